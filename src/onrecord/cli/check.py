"""`onrecord check [FILE]`: whether the record, or one story's in JSON, is what was kept."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from onrecord.cli.output import tell
from onrecord.cli.records import opened, record_option

if TYPE_CHECKING:
    from onrecord.record.front import Record

MAX_FAULTS = 100  # shown of one record; a record of another form would have one at every word


@click.command("check", short_help="Check that the record is what was kept.")
@click.argument(
    "file", required=False, type=click.Path(exists=True, dir_okay=False, allow_dash=True)
)
@record_option
@click.option("--head", metavar="LINK", help="A link of the chain, noted earlier from `stats`.")
@click.option("--quick", is_flag=True, help="Leave out what was worked out of what was kept.")
@click.option(
    "--original",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Of one record in JSON: the file that the story was read from, to check its hash too.",
)
@click.option("--quiet", is_flag=True, help="Tell by the exit status alone.")
def command(
    file: str | None,
    record_path: str,
    head: str | None,
    quick: bool,
    original: Path | None,
    quiet: bool,
) -> None:
    """Check that the record is what was kept; or FILE, what `read` wrote: JSON or JSONL, also .gz.

    Every hash and id is worked out again, every span is read again out of the article's text, and
    every link is followed. Of the record the chain over all that was kept is followed too, and
    what was worked out of it (who is who, variants, the index of words) is worked out again.
    Exit status: 0 all is right, 1 something is wrong.

    \b
    Examples:
      onrecord check
      onrecord check --record archive.db --head 6bb17a…
      onrecord check record.json --original story.html
      onrecord read story.html --format json | onrecord check -
    """
    if file is None or _is_database(file):
        _check_record(file or record_path, head, quick=quick, quiet=quiet)
    else:
        _check_file(file, original, quiet=quiet)


def _is_database(file: str) -> bool:
    if file == "-":
        return False
    with Path(file).open("rb") as opened_file:
        return opened_file.read(16) == b"SQLite format 3\0"


def _check_record(path: str, head: str | None, *, quick: bool, quiet: bool) -> None:
    with opened(path) as record:
        wrong = 0
        for fault in record.check(head=head, quick=quick):
            wrong += 1
            if wrong <= MAX_FAULTS:
                tell(f"{path}: {fault}", quiet=quiet)
        if wrong > MAX_FAULTS:
            tell(f"{path}: and {wrong - MAX_FAULTS:,} more", quiet=quiet)
        tell(f"{path}: {_told(record, wrong)}", quiet=quiet)
    raise SystemExit(1 if wrong else 0)


def _told(record: "Record", wrong: int) -> str:
    if wrong:
        return "1 thing is wrong" if wrong == 1 else f"{wrong:,} things are wrong"
    found = record.stats()
    told = f"{found.articles:,} articles, {found.statements:,} statements, all right"
    return f"{told}; the chain's last link is {found.last_link}"


def _check_file(file: str, original: Path | None, *, quiet: bool) -> None:
    from onrecord.export.records import records

    data = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    story = original.read_bytes() if original else None
    checked, wrong = 0, 0
    for where, record in records(data):
        checked += 1
        wrong += bool(_complaints(f"{file} {where}".strip(), record, story, quiet=quiet))
    tell(_summary(checked, wrong), quiet=quiet)
    raise SystemExit(1 if wrong or not checked else 0)


def _complaints(name: str, record: object, original: bytes | None, *, quiet: bool) -> int:
    """Tells what is wrong with one record; how much it is."""
    from onrecord.export.check import check
    from onrecord.export.shape import Fault

    faults = [record] if isinstance(record, Fault) else check(record, original)
    for fault in faults[:MAX_FAULTS]:
        tell(f"{name}: {fault}", quiet=quiet)
    if len(faults) > MAX_FAULTS:
        tell(f"{name}: and {len(faults) - MAX_FAULTS:,} more", quiet=quiet)
    return len(faults)


def _summary(checked: int, wrong: int) -> str:
    records = "1 record" if checked == 1 else f"{checked:,} records"
    return f"{records} checked, {wrong:,} wrong" if wrong else f"{records} checked, all right"
