"""The bytes of a page → its elements. Nothing of the page runs, and nothing is fetched.

Encodings lie, tags nest a hundred thousand deep and files end in the middle of a word; each still
gives a tree, and what had to be guessed is told.
"""

import re
from dataclasses import dataclass

from lxml import html

# trafilatura walks up from each element, so that a page this deep costs it a second and more.
MAX_DEPTH = 250

_BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_META = re.compile(rb"""<meta[^<>]{0,200}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{2,40})""", re.I)
# What browsers take these names to mean (encoding.spec.whatwg.org).
_MEANT = dict.fromkeys(("iso-8859-1", "iso8859-1", "latin1", "latin-1", "ascii", "us-ascii"), "cp1252")
_CONTROL = dict.fromkeys((*range(0x09), 0x0B, *range(0x0E, 0x20), 0x7F), None)
_NESTING = re.compile(r"<(?:/|(?=[a-z]))(?:div|span|section|article|font|b|i|em|strong|center|ul|ol|li|table|tbody|tr|td|blockquote)\b[^<>]*+>", re.I)
_ANY_TAG = re.compile(r"<[^<>]*+>")


@dataclass(frozen=True, slots=True)
class Markup:
    """A page's tree, and what had to be done to get it, in words."""

    tree: html.HtmlElement | None
    notes: tuple[str, ...] = ()


def markup_of(data: bytes, charset: str | None = None) -> Markup:
    """The tree of a page; None where there's no tag and no word in it."""
    text, notes = decoded(data, charset)
    text = text.translate(_CONTROL)
    tree = _parsed(text)
    if tree is not None and _gave_up(text, tree):
        notes = (*notes, "its tags nest too deep to follow, so they were read as one plain column")
        tree = _parsed(_NESTING.sub("\n", text))
        if tree is None or _gave_up(text, tree):
            tree = _parsed(f"<pre>{_ANY_TAG.sub(chr(10), text)}</pre>")
    return Markup(tree, notes)


def decoded(data: bytes, charset: str | None = None) -> tuple[str, tuple[str, ...]]:
    """The page's characters: by its byte order mark, what was told, UTF-8, what it says, a guess."""
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return data[len(bom) :].decode(encoding, "replace"), ()
    for encoding in (charset, "utf-8", _declared(data)):
        try:
            return data.decode(_MEANT.get((encoding or "").lower(), encoding or "utf-8")), ()
        except (LookupError, ValueError):
            continue
    return _mended(data)


def _declared(data: bytes) -> str | None:
    found = _META.search(data[:4096])
    name = found[1].decode("ascii", "ignore") if found else None
    return None if name and name.lower().startswith("utf-16") else name  # it was read as ASCII


def _mended(data: bytes) -> tuple[str, tuple[str, ...]]:
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    # A few bad bytes in a page whose other letters are UTF-8 are damage, not another encoding.
    if sum(1 for c in text[:200_000] if c > "\x7f") > 4 * text[:200_000].count("\ufffd"):
        return text, (f"{broken} of its characters are not UTF-8 and show as \ufffd",)
    encoding = _guessed(data)
    return data.decode(encoding, "replace"), (f"its encoding was guessed to be {encoding}",)


def _guessed(data: bytes) -> str:
    from charset_normalizer import from_bytes

    first = next((i for i, byte in enumerate(data) if byte > 0x7F), 0)
    best = from_bytes(data[max(0, first - 1000) : first + 6000]).best()
    return best.encoding if best and best.encoding != "ascii" else "cp1252"


def _parsed(text: str) -> html.HtmlElement | None:
    parser = html.HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True, no_network=True
    )
    try:
        return html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (ValueError, html.etree.LxmlError):
        return None  # no tag and no word in it


def _gave_up(text: str, tree: html.HtmlElement) -> bool:
    # The parser drops all that it holds where tags nest deeper than it allows.
    return len(text) > 2000 and next(tree.iter("body"), tree).getnext() is None and len(
        tree.xpath("string()")
    ) == 0 and _ANY_TAG.sub("", text).strip() != ""
