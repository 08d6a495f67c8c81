"""`onrecord variants WORDS`: how each outlet had a quotation, and who had it first."""

from pathlib import Path
from typing import Any

import click

from onrecord.cli.asking import filter_options, filters_of
from onrecord.cli.records import answer, answer_options, opened, question


@click.command("variants", short_help="Show all wordings of a quotation, and who carries which.")
@click.argument("words", nargs=-1, metavar="[WORDS | ID]...")
@filter_options
@click.option("--limit", type=click.IntRange(1, 1000), default=5, show_default=True)
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
    """Show the wordings of the quotations that hold WORDS: what differs, who carries which.

    The earliest occurrence is told first. Reprints, copied paragraphs and one agency's story count
    as one source. What is at odds is told: the same words given to two speakers, a word that turns
    the sense left out, a headline unlike its story. WORDS are as for `search`, or the id of a
    statement; without words, the quotations that most outlets carry.

    \b
    Examples:
      onrecord variants "ashamed of my country"
      onrecord variants --format csv > quotations.csv
    """
    from onrecord.export.asked.quotations import quotations_answer

    with opened(record_path) as record, question():
        found = record.variants(" ".join(words), limit=limit, filters=filters_of(given))
    answer(quotations_answer(found), form, out)
