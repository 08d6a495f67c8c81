"""`onrecord backup FILE`: a copy of the record."""

from pathlib import Path

import click

from onrecord.cli.output import misuse, tell
from onrecord.cli.records import opened, record_option


@click.command("backup", short_help="Copy the record, also while it is written to.")
@click.argument("copy", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE")
@record_option
@click.option("--quiet", is_flag=True, help="Tell by the exit status alone.")
def command(copy: Path, record_path: str, quiet: bool) -> None:
    """Copy the record to a new file, whole though others write to it meanwhile.

    The copy is a record like any other, which its owner alone may read. To use it in the place of
    a damaged one, name it: --record FILE.

    \b
    Examples:
      onrecord backup onrecord-2024-03-14.db
      onrecord check --record onrecord-2024-03-14.db
    """
    from onrecord.store.opening import RecordError

    with opened(record_path) as record:
        try:
            record.back_up(copy)
        except RecordError as error:
            raise misuse(error) from error
    tell(f"{record_path} is copied to {copy}, {copy.stat().st_size:,} bytes", quiet=quiet)
