"""`python -m onrecord.evaluate.same_person`: how well people and bodies are told apart.

python -m onrecord.evaluate.same_person                the half that rules were not tuned on
python -m onrecord.evaluate.same_person --tuned        the other half, with what goes wrong
"""

import argparse
import sys
from collections.abc import Sequence

from onrecord.evaluate.same_person.quotebank import ALIASES, quotebank_pairs
from onrecord.evaluate.same_person.scoring import answers, report
from onrecord.evaluate.same_person.table import REPORTED, TUNED, Pair, read_table


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command; returns its exit code."""
    parser = argparse.ArgumentParser(prog="onrecord.evaluate.same_person", description=__doc__)
    parser.add_argument("--tuned", action="store_true", help="the half that rules were tuned on")
    parser.add_argument("--failures", action="store_true", help="show what goes wrong")
    options = parser.parse_args(arguments)
    part = TUNED if options.tuned else REPORTED
    answered = answers(pair for pair in all_pairs() if pair.half == part)
    print("\n".join(report(answered, failures=options.tuned or options.failures)))
    return 0


def all_pairs() -> list[Pair]:
    """The pairs of the table, and those drawn where Quotebank's names lie beside a checkout."""
    pairs = list(read_table())
    if not ALIASES.exists():
        print(f"quotebank: its names are not at {ALIASES}, so its pairs are left out")
        return pairs
    return pairs + quotebank_pairs()


if __name__ == "__main__":
    sys.exit(main())
