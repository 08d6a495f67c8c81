"""A feed saved on disk → articles: one an entry, of its full content where the feed has it."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import TypeAlias

from onrecord.article import Original
from onrecord.intake import Taken
from onrecord.intake.charset import decoded
from onrecord.intake.feeds import json_feed, rss
from onrecord.intake.feeds.entry import Entry, article_of
from onrecord.intake.fields import left_out
from onrecord.intake.incoming import Incoming
from onrecord.intake.reading import guarded

_BEFORE = b" \t\r\n\0\xef\xbb\xbf\xff\xfe"  # marks of byte order and spaces
_Entry: TypeAlias = tuple[Callable[[], Entry], Original]


def articles_from(given: Incoming) -> Iterator[Taken]:
    """The articles of a feed."""
    data = given.whole()
    text = decoded(data, given.name).text if data.lstrip(_BEFORE)[:1] == b"{" else ""
    try:
        entries = _of_json(text) if text else _of_xml(data)
        number = 0
        for number, (parse, original) in enumerate(entries, 1):
            where = f"entry {number:,} of {given.name}"
            yield guarded(where, partial(_taken, parse, original, where, given))
    except (ValueError, RecursionError) as error:
        opens = "it opens as a JSON Feed, but is no JSON"
        yield left_out(f"{given.name} was left out: {opens} ({error}).")
        return
    if not number:
        yield left_out(f"{given.name} is a feed without an entry.")


def _taken(parse: Callable[[], Entry], original: Original, where: str, given: Incoming) -> Taken:
    try:
        entry = parse()
    except Exception:  # feedparser, which follows broken XML far, at times falls
        return left_out(f"{where} was left out: its XML is broken.", where)
    return article_of(entry, original, where, given.told)


def _of_json(text: str) -> Iterator[_Entry]:
    for entry, data in json_feed.entries_of(text):
        yield partial(_same, entry), Original(data, "application/feed+json")


def _of_xml(data: bytes) -> Iterator[_Entry]:
    media_type = rss.media_type(data)
    for parse, entry in rss.entries_of(data):
        yield parse, Original(entry, media_type)


def _same(entry: Entry) -> Entry:
    return entry
