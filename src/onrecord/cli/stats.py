"""`onrecord stats`: how much is in the record."""

from dataclasses import asdict
from pathlib import Path

import click

from onrecord.cli.records import answer, answer_options, opened


@click.command("stats", short_help="Tell how much is in the record.")
@answer_options
def command(record_path: str, form: str | None, out: Path | None, quiet: bool) -> None:  # noqa: ARG001
    """Tell how much is in the record, by outlet and by kind, and since when.

    \b
    Examples:
      onrecord stats
      onrecord stats --record archive.db --format json
    """
    from rich.text import Text

    from onrecord.export.asked.answers import Answer

    with opened(record_path) as record:
        found = asdict(record.stats())
    rows = [{"what": name, "value": value} for name, value in found.items()]
    lines = [Text(f"{name.replace('_', ' '):<12} {_shown(value)}") for name, value in found.items()]
    answer(Answer(found, rows, ("what", "value"), lambda _: lines), form, out)


def _shown(value: object) -> str:
    from onrecord.export.wording import one_line

    if isinstance(value, dict):
        told = ", ".join(f"{name} {number:,}" for name, number in value.items())
        return one_line(told) or "none"
    return f"{value:,}" if isinstance(value, int) else one_line(str(value or "none"))
