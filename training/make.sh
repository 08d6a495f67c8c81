#!/usr/bin/env bash
# From data to shipped models: bash training/make.sh RUNS [DATA]
set -euo pipefail
runs=$1 data=${2:-../shared/data}
export OMP_WAIT_POLICY=PASSIVE
mkdir -p "$runs"
# The tags of spaCy's models; where spaCy is not installed: see training/names.py.
[ -f "$runs/names/polnear_train.jsonl" ] || python -m training.names vote "$data" --out "$runs/names"
declare -A outside=([accurate]=0.3 [fast]=0.4)
for name in accurate fast; do
  python -m training.train "training/configs/$name.toml" --names "$runs/names" --out "$runs/$name"
  python -m training.export "$runs/$name" --config "training/configs/$name.toml" --name "$name" \
    --outside "${outside[$name]}"
  python -m onrecord.evaluate.calibration "$data/polnear/dev" --model "$name" --fit
done
