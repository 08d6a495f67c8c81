"""The bytes of a page → its elements. Nothing of the page runs, and nothing is fetched.

Encodings lie, tags nest a hundred thousand deep and files end in the middle of a word; each still
gives a tree, and what had to be guessed is told.
"""

import re
from dataclasses import dataclass

from lxml import html

from onrecord.intake.charset import Decoded, decoded
from onrecord.problem import Problem

TOO_DEEP = "the page's tags nest too deep to follow, so it was read as one plain column"
_BOMS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_META = re.compile(
    rb"""<meta[^<>]{0,200}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{2,40})""", re.I
)
# What browsers take these names to mean (encoding.spec.whatwg.org).
_MEANT = dict.fromkeys(
    ("iso-8859-1", "iso8859-1", "latin1", "latin-1", "ascii", "us-ascii"), "cp1252"
)
_CONTROL = bytes((*range(0x09), 0x0B, *range(0x0E, 0x20), 0x7F))
# Tags that can nest without end; what is left without them is still in paragraphs.
_NESTING = re.compile(
    r"</?(?:div|span|section|article|font|b|i|em|strong|center|ul|ol|li|table|tbody|tr|td|"
    r"blockquote|big|small|a|dl|dd|nobr)\b[^<>]*+>",
    re.I,
)
_ANY_TAG = re.compile(r"<[^<>]*+>")


@dataclass(frozen=True, slots=True)
class Markup:
    """A page's tree, and what was wrong with it or had to be guessed."""

    tree: html.HtmlElement | None
    problems: tuple[Problem, ...] = ()


def markup_of(data: bytes, charset: str | None = None) -> Markup:
    """The tree of a page; None where there's no tag and no word in it."""
    found = _decoded(data, charset)
    tree, too_deep = _parsed(found.text)
    if not too_deep:
        return Markup(tree, found.problems)
    tree, too_deep = _parsed(_NESTING.sub("\n", found.text))
    if too_deep:
        tree, _ = _parsed(f"<p>{_ANY_TAG.sub(chr(10), found.text)}</p>")
    return Markup(tree, (*found.problems, Problem("intake", TOO_DEEP)))


def _decoded(data: bytes, charset: str | None) -> Decoded:
    """The page's characters: as UTF-8 or as the page or its sender says, if the bytes allow it."""
    if data.startswith(_BOMS):
        return decoded(data, "the page")
    for encoding in (charset, "utf-8", declared_charset(data)):
        try:
            return Decoded(data.decode(_MEANT.get((encoding or "").lower(), encoding or "utf-8")))
        except (LookupError, ValueError):
            continue
    return decoded(data, "the page")


def declared_charset(data: bytes) -> str | None:
    """The encoding that a page states of itself."""
    found = _META.search(data[:4096])
    name = found[1].decode("ascii", "ignore") if found else None
    return None if name and name.lower().startswith("utf-16") else name  # it was read as ASCII


def _parsed(text: str) -> tuple[html.HtmlElement | None, bool]:
    """The tree, None without tag and word; and whether it stops where tags nest deep."""
    parser = html.HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True, no_network=True
    )
    try:
        data = text.encode("utf-8", "replace").translate(None, _CONTROL)
        tree = html.document_fromstring(data, parser=parser)
    except (ValueError, html.etree.LxmlError):
        tree = None
    last = parser.error_log.last_error
    return tree, last is not None and "xcessive depth" in last.message
