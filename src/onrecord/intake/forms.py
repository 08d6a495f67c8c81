"""Bytes → the form they are in, told by how they open and, where that is open, by their name.

    <!DOCTYPE html><html …     HTML              {"text": "…"}         JSON, one object a line
    WARC/1.0 …                 a web archive     <rss version="2.0">   a feed
    url,title,text             a table           By Ana Reyes …        plain text

A name that ends in ".txt" is plain text though it open with "<", as a story may.
"""

import re
from enum import StrEnum

from onrecord.intake.exports.signs import is_factiva, is_nexis
from onrecord.intake.tables import heads_table


class Form(StrEnum):
    """What an input is, and so which module reads it."""

    TEXT = "plain text"
    HTML = "HTML"
    JSON = "JSON"
    TABLE = "a table"
    FEED = "a feed"
    WARC = "a web archive (WARC)"
    ARC = "a web archive (ARC)"
    ZIP = "a zip file, or a document of Word"
    NEXIS = "a download of Nexis"
    FACTIVA = "a download of Factiva"


# What may hold any bytes.
BINARY = frozenset({Form.WARC, Form.ARC, Form.ZIP})
# Names that are right whatever the opening.
_SURE = frozenset({Form.TEXT, Form.TABLE, Form.WARC, Form.ARC})

_BY_ENDING: dict[str, Form | None] = {
    ".txt": Form.TEXT,
    ".text": Form.TEXT,
    ".md": Form.TEXT,
    ".html": Form.HTML,
    ".htm": Form.HTML,
    ".xhtml": Form.HTML,
    ".jsonl": Form.JSON,
    ".ndjson": Form.JSON,
    ".json": Form.JSON,
    ".csv": Form.TABLE,
    ".tsv": Form.TABLE,
    ".rss": Form.FEED,
    ".atom": Form.FEED,
    ".warc": Form.WARC,
    ".arc": Form.ARC,
    ".docx": Form.ZIP,
    ".zip": Form.ZIP,
    ".xml": None,  # a feed, or a page: as it opens
}
_ENDING = re.compile(r"(\.[a-z]+)(?:\.gz)?$")
OFFICE = "an office document; save it as plain text"
# No story opens so, whatever its file is called.
_OPENS_BINARY = {b"WARC/": Form.WARC, b"filedesc://": Form.ARC, b"PK\x03\x04": Form.ZIP}
_OPENS_FEED = re.compile(
    r"(?:<\?xml[^<>]*+>|<!--.{0,2000}?-->|<\?[^<>]*+>|<!DOCTYPE[^<>]*+>|\s++){0,20}+"
    r"<(?:rss|feed|(?:rdf:)?RDF)[\s>]",
    re.IGNORECASE | re.DOTALL,
)
_OPENS_JSON_FEED = re.compile(
    r'\{.{0,2000}?"version"\s*+:\s*+"https?:\\?/\\?/jsonfeed\.org', re.DOTALL
)
_OPENS_HTML = re.compile(
    r"<(?:!doctype\s|!--|\?xml\s|(?:html|head|body|meta|title|article|section|main|div|p|h1|a|span"
    r"|script|style|link|table|blockquote|img|figure|header|nav)[\s>/])",
    re.IGNORECASE,
)
_OPENS_JSON = re.compile(r'\{\s*+(?:"|\}|$)')

