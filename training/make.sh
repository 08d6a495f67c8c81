#!/usr/bin/env bash
# From data to shipped models: bash training/make.sh RUNS [DATA]
set -euo pipefail
runs=$1 data=${2:-../shared/data}
export OMP_WAIT_POLICY=PASSIVE
mkdir -p "$runs"
# The tags of spaCy's models; where spaCy is not installed: see training/names.py.
[ -f "$runs/names/polnear_train.jsonl" ] || python -m training.names vote "$data" --out "$runs/names"
mpnet=$runs/mpnet/all-mpnet-base-v2/model.safetensors
[ -f "$mpnet" ] || python -m training.joined "$runs/mpnet"
declare -A base=([teacher]="--base $mpnet")
for name in first teacher accurate fast; do
  # shellcheck disable=SC2086  # an option and its value
  python -m training.train "training/configs/$name.toml" --names "$runs/names" --out "$runs/$name" \
    ${base[$name]:-}
done
declare -A outside=([accurate]=0.3 [fast]=0.4)
for name in accurate fast; do
  python -m training.export "$runs/$name" --config "training/configs/$name.toml" --name "$name" \
    --outside "${outside[$name]}"
  python -m onrecord.evaluate.calibration "$data/polnear/dev" --model "$name" --fit
done
