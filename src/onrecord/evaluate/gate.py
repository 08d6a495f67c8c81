"""`python -m onrecord.evaluate.gate`: whether every score holds its floor.

python -m onrecord.evaluate.gate                  check; exit code 1 where a floor is broken
python -m onrecord.evaluate.gate --update         pin the floors at today's scores, if higher
python -m onrecord.evaluate.gate --update --allow-regression REASON      also where lower

Every model that has floors is run; `--model fast` runs one, and with --update gives it its first.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from onrecord.evaluate.floors import (
    FLOORS,
    SETS,
    GoldSet,
    Measured,
    Measurements,
    guarded,
    measure,
    problems,
    raised,
    read_floors,
    write_floors,
)
from onrecord.pipeline import MODELS


def main(arguments: Sequence[str] | None = None, sets: Sequence[GoldSet] = SETS) -> int:
    """Runs the command; returns its exit code."""
    options = _parser().parse_args(arguments)
    if options.allow_regression and not options.update:
        print("--allow-regression goes with --update", file=sys.stderr)
        return 2
    models = options.model or guarded(read_floors(options.floors))
    measured = _measured(sets, models)
    if options.update:
        return _update(options.floors, measured, options.allow_regression)
    return _check(options.floors, measured)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="onrecord.evaluate.gate", description="Check the floors.")
    parser.add_argument("--update", action="store_true", help="pin the floors at today's scores")
    parser.add_argument("--allow-regression", metavar="REASON", help="lower floors, and say why")
    parser.add_argument("--model", action="append", choices=MODELS, help="run this model alone")
    parser.add_argument("--floors", type=Path, default=FLOORS, help="the file of floors")
    return parser


def _measured(sets: Sequence[GoldSet], models: Sequence[str]) -> Measurements:
    found: dict[tuple[str, str], Measured] = {}
    for gold in sets:
        if not gold.folder.is_dir():
            print(f"{gold.name}: not on this machine, so it guards nothing here")
            continue
        for model in models:
            found[gold.name, model] = now = measure(gold, model)
            scores = (f"{name} {value:.4f}" for name, value in now.scores.items())
            print(f"{gold.name}, {model}: {', '.join(scores)}")
    return found


def _check(path: Path, measured: Measurements) -> int:
    found = problems(read_floors(path), measured)
    for line in found:
        print(line, file=sys.stderr)
    print("floors broken" if found else "every floor holds")
    return 1 if found else 0


def _update(path: Path, measured: Measurements, reason: str | None) -> int:
    try:
        floors = raised(read_floors(path), measured, reason)
    except ValueError as error:
        print(error, file=sys.stderr)
        return 1
    write_floors(floors, path)
    print(f"floors written to {path}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
