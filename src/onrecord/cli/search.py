"""`onrecord search WORDS`: lines of the record by their words, and by who, where and when."""

from pathlib import Path
from typing import Any

import click

from onrecord.cli.asking import filter_options, filters_of
from onrecord.cli.records import answer, answer_options, opened, question


@click.command("search", short_help="Find lines by their words, their speaker, their day.")
@click.argument("words", nargs=-1, metavar="[WORDS]...")
@filter_options
@click.option("--limit", type=click.IntRange(1, 10_000), default=20, show_default=True)
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
    """Find lines of the record that hold all the WORDS, the best first.

    Case and accents don't matter. "…" is a phrase (quote it for the shell), * ends a beginning,
    near(a b) wants words within ten of each other, OR and NOT stand between. Names of speakers
    may have a slip in them. Without words, the newest lines that fit are told.

    \b
    Examples:
      onrecord search bridge safe
      onrecord search '"the bridge is safe" OR bolt*' --since 2024-03-01
      onrecord search --speaker "Ana Reyes" --kind direct --format csv
    """
    from onrecord.export.asked.answers import Answer
    from onrecord.export.asked.lines import COLUMNS, line_record, line_table

    with opened(record_path) as record, question():
        found = record.search(" ".join(words), filters=filters_of(given), limit=limit)
    rows = [line_record(hit.line, hit.marks) for hit in found.hits]
    pairs = [(hit.line, hit.marks) for hit in found.hits]
    footing = _footing(len(rows), limit, weighed=found.weighed, asked=bool(words))
    answer(
        Answer(rows, rows, COLUMNS, lambda width: [line_table(pairs, width), footing]), form, out
    )


def _footing(number: int, limit: int, *, weighed: bool, asked: bool) -> Any:
    from rich.text import Text

    from onrecord.export.wording import counted

    told = counted(number, "line") if number else "No line of the record fits."
    if number == limit:
        told += f"; there may be more (--limit {limit * 5})"
    if asked and not weighed and number:
        told += "; these words are frequent: the newest come first"
    return Text(told, style="dim")
