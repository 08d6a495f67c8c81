"""`python -m onrecord.evaluate.speakers`: speakers drawn, judged by hand, and counted.

    draw  GOLD_DIR DIR   draw 200 lines of a folder's texts and write round 1's sheets into DIR
    again GOLD_DIR DIR   write the sheets of the next round, blind, in another order
    read  SHEET.md …     keep the judgements of filled sheets
    print                the shares that are right, and how far two rounds agree

Sheets show other people's text: DIR is a folder outside of the repository.
"""

import argparse
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from onrecord.evaluate.command import print_rows
from onrecord.evaluate.judged.lines import JUDGEMENTS, write_jsonl
from onrecord.evaluate.speakers.draw import COUNT, SEED, Stories, draw, read_stories, shuffled
from onrecord.evaluate.speakers.lines import Judged, Spoken, judged_json
from onrecord.evaluate.speakers.report import report
from onrecord.evaluate.speakers.sheet import read, rows, save
from onrecord.evaluate.speakers.stored import path_of, stored

_PER_SHEET = 25  # a sitting, with eight paragraphs for each


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command; returns its exit code."""
    return print_rows(_parser(), arguments)


def _draw(options: argparse.Namespace) -> list[str]:
    stories = read_stories(options.gold, options.model)
    lines = draw(stories, options.count, options.seed, most=options.most, below=options.below)
    return _save(lines, stories, options.dir, 1)


def _again(options: argparse.Namespace) -> list[str]:
    judged = stored(options.judgements)
    if not judged:
        raise ValueError(f"no judged speakers in {options.judgements} to judge again")
    number = max(judged) + 1
    first = [j.spoken for j in judged[min(judged)]]
    lines = shuffled(first, f"{options.seed} round {number}")
    return _save(lines, read_stories(options.gold, options.model), options.dir, number)


def _save(lines: Sequence[Spoken], stories: Stories, folder: Path, number: int) -> list[str]:
    told = []
    for sheet, start in enumerate(range(0, len(lines), _PER_SHEET), 1):
        some = lines[start : start + _PER_SHEET]
        path = folder / f"speakers-{number}-{sheet:02}.md"
        save(rows(some, stories, number), number, some, path)
        told.append(f"{path}: {len(some)} lines")
    return told


def _read(options: argparse.Namespace) -> list[str]:
    told = []
    for path in options.sheets:
        new = read(path, options.date)
        _keep(new, options.judgements)
        told.append(f"{path}: {len(new)} judged")
    return told


def _keep(new: Sequence[Judged], folder: Path) -> None:
    for number in {j.round for j in new}:
        path = path_of(folder, number)
        before = stored(folder).get(number, [])
        keys = {j.spoken.line.key for j in new}
        kept = [*(j for j in before if j.spoken.line.key not in keys), *new]
        kept.sort(key=lambda j: (j.spoken.line.page, j.spoken.line.content, j.spoken.line.cue))
        write_jsonl(map(judged_json, kept), path)


def _print(options: argparse.Namespace) -> list[str]:
    return list(report(stored(options.judgements)))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="onrecord.evaluate.speakers",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--judgements", type=Path, default=JUDGEMENTS)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name, run, told in (("draw", _draw, "write round 1"), ("again", _again, "the next")):
        command = commands.add_parser(name, help=told)
        command.set_defaults(run=run)
        command.add_argument("gold", type=Path, help="a folder of gold texts, or of pages")
        command.add_argument("dir", type=Path, help="where the sheets go")
        command.add_argument("--model", help="which reader")
        command.add_argument("--count", type=int, default=COUNT)
        command.add_argument("--seed", default=SEED)
        command.add_argument("--most", type=int, help="so many lines of a text")
        command.add_argument("--below", type=float, help="those alone whose speaker is less sure")
    kept = commands.add_parser("read", help="keep what is judged")
    kept.set_defaults(run=_read)
    kept.add_argument("sheets", type=Path, nargs="+")
    kept.add_argument("--date", default=datetime.now(UTC).date().isoformat())
    commands.add_parser("print", help="print the shares").set_defaults(run=_print)
    return parser


if __name__ == "__main__":
    sys.exit(main())
