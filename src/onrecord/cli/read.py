"""`onrecord read STORY…`: one pass over stories, nothing stored."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from onrecord.attribution import Mode
from onrecord.cli.inputs import form_of, modes, told_options, written_options
from onrecord.cli.output import colour, width, write
from onrecord.cli.reading import read_files, reading

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.export.formats import Format
    from onrecord.story import Story

FORMATS = ("table", "json", "jsonl", "csv", "html")


@click.command("read", short_help="Tell who said what in stories.")
@click.argument("names", nargs=-1, required=True, metavar="STORY... | -")
@told_options
@click.option(
    "--min-confidence",
    type=click.FloatRange(0, 1),
    metavar="X",
    help="Leave out statements less sure than X, from 0 to 1.  [default: 0.5 in the table, else 0]",
)
@click.option(
    "--mode",
    "chosen",
    callback=modes,
    metavar="MODES",
    help=f"Which modes to show: all, or by comma of {', '.join(Mode)}."
    "  [default: speech,writing in the table, else all]",
)
@written_options(FORMATS)
def command(
    names: tuple[str, ...],
    published: str | None,
    url: str | None,
    outlet: str | None,
    model: str,
    min_confidence: float | None,
    chosen: frozenset[Mode] | None,
    form: str | None,
    out: Path | None,
    quiet: bool,
) -> None:
    """Tell who said what in stories: files, feeds, archives and downloads of news.

    A STORY is a file, a folder of files, or - for standard input; docs/inputs.md tells what may be
    in it. What you tell of a story (--published, --url, --outlet) wins over what it tells of
    itself. JSON is an object for one story and a list for several; JSONL is a line a story, also
    for one that could not be read.

    \b
    Examples:
      onrecord read story.html
      onrecord read story.txt --published 2022-05-24 --outlet "The Quay"
      onrecord read archive/ --format jsonl > records.jsonl
      onrecord read story.html --out record.html
      curl -s https://example.com/story | onrecord read -
    """
    form = form or form_of(out, FORMATS)
    if form == "table":
        from onrecord.export.choice import LIKELY, UTTERED

        chosen = chosen or UTTERED
        min_confidence = LIKELY if min_confidence is None else min_confidence
    named, reader = reading(names, model=model, published=published, url=url, outlet=outlet)
    unread: list[str] = []
    stories = read_files(named, reader, quiet=quiet, unread=unread)
    write(_format(form)(_chosen(stories, chosen or frozenset(Mode), min_confidence or 0)), out)
    raise SystemExit(1 if unread else 0)


def _chosen(
    stories: "Iterator[Story]", modes: frozenset[Mode], min_confidence: float
) -> "Iterator[Story]":
    from onrecord.export.choice import choose

    return (choose(story, modes=modes, min_confidence=min_confidence) for story in stories)


def _format(form: str) -> "Format":
    from onrecord.export import formats

    return formats.FORMATS.get(form) or formats.as_table(width(), colour=colour())
