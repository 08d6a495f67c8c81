"""`onrecord timeline`: what was said, in the order of time."""

from pathlib import Path
from typing import Any

import click

from onrecord.cli.asking import filter_options, filters_of
from onrecord.cli.records import answer, answer_options, opened, question


@click.command("timeline", short_help="Tell what was said, day by day.")
@click.argument("words", nargs=-1, metavar="[WORDS]...")
@filter_options
@click.option("--limit", type=click.IntRange(1, 5000), default=100, show_default=True)
@answer_options
def command(
    words: tuple[str, ...],
    limit: int,
    record_path: str,
    form: str | None,
    out: Path | None,
    quiet: bool,  # noqa: ARG001
    **given: Any,
) -> None:
    """Tell what was said in the order of time: of someone, about WORDS, or both.

    A line stands on the day when it was said, and where that isn't known, on that of printing.
    The same quotation in several articles stands once, under its earliest occurrence.

    \b
    Examples:
      onrecord timeline --speaker "Ana Reyes"
      onrecord timeline bridge --since 2024-01-01 --format csv
    """
    from onrecord.export.asked.moments import timeline_answer

    with opened(record_path) as record, question():
        found = record.timeline(" ".join(words), limit=limit, filters=filters_of(given))
    answer(timeline_answer(found), form, out)
