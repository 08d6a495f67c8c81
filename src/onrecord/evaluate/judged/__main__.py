"""`python -m onrecord.evaluate.judged`: lines of real pages, drawn, judged by hand, and counted.

    draw  DIR            draw 300 lines and write the sheets of round 1 into DIR
    again DIR            write the sheets of the next round, blind, from what round 1 judged
    whole DIR            draw ten pages and write a sheet that shows each whole
    read  SHEET.md …     keep the judgements of filled sheets
    print [--today]      precision, agreement and recall; and what the reader of today finds again

Sheets show other people's text: DIR is a folder outside of the repository.
"""

import argparse
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeAlias

from onrecord.evaluate.judged.draw import MIX, SEED, draw_lines, draw_pages, shuffled
from onrecord.evaluate.judged.filled import Filled, read_page_sheet, read_statement_sheet
from onrecord.evaluate.judged.lines import JUDGEMENTS, Line
from onrecord.evaluate.judged.moved import moved
from onrecord.evaluate.judged.pages import FOLDERS, ReadPage, read_pages
from onrecord.evaluate.judged.report import report
from onrecord.evaluate.judged.sheet import Sheet, load, save, statement_sheet
from onrecord.evaluate.judged.stored import PAGES, STATEMENTS, keep, rounds
from onrecord.evaluate.judged.whole_page import page_sheet

_PER_SHEET = 50  # a sitting

Run: TypeAlias = Callable[[argparse.Namespace], list[str]]
Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command; returns its exit code."""
    options = _parser().parse_args(arguments)
    try:
        for row in options.run(options):
            print(row)
    except (ValueError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _draw(options: argparse.Namespace) -> list[str]:
    pages = _pages(options)
    mix = dict.fromkeys(MIX, options.each)
    lines = draw_lines(pages, mix, options.seed)
    return _save_statements(lines, pages, options.dir, round=1)


def _again(options: argparse.Namespace) -> list[str]:
    judged = rounds(STATEMENTS, options.judgements)
    if not judged:
        raise ValueError(f"no judged lines in {options.judgements} to judge again")
    number = max(judged) + 1
    pages = _pages(options)
    by_hash = {page.sha256: page for page in pages}
    first = [j.line for j in judged[min(judged)]]
    lines = [line for line in first if moved(line, by_hash) is not None]
    lines = shuffled(lines, f"{options.seed} round {number}")
    told = _save_statements(lines, pages, options.dir, round=number)
    gone = len(first) - len(lines)
    return [*told, *([f"{gone} lines left out: their words are on no page now"] if gone else [])]


def _save_statements(
    lines: Sequence[Line], pages: Sequence[ReadPage], folder: Path, round: int
) -> list[str]:
    by_hash = {page.sha256: page for page in pages}
    told = []
    for number, start in enumerate(range(0, len(lines), _PER_SHEET), 1):
        some = tuple(lines[start : start + _PER_SHEET])
        path = _outside(folder) / f"round-{round}-{number:02}.md"
        save(statement_sheet(some, by_hash, round), Sheet(round=round, lines=some), path)
        told.append(f"{path}: {len(some)} lines")
    return told


def _whole(options: argparse.Namespace) -> list[str]:
    told = []
    pages = draw_pages(_pages(options), options.count, options.seed)
    for number, page in enumerate(pages, 1):
        rows, sheet = page_sheet(page, options.round)
        path = _outside(options.dir) / f"page-{options.round}-{number:02}.md"
        save(rows, sheet, path)
        told.append(f"{path}: {page.name}, {len(page.lines)} lines found")
    return told


def _read(options: argparse.Namespace) -> list[str]:
    told = []
    pages: dict[str, ReadPage] = {}
    if any(load(path).page for path in options.sheets):
        pages = {page.name: page for page in _pages(options)}
    for path in options.sheets:
        filled, what = _filled(path, pages, options.date)
        kept = keep(what, filled.judgements, options.judgements)
        where = ", ".join(map(str, kept)) or "nothing"
        told.append(f"{path}: {len(filled.judgements)} judged, {filled.open} open → {where}")
    return told


def _filled(path: Path, pages: dict[str, ReadPage], date: str) -> tuple[Filled, str]:
    name = load(path).page
    if name is None:
        return read_statement_sheet(path, date), STATEMENTS
    if name not in pages:
        raise ValueError(f"{path}: no page {name} in the folders given")
    return read_page_sheet(path, pages[name], date), PAGES


def _print(options: argparse.Namespace) -> list[str]:
    return list(report(_pages(options) if options.today else None, options.judgements))


def _pages(options: argparse.Namespace) -> list[ReadPage]:
    return list(read_pages(options.pages or FOLDERS, options.model))


def _outside(folder: Path) -> Path:
    """The folder; raises ValueError where it lies in a checkout, which would commit it."""
    if any((above / ".git").exists() for above in (folder.resolve(), *folder.resolve().parents)):
        raise ValueError(f"{folder} lies in a repository; sheets show text that is not ours")
    return folder


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="onrecord.evaluate.judged",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    draw = _command(commands, "draw", _draw, "draw lines, write round 1's sheets")
    draw.add_argument("dir", type=Path)
    draw.add_argument("--each", type=int, default=100, help="lines of each kind")
    again = _command(commands, "again", _again, "write the next round's sheets")
    again.add_argument("dir", type=Path)
    whole = _command(commands, "whole", _whole, "draw pages, write a sheet for each")
    whole.add_argument("dir", type=Path)
    whole.add_argument("--count", type=int, default=10)
    whole.add_argument("--round", type=int, default=1)
    read = _command(commands, "read", _read, "keep the judgements of filled sheets")
    read.add_argument("sheets", type=Path, nargs="+")
    today = datetime.now(UTC).date().isoformat()
    read.add_argument("--date", default=today, help="when it was judged (default: today)")
    shown = _command(commands, "print", _print, "print what is judged")
    shown.add_argument("--today", action="store_true", help="read the pages anew and compare")
    return parser


def _command(commands: Commands, name: str, run: Run, told: str) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=told)
    parser.set_defaults(run=run)
    parser.add_argument("--pages", type=Path, action="append", help="a folder of pages")
    parser.add_argument("--model", help="which reader")
    parser.add_argument("--seed", default=SEED)
    parser.add_argument("--judgements", type=Path, default=JUDGEMENTS)
    return parser


if __name__ == "__main__":
    sys.exit(main())
