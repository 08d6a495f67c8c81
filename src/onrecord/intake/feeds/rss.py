"""RSS and Atom → their entries, each with its own bytes.

    <rss><channel> … <item> … </item><item> … </item></channel></rss>
    <feed> … <entry> … </entry></feed>

Each entry is parsed by itself within the feed's own opening, so that a broken one spoils no other
and the time grows with the length; feedparser knows the dialects.
"""

import io
import re
from collections.abc import Callable, Iterator
from functools import partial
from html.entities import html5
from time import strftime, struct_time
from typing import Any
from xml.sax.saxutils import escape

from onrecord.intake.charset import decoded
from onrecord.intake.dates import moment_of
from onrecord.intake.feeds.entry import Entry
from onrecord.intake.feeds.skeleton import WHOLE_STORIES, skeleton_of
from onrecord.intake.forms import utf_16_without_bom

_HEAD = 2**16  # bytes of what a feed says of itself
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_DECLARED = re.compile(rb"\s*<\?xml[^<>]{0,200}\?>")
_ROOT = re.compile(rb"<((?:\w{1,20}:)?(?:rss|feed|RDF))(?:\s[^<>]{0,20000})?>", re.I)
# An entry's tags, and what may hold such tags as words.
_TOKEN = re.compile(rb"<!\[CDATA\[|<!--|<(/?)((?:\w{1,20}:)?(?:item|entry))(?=[\s/>])", re.I)
_DECLARED_TEXT = re.compile(r"\s{0,99}<\?xml[^<>]{0,200}\?>")
_ENTITY = re.compile(r"&(\w{2,31});", re.A)
_OF_XML = frozenset(("amp", "lt", "gt", "quot", "apos"))
_TAG = re.compile(r"<[^<>]*+>")
_CLOSERS = {b"<![CDATA[": b"]]>", b"<!--": b"-->"}


def media_type(data: bytes) -> str:
    """What an entry's bytes are."""
    root = _ROOT.search(data)
    return "application/atom+xml" if root and b"feed" in root[1] else "application/rss+xml"


def entries_of(data: bytes) -> Iterator[tuple[Callable[[], Entry], bytes]]:
    """The entries of a feed, each to be parsed when it is asked for, with its bytes."""
    if data.startswith(_UTF_16) or utf_16_without_bom(data):
        data = decoded(data, "").text.encode("utf-8", "replace")
        data = _DECLARED.sub(b"", data, count=1)
    declared, root = _DECLARED.match(data.removeprefix(b"\xef\xbb\xbf")), _ROOT.search(data)
    opening = (declared[0].strip() if declared else b"") + (root[0] if root else b"<rss>")
    closing = b"</%b>" % (root[1] if root else b"rss")
    about: Any = None
    for start, end in _slices(data, root.end() if root else 0):
        if about is None:
            about = _parsed(data[: min(start, _HEAD)] + closing).feed
        entry = data[start:end]
        yield partial(_entry, opening + entry + closing, about), entry


def _entry(data: bytes, about: Any) -> Entry:
    found = next(iter(_parsed(data).entries), None)
    if found is None:
        return Entry()
    published = _moment(found, "published") or _moment(found, "updated")
    modified = _moment(found, "updated")
    contents = [part.get("value") or "" for part in found.get("content") or ()]
    content = max(contents, key=len, default="")
    summary = found.get("summary") or ""
    source = found.get("source") or {}
    return Entry(
        title=_plain(found.get("title")),
        url=_address(found.get("feedburner_origlink")) or _address(found.get("link")),
        content=content,
        summary=summary if summary not in contents else "",  # where there's none, it is the content
        published=published,
        modified=modified if modified != published else None,
        byline=tuple(_names(found)),
        language=found.get("language") or about.get("language"),
        feed=_plain(source.get("title")) or _plain(about.get("title")),
    )


def _moment(found: Any, name: str) -> str | None:
    """A date with its own offset where it has one that we read, else as feedparser reads it.

    What a feed has only as "updated" is taken for the publication: RSS 1.0 has no other date, and
    most Atom feeds of news give no other.
    """
    # As a dict is asked, for feedparser's own `get` puts one date in another's place.
    written = moment_of(dict.get(found, name) or "")
    parsed = dict.get(found, f"{name}_parsed")
    if written is None and isinstance(parsed, struct_time):
        return strftime("%Y-%m-%dT%H:%M:%SZ", parsed)
    return written


def _plain(title: str | None) -> str | None:
    """A title without its tags."""
    return " ".join(_TAG.sub("", title or "").split()) or None


def _address(link: str | None) -> str | None:
    return link if link and link.startswith(("http://", "https://")) else None


def _names(found: Any) -> Iterator[str]:
    """ "desk@quay.example (Ana Reyes)" → "Ana Reyes"; several at times stand in one field."""
    for author in found.get("authors") or ():
        name = author.get("name") or ""
        in_brackets = re.search(r"@[^()]{0,200}\(([^()]{1,200})\)", name)
        for one in re.split(r",\s|\sand\s|\s&\s|;\s?", in_brackets[1] if in_brackets else name):
            if one.strip() and "@" not in one:
                yield one.strip()


def _slices(data: bytes, start: int) -> Iterator[tuple[int, int]]:
    """Where the entries open and close; one that is never closed ends where the next opens."""
    opened: int | None = None
    name = None  # as the first is called
    closers = dict(_CLOSERS)
    while token := _TOKEN.search(data, start):
        start = token.end()
        if token[0] in _CLOSERS:
            start = _skipped(data, start, token[0], closers)
            continue
        name = name or token[2]
        if token[2] != name:
            continue
        end = token.start()
        if token[1]:
            start = end = data.find(b">", start) + 1 or len(data)
        if opened is not None:
            yield opened, end
        opened = None if token[1] else token.start()
    if opened is not None:
        yield opened, len(data)


def _skipped(data: bytes, start: int, opening: bytes, closers: dict[bytes, bytes]) -> int:
    """The end of words in which tags are none; what is never closed is not looked for twice."""
    closer = closers.get(opening)
    end = data.find(closer, start) if closer else -1
    if end < 0:
        closers.pop(opening, None)
    return max(start, end)


def _parsed(data: bytes) -> Any:
    import feedparser

    text = decoded(data, "").text.removeprefix("\ufeff")
    text = _ENTITY.sub(_character, _DECLARED_TEXT.sub("", text, count=1))
    xml = skeleton_of(text.encode("utf-8", "replace"), WHOLE_STORIES).xml
    # A stream, since it would fetch what looks like an address. Our own reader of pages takes care
    # of what is in the HTML.
    return feedparser.parse(
        io.BytesIO(xml.encode("utf-8", "replace")),
        response_headers={"content-type": "application/xml; charset=utf-8"},
        sanitize_html=False,
    )


def _character(entity: re.Match[str]) -> str:
    """What HTML means by an entity, which XML knows nothing of: "&nbsp;"."""
    meant = html5.get(f"{entity[1]};")
    return entity[0] if meant is None or entity[1] in _OF_XML else escape(meant)