# How files that hold no text for us open; the words complete "it is …".
_NO_TEXT = {
    b"%PDF-": "a PDF; save its text with a PDF reader, or `pdftotext`, and give that",
    b"{\\rtf": "a rich-text document; save it as plain text",
}
# Some of these could open a headline too ("RIFF in the band"), but no text holds control bytes.
_NO_TEXT_WITH_CONTROLS = {
    b"\xd0\xcf\x11\xe0": "an old office document; save it as plain text",
    b"\x89PNG": "a picture (PNG); give its text instead",
    b"\xff\xd8\xff": "a picture (JPEG); give its text instead",
    b"GIF8": "a picture (GIF); give its text instead",
    b"RIFF": "a picture, sound or film (RIFF); give its text instead",
    b"\x1f\x8b": "a gzip file within a gzip file; unpack it first",
    b"BZh": "a bzip2 file; unpack it first",
    b"\xfd7zXZ": "an xz file; unpack it first",
    b"7z\xbc\xaf": "a 7z file; unpack it first",
    b"\x28\xb5\x2f\xfd": "a zstd file; unpack it first",
    b"\x7fELF": "a program; give the story as text, HTML or JSONL",
    b"SQLite format 3": "an SQLite database; give the story as text, HTML or JSONL",
    b"ID3": "a sound file (MP3); give its text instead",
    b"OggS": "a sound file (Ogg); give its text instead",
    b"\0\0\0": "binary, perhaps a film (MP4); give its text instead",
}
_CONTROLS = bytes([*range(9), *range(14, 27), 28, 30, 31])
_BOMS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")
_HEAD = 4096
_EXPORT_HEAD = 2**16  # a list of all of its documents at times opens a download


def not_text(data: bytes) -> str | None:
    """What the bytes are, where they are no text: "a PDF; save its text …"."""
    if what := _opened(data, _NO_TEXT):
        return what
    head = data[: 16 * _HEAD]
    controls = len(head) - len(head.translate(None, _CONTROLS))
    if not controls or data.startswith(_BOMS[1:]) or utf_16_without_bom(data):
        return None
    if what := _opened(data, _NO_TEXT_WITH_CONTROLS):
        return what
    # A stray NUL or two is dirt in a text; one byte in thirty is no text.
    if controls * 30 > len(head):
        return "binary, not text; give the story as text, HTML or JSONL"
    return None


def _opened(data: bytes, openings: dict[bytes, str]) -> str | None:
    return next((what for opening, what in openings.items() if data.startswith(opening)), None)


def has_known_ending(name: str) -> bool:
    """Whether a file's name is that of something we read."""
    ending = _ENDING.search(name.casefold())
    return ending is not None and ending[1] in _BY_ENDING


def form_of(data: bytes, name: str) -> Form:
    """The form of an input, by its first bytes."""
    for opening, form in _OPENS_BINARY.items():
        if data.startswith(opening):
            return form
    ending = _ENDING.search(name.casefold())
    told = _BY_ENDING.get(ending[1]) if ending else None
    form = told if told and told in _SURE else _by_opening(_head(data), told)
    return (_exported(data) or form) if form in (Form.TEXT, Form.HTML) else form


def _exported(data: bytes) -> Form | None:
    """Whose download a text or a page is, if a press database's."""
    head = _head(data, _EXPORT_HEAD)
    if is_factiva(head):
        return Form.FACTIVA
    return Form.NEXIS if is_nexis(head) else None


def _by_opening(head: str, told: Form | None) -> Form:
    """The form that the first words open, where the name doesn't say which."""
    if _OPENS_FEED.match(head) or _OPENS_JSON_FEED.match(head):
        return Form.FEED
    if told:
        return told
    if _OPENS_HTML.match(head):
        return Form.HTML
    if _OPENS_JSON.match(head):
        return Form.JSON
    return Form.TABLE if heads_table(head) else Form.TEXT


def _head(data: bytes, length: int = _HEAD) -> str:
    """The first words, spaces before them left out, in ASCII where they are."""
    # Without NULs, UTF-16 and UTF-32 show their ASCII letters as well.
    head = data[:length].replace(b"\0", b"")
    for bom in _BOMS:
        head = head.removeprefix(bom.replace(b"\0", b""))
    return head.decode("ascii", "replace").lstrip()


def utf_16_without_bom(data: bytes) -> str | None:
    """The byte order of UTF-16 text that doesn't state it: "utf-16-le", "utf-16-be" or None.

    Of Western text every second byte is then a NUL, and no other byte is.
    """
    head = data[:_HEAD]
    even, odd = head[::2].count(0), head[1::2].count(0)
    if len(head) < 4 or len(data) % 2:
        return None
    if even == 0 and odd * 10 > len(head) * 4:
        return "utf-16-le"
    if odd == 0 and even * 10 > len(head) * 4:
        return "utf-16-be"
    return None
