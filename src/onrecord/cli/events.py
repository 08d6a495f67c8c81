"""`onrecord events STORY…`: who did what to whom, as stories tell it."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from onrecord.cli.asking import known_type
from onrecord.cli.inputs import day, form_of, told_options, written_options
from onrecord.cli.output import colour, width, write
from onrecord.cli.reading import read_files, reading
from onrecord.cli.records import answer, opened, record_option

if TYPE_CHECKING:
    from onrecord.export.formats import Format

FORMATS = ("table", "json", "jsonl", "csv")


@click.command("events", short_help="Tell what was done, by whom and to whom.")
@click.argument("names", nargs=-1, metavar="[STORY]... | -")
@told_options
@click.option("--of", metavar="NAME", help="Of the record: who did it, or to whom it was done.")
@click.option(
    "--type", "types", multiple=True, callback=known_type, metavar="TYPE",
    help="Of the record: what, as resign or arrest.",
)  # fmt: skip
@click.option("--since", callback=day, metavar="DATE", help="Of the record: from that day on.")
@click.option("--until", callback=day, metavar="DATE", help="Of the record: on that day or before.")
@click.option("--limit", type=click.IntRange(1, 10_000), default=50, show_default=True)
@record_option
@written_options(FORMATS)
def command(
    names: tuple[str, ...],
    published: str | None,
    url: str | None,
    outlet: str | None,
    model: str,
    of: str | None,
    types: tuple[str, ...],
    since: str | None,
    until: str | None,
    limit: int,
    record_path: str,
    form: str | None,
    out: Path | None,
    quiet: bool,
) -> None:
    """Tell what was done: who did it to whom, when, and according to whom.

    A STORY is a file, a folder of files, or - for standard input, as for `read`, whose record in
    JSON has the events too. Each happening of a story is told once, with the words that tell of
    it. JSON is a list of events; JSONL and CSV are a line an event.

    Without a STORY the record is asked: each happening once over all articles, the newest first,
    with the accounts that agree and what they tell differently.

    \b
    Examples:
      onrecord events story.html
      onrecord events --of "Ana Reyes" --type resign
      onrecord events story.txt --published 2022-05-24
      onrecord events archive/ --format csv > events.csv
    """
    if not names:
        from onrecord.export.asked.done import happenings_answer

        with opened(record_path) as record:
            found = record.happenings(name=of, types=types, since=since, until=until, limit=limit)
        answer(happenings_answer(found), form, out)
        return
    named, reader = reading(names, model=model, published=published, url=url, outlet=outlet)
    unread: list[str] = []
    stories = read_files(named, reader, quiet=quiet, unread=unread)
    write(_format(form or form_of(out, FORMATS))(stories), out)
    raise SystemExit(1 if unread else 0)


def _format(form: str) -> "Format":
    from onrecord.export import events

    return events.FORMATS.get(form) or events.as_table(width(), colour=colour())
