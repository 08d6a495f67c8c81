"""The bytes of a feed (RSS, RDF, Atom) → the stories that it lists: an id and an address each.

<item><guid>q-7</guid><link>https://quay.example/7</link></item>
"""

import io
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from onrecord.intake.feeds.skeleton import skeleton_of


@dataclass(frozen=True, slots=True)
class Entry:
    """A story that a feed lists. Its id is its address where the feed gives it no other."""

    id: str
    link: str


@dataclass(frozen=True, slots=True)
class Entries:
    """What a feed lists, the newest first as feeds have it; `trouble` where it is no feed."""

    entries: tuple[Entry, ...] = ()
    rest: timedelta = timedelta(0)  # for how long it asks to be left alone (RSS's ttl)
    trouble: str = ""


def entries_in(data: bytes, url: str) -> Entries:
    """The entries of a feed that stands at `url`. Never raises for what is in it."""
    import feedparser

    skeleton = skeleton_of(data)
    if not skeleton.xml:
        return Entries(trouble=skeleton.trouble)
    # A stream: bytes themselves, feedparser would take for a file's name and open it.
    parsed = feedparser.parse(
        io.BytesIO(skeleton.xml.encode("utf-8", "replace")),
        response_headers={
            "content-type": "application/xml; charset=utf-8",
            "content-location": url,
        },
        sanitize_html=False,
        resolve_relative_uris=False,
    )
    found = (_entry(entry) for entry in parsed.entries)
    return Entries(tuple(entry for entry in found if entry), _rest(parsed.feed.get("ttl")))


def _entry(entry: Any) -> Entry | None:
    link = str(entry.get("link") or "").strip()
    if not link.lower().startswith(("http://", "https://")):
        return None  # what has no address can't be fetched
    return Entry(str(entry.get("id") or "").strip() or link, link)


def _rest(ttl: object) -> timedelta:
    minutes = str(ttl).strip()
    known = minutes.isascii() and minutes.isdigit()
    return timedelta(minutes=min(int(minutes[:6]), 24 * 60)) if known else timedelta(0)
