"""`onrecord events STORY…`: who did what to whom, as stories tell it."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from onrecord.cli.inputs import form_of, told_options, written_options
from onrecord.cli.output import colour, width, write
from onrecord.cli.reading import read_files, reading

if TYPE_CHECKING:
    from onrecord.export.formats import Format

FORMATS = ("table", "json", "jsonl", "csv")


@click.command("events", short_help="Tell what was done, by whom and to whom.")
@click.argument("names", nargs=-1, required=True, metavar="STORY... | -")
@told_options
@written_options(FORMATS)
def command(
    names: tuple[str, ...],
    published: str | None,
    url: str | None,
    outlet: str | None,
    model: str,
    form: str | None,
    out: Path | None,
    quiet: bool,
) -> None:
    """Tell what was done in stories: who did it to whom, when, and according to whom.

    A STORY is a file, a folder of files, or - for standard input, as for `read`, whose record in
    JSON has the events too. Each happening of a story is told once, with the words that tell of
    it. JSON is a list of events; JSONL and CSV are a line an event.

    \b
    Examples:
      onrecord events story.html
      onrecord events story.txt --published 2022-05-24
      onrecord events archive/ --format csv > events.csv
    """
    named, reader = reading(names, model=model, published=published, url=url, outlet=outlet)
    unread: list[str] = []
    stories = read_files(named, reader, quiet=quiet, unread=unread)
    write(_format(form or form_of(out, FORMATS))(stories), out)
    raise SystemExit(1 if unread else 0)


def _format(form: str) -> "Format":
    from onrecord.export import events

    return events.FORMATS.get(form) or events.as_table(width(), colour=colour())
