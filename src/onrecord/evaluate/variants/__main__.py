"""`python -m onrecord.evaluate.variants`: how well quotations are grouped with their variants.

print DIR            scores on a folder of Quotebank (unasked: ../shared/data/quotebank_dev)
check DIR            the same, and exit code 1 where one lies below its floor
missed DIR           why silver pairs are in two groups, and how many of those are one quotation
draw  DIR SHEET.md   write drawn pairs of one group, or with --apart silver pairs of two, to judge
read  SHEET.md …     keep the verdicts of filled sheets

Sheets show other people's text: write them outside of the repository.
"""

import argparse
import sys
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from onrecord.evaluate.command import print_rows
from onrecord.evaluate.variants.floors import fallen
from onrecord.evaluate.variants.grouping import apart, grouped
from onrecord.evaluate.variants.judged import APART, FILE, GROUPED, keep, read
from onrecord.evaluate.variants.missed import missed
from onrecord.evaluate.variants.quotebank import pairs, quotations
from onrecord.evaluate.variants.report import report
from onrecord.evaluate.variants.sheet import COUNT, SEED, draw, filled, save

QUOTEBANK = Path(__file__).parents[4] / "../shared/data/quotebank_dev"


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command; returns its exit code."""
    return print_rows(_parser(), arguments)


def _print(options: argparse.Namespace) -> Iterable[str]:
    grouping = grouped(quotations(options.folder))
    return report(grouping, pairs(options.folder), read(options.judgements))


def _check(options: argparse.Namespace) -> Iterable[str]:
    grouping, silver = grouped(quotations(options.folder)), pairs(options.folder)
    judged = read(options.judgements)
    yield from report(grouping, silver, judged)
    if lines := list(fallen(grouping, silver, judged)):
        raise ValueError("\n".join(lines))
    yield "every floor holds"


def _missed(options: argparse.Namespace) -> Iterable[str]:
    grouping = grouped(quotations(options.folder))
    return missed(grouping, pairs(options.folder), read(options.judgements))


def _draw(options: argparse.Namespace) -> Iterable[str]:
    grouping = grouped(quotations(options.folder))
    silver = pairs(options.folder) if options.apart else []
    all_pairs = apart(grouping, silver) if options.apart else grouping.reworded()
    drawn = draw(all_pairs, options.count, options.seed)
    save(drawn, APART if options.apart else GROUPED, options.seed, options.sheet)
    return [f"{options.sheet}: {len(drawn)} pairs"]


def _read(options: argparse.Namespace) -> Iterable[str]:
    for path in options.sheets:
        new = filled(path, options.date)
        keep(new, options.judgements)
        yield f"{path}: {len(new)} judged"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="onrecord.evaluate.variants",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--judgements", type=Path, default=FILE)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name, run, told in (
        ("print", _print, "print the scores"),
        ("check", _check, "and floors"),
        ("missed", _missed, "why pairs are missed"),
    ):
        scored = commands.add_parser(name, help=told)
        scored.set_defaults(run=run)
        scored.add_argument("folder", type=Path, nargs="?", default=QUOTEBANK)
    drawn = commands.add_parser("draw", help="write pairs to judge")
    drawn.set_defaults(run=_draw)
    drawn.add_argument("folder", type=Path)
    drawn.add_argument("sheet", type=Path)
    drawn.add_argument("--apart", action="store_true", help="silver pairs that are in two groups")
    drawn.add_argument("--count", type=int, default=COUNT)
    drawn.add_argument("--seed", default=SEED)
    kept = commands.add_parser("read", help="keep what is judged")
    kept.set_defaults(run=_read)
    kept.add_argument("sheets", type=Path, nargs="+")
    kept.add_argument("--date", default=datetime.now(UTC).date().isoformat())
    return parser


if __name__ == "__main__":
    sys.exit(main())
