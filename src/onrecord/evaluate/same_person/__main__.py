"""`python -m onrecord.evaluate.same_person`: how well people and bodies are told apart.

python -m onrecord.evaluate.same_person                     the pairs held out
python -m onrecord.evaluate.same_person --part development --failures
python -m onrecord.evaluate.same_person --part all          both halves
python -m onrecord.evaluate.same_person --blocking          what blocking loses and costs
"""

import argparse
import sys
from collections.abc import Sequence

from onrecord.evaluate.same_person import blocking
from onrecord.evaluate.same_person.quotebank import ALIASES, quotebank_pairs
from onrecord.evaluate.same_person.scoring import answers, report
from onrecord.evaluate.same_person.table import PARTS, Pair, read_table

ALL = "all"


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command; returns its exit code."""
    parser = argparse.ArgumentParser(prog="onrecord.evaluate.same_person", description=__doc__)
    parser.add_argument("--part", choices=(*PARTS, ALL), default=PARTS[-1], help="which pairs")
    parser.add_argument("--failures", action="store_true", help="show what goes wrong")
    parser.add_argument("--blocking", action="store_true", help="what keys lose and cost instead")
    options = parser.parse_args(arguments)
    if options.blocking:
        print("\n".join(blocking.report()))
        return 0
    print(options.part)
    print("\n".join(report(answers(all_pairs(options.part)), options.failures)))
    return 0


def all_pairs(part: str) -> list[Pair]:
    """The pairs of the table, and those drawn where Quotebank's names lie beside a checkout."""
    if part == ALL:
        return [pair for half in PARTS for pair in all_pairs(half)]
    pairs = list(read_table(part))
    if not ALIASES.exists():
        print(f"quotebank: its names are not at {ALIASES}, so its pairs are left out")
        return pairs
    return pairs + quotebank_pairs(part)


if __name__ == "__main__":
    sys.exit(main())
