"""`onrecord search WORDS`: lines of the record by their words, and by who, where and when."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from onrecord.cli.asking import filter_options, filters_of
from onrecord.cli.output import misuse
from onrecord.cli.records import answer, answer_options, opened, question

if TYPE_CHECKING:
    from onrecord.record.front import Record

FEW = 500  # articles; what their lines mean is worked out before a bar would be seen


@click.command("search", short_help="Find lines by their words, their speaker, their day.")
@click.argument("words", nargs=-1, metavar="[WORDS]...")
@click.option(
    "--meaning",
    is_flag=True,
    help="Find lines that say something like the WORDS in other words; rough.",
)
@filter_options
@click.option("--limit", type=click.IntRange(1, 10_000), default=20, show_default=True)
@answer_options
def command(
    words: tuple[str, ...],
    meaning: bool,
    limit: int,
    record_path: str,
    form: str | None,
    out: Path | None,
    quiet: bool,
    **given: Any,
) -> None:
    """Find lines of the record that hold all the WORDS, the best first.

    Case and accents don't matter. "…" is a phrase (quote it for the shell), * ends a beginning,
    near(a b) wants words within ten of each other, OR and NOT stand between. Names of speakers
    may have a slip in them. Without words, the newest lines that fit are told.

    --meaning finds lines that say something like the WORDS, which they need not hold: "cheaper
    public transport" finds “They ought to lower the bus fare”. It is rough. It can't tell "not
    safe" from "safe", nor who did what to whom; it doesn't know names; and it nearly always finds
    something, so what it finds may be nothing of the sort. "near" is 1 for the same words, and
    0.3 to 0.5 for what was meant as well as for what was not: the order tells more. The words that
    came near are marked. Two to five plain words do best, and marks and OR mean nothing. The first
    such search works out what each line means, some 10,000 a second, and keeps it in the record.

    \b
    Examples:
      onrecord search bridge safe
      onrecord search '"the bridge is safe" OR bolt*' --since 2024-03-01
      onrecord search --speaker "Ana Reyes" --kind direct --format csv
      onrecord search --meaning "cheaper public transport" --since 2024-03-01
    """
    from onrecord.export.asked.hits import hits_answer, near_answer

    asked = " ".join(words)
    with opened(record_path) as record, question():
        if meaning:
            _work_out_meanings(record, asked, quiet=quiet)
        found = record.search(asked, meaning=meaning, filters=filters_of(given), limit=limit)
    if meaning:
        told = near_answer(found, limit=limit)
    else:
        told = hits_answer(found, limit=limit, asked=bool(words))
    answer(told, form, out)


def _work_out_meanings(record: "Record", words: str, *, quiet: bool) -> None:
    """Works out what lines mean that wait for it, with a bar where that takes a while."""
    from onrecord.cli.progress import bar
    from onrecord.models import ModelError

    if not words.strip():
        raise ValueError('--meaning needs words, as in --meaning "cheaper public transport"')
    try:
        waiting = record.meanings_missing()
    except ModelError as error:
        raise misuse(error) from error
    with bar(waiting, shown=waiting > FEW and not quiet and sys.stderr.isatty()) as advance:
        for article in record.working_out_meanings():
            advance(f"what lines mean, article {article}")
