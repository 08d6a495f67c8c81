"""`onrecord events STORY…`: who did what to whom, as stories tell it."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from onrecord.cli.inputs import day, files, model_option
from onrecord.cli.output import colour, width, write
from onrecord.cli.reading import read_files

if TYPE_CHECKING:
    from onrecord.export.formats import Format

FORMATS = ("table", "json", "jsonl", "csv")


@click.command("events", short_help="Tell what was done, by whom and to whom.")
@click.argument("names", nargs=-1, required=True, metavar="STORY... | -")
@click.option("--published", callback=day, metavar="DATE", help="The day or moment of publication.")
@click.option("--url", help="The story's address.")
@click.option("--outlet", metavar="NAME", help="Who published it.")
@model_option
@click.option(
    "--format", "form", type=click.Choice(FORMATS), help="What to write.  [default: table]"
)
@click.option(
    "--out",
    type=click.Path(dir_okay=False, writable=True, path_type=Path),
    metavar="FILE",
    help="Where to write it; the file's ending tells the format.",
)
@click.option("--quiet", is_flag=True, help="Tell no progress and no problems.")
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
    from onrecord.cli.read import reader_of

    named = files(names)
    if url and len(named) > 1:
        raise click.UsageError("--url is the address of one story, and several are named")
    told = {"published": published, "url": url, "outlet": outlet, "model": model}
    reader = partial(reader_of(model), **told)
    unread: list[str] = []
    stories = read_files(named, reader, quiet=quiet, unread=unread)
    write(_format(form or _form_of(out))(stories), out)
    raise SystemExit(1 if unread else 0)


def _form_of(out: Path | None) -> str:
    ending = out.suffix.lstrip(".").lower() if out else ""
    return {"ndjson": "jsonl"}.get(ending, ending if ending in FORMATS else "table")


def _format(form: str) -> "Format":
    from onrecord.export import events

    return events.FORMATS.get(form) or events.as_table(width(), colour=colour())
