"""`onrecord check FILE`: whether a record in JSON still says what its article says."""

import sys
from pathlib import Path

import click

from onrecord.cli.output import tell

MAX_FAULTS = 100  # shown of one record; a record of another form would have one at every word


@click.command("check", short_help="Check a record in JSON against itself.")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, allow_dash=True))
@click.option(
    "--original",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="The file that the story was read from, to check its hash too.",
)
@click.option("--quiet", is_flag=True, help="Tell by the exit status alone.")
def command(file: str, original: Path | None, quiet: bool) -> None:
    """Check a record that `read` wrote: one in JSON, a list of them, or JSONL, also gzipped.

    Every hash and id is worked out again, every span is read again out of the article's text, and
    every link is followed. Exit status: 0 all is right, 1 something is wrong.

    \b
    Examples:
      onrecord check record.json
      onrecord check record.json --original story.html
      onrecord read story.html --format json | onrecord check -
    """
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
