"""JSON Feed → its entries, each with its own bytes.

{"version": "https://jsonfeed.org/version/1.1", "title": "The Quay", "items": [
    {"id": "1", "url": "https://…", "title": "Bridge shut", "content_html": "<p>The bridge …"}]}
"""

import json
import re
from collections.abc import Iterator
from html import escape
from typing import Any

from onrecord.intake.dates import moment_of
from onrecord.intake.feeds.entry import Entry

_OPENS_ITEMS = re.compile(r'"items"\s*+:\s*+\[')
_BETWEEN = re.compile(r"[\s,]*+")
_MOST_TRIES = 10  # places where items might open; the word may stand in a story too


def entries_of(text: str) -> Iterator[tuple[Entry, bytes]]:
    """The entries of a feed. Raises ValueError or RecursionError where it is no JSON."""
    about = json.loads(text)
    items = about.get("items") if isinstance(about, dict) else None
    if not isinstance(items, list):
        return
    written = _written(text, items)
    for item, words in zip(items, written, strict=True):
        yield (
            _entry(item if isinstance(item, dict) else {}, about),
            words.encode("utf-8", "replace"),
        )


def _written(text: str, items: list[Any]) -> list[str]:
    """The items as they stand in the text."""
    for number, opening in enumerate(_OPENS_ITEMS.finditer(text)):
        if number == _MOST_TRIES:
            break
        found, written = _items_at(text, opening.end(), len(items))
        if found == items:
            return written
    return [json.dumps(item, ensure_ascii=False) for item in items]


def _items_at(text: str, start: int, most: int) -> tuple[list[Any], list[str]]:
    found: list[Any] = []
    written: list[str] = []
    decoder = json.JSONDecoder()
    while len(found) < most:
        between = _BETWEEN.match(text, start)
        start = between.end() if between else start
        try:
            item, end = decoder.raw_decode(text, start)
        except ValueError:
            break
        found.append(item)
        written.append(text[start:end])
        start = end
    return found, written


def _entry(item: dict[str, Any], about: dict[str, Any]) -> Entry:
    plain = _string(item, "content_text")
    return Entry(
        title=_string(item, "title") or None,
        url=_string(item, "url") or _string(item, "external_url") or None,
        content=_string(item, "content_html") or escape(plain),
        summary=escape(_string(item, "summary")),
        published=_moment(item, "date_published"),
        modified=_moment(item, "date_modified"),
        byline=tuple(_authors(item) or _authors(about)),
        language=_string(item, "language") or _string(about, "language") or None,
        feed=_string(about, "title") or None,
    )


def _string(fields: dict[str, Any], name: str) -> str:
    value = fields.get(name)
    return value if isinstance(value, str) else ""


def _moment(item: dict[str, Any], name: str) -> str | None:
    return moment_of(_string(item, name))


def _authors(fields: dict[str, Any]) -> list[str]:
    """Version 1.1 has "authors", a list; 1.0 had "author"."""
    several = fields.get("authors")
    people = several if isinstance(several, list) else [fields.get("author")]
    names = (_string(person, "name") for person in people if isinstance(person, dict))
    return [name for name in names if name]
