"""The forms in which stories are written out: `--format table|json|jsonl|csv|html`."""

import json
from collections.abc import Callable, Iterable, Iterator
from itertools import chain, islice
from typing import TypeAlias

from onrecord.export.record_json import record
from onrecord.story import Story

Format: TypeAlias = Callable[[Iterable[Story]], Iterator[str]]


def as_json(stories: Iterable[Story]) -> Iterator[str]:
    """An object for one story, a list for several: what a person expects who named one file."""
    rest = iter(stories)
    first = list(islice(rest, 2))
    if len(first) == 1:
        yield _indented(first[0]) + "\n"
        return
    opening = "["
    for story in chain(first, rest):
        yield f"{opening}\n{_indented(story)}"
        opening = ","
    yield "[]\n" if opening == "[" else "\n]\n"


def as_jsonl(stories: Iterable[Story]) -> Iterator[str]:
    """A line a story; one that could not be read has "article": null and its problems."""
    for story in stories:
        yield json.dumps(record(story), ensure_ascii=False) + "\n"


def as_csv(stories: Iterable[Story]) -> Iterator[str]:
    """A line a statement, with a heading."""
    from onrecord.export.csv import csv_lines

    return csv_lines(stories)


def as_html(stories: Iterable[Story]) -> Iterator[str]:
    """One page that needs nothing but itself."""
    from onrecord.export.page.document import page

    return page(stories)


def as_table(width: int, *, colour: bool) -> Format:
    """A table a story, for a terminal of so many columns."""

    def write(stories: Iterable[Story]) -> Iterator[str]:
        from onrecord.export.table import table

        for number, story in enumerate(stories):
            yield ("\n" if number else "") + table(story, width=width, colour=colour)

    return write


# Those that look the same wherever they are written.
FORMATS: dict[str, Format] = {"json": as_json, "jsonl": as_jsonl, "csv": as_csv, "html": as_html}


def _indented(story: Story) -> str:
    return json.dumps(record(story), ensure_ascii=False, indent=1)
