"""A page's tree → its blocks: stretches of words that a reader sees as one paragraph.

Inline tags neither glue nor split words: "<p>He <b>said</b>:&nbsp;“No”</p>" is one block, with its
no-break space. A block ends where a block-level tag begins or ends, and at two line breaks; one
line break is a space, so that a quotation over several lines stays whole.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree
from lxml.html import HtmlElement

from onrecord.intake.embeds import Embed, embed_in

# What no reader reads, or is not the story's words.
UNSEEN = frozenset(
    "script style noscript template iframe svg math object embed audio video canvas map head "
    "button select textarea input datalist dialog menu".split()
)
INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark meter "
    "nobr output picture progress q rp rt ruby s samp small source span strike strong sub sup time "
    "track tt u var wbr link meta".split()
)
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_SPACE = re.compile(r"[ \t\n\r\f]+")


@dataclass(slots=True)
class Block:
    """Words that stand together, and where in the page."""

    words: str
    element: HtmlElement  # the block-level element that they stand in
    tag: str
    linked: int = 0  # how many of the characters are links
    embed: Embed | None = None
    key: str = ""  # its letters and digits in lower case, to find it again


@dataclass(slots=True)
class _Open:
    """The block being read."""

    words: list[str] = field(default_factory=list)
    linked: int = 0
    breaks: int = 0  # line breaks since the last word


def blocks_of(tree: HtmlElement) -> list[Block]:
    """Every block of the page's body, in order."""
    return list(_walk(tree))


def key_of(words: str) -> str:
    """ "He said: “No”" → "hesaidno": the letters that any extractor leaves alone."""
    return re.sub(r"[\W_]+", "", words).casefold()


def _walk(tree: HtmlElement) -> Iterator[Block]:
    read = _Open()
    holders = [tree]
    links = 0
    walker = etree.iterwalk(tree, events=("start", "end"))
    for event, element in walker:
        tag = element.tag
        if event == "start":
            if not isinstance(tag, str) or tag in UNSEEN or "hidden" in element.attrib:
                walker.skip_subtree()
                continue
            embed = embed_in(element)
            if embed is not None:
                yield from _closed(read, holders[-1])
                read = _Open()
                yield Block(embed.words, element, tag, embed=embed, key=key_of(embed.words))
                walker.skip_subtree()
                continue
            if tag == "br":
                read.breaks += 1
                read.words.append(" ")
            elif tag == "a":
                links += 1
            elif tag not in INLINE and "-" not in tag:
                yield from _closed(read, holders[-1])
                read = _Open()
                holders.append(element)
            if element.text:
                if read.breaks > 1 and element.text.strip():
                    yield from _closed(read, holders[-1])
                    read = _Open()
                _add(read, element.text, links)
        else:
            if tag == "a":
                links -= 1
            elif holders[-1] is element and len(holders) > 1:
                yield from _closed(read, element)
                read = _Open()
                holders.pop()
            if element.tail and element is not tree:
                if read.breaks > 1 and element.tail.strip():
                    yield from _closed(read, holders[-1])
                    read = _Open()
                _add(read, element.tail, links)
    yield from _closed(read, tree)


def _add(read: _Open, text: str, links: int) -> None:
    read.words.append(text)
    if text.strip():
        read.breaks = 0
    if links > 0:
        read.linked += len(text.strip())


def _closed(read: _Open, holder: HtmlElement) -> Iterator[Block]:
    words = _SPACE.sub(" ", "".join(read.words)).strip()
    if words:
        yield Block(words, holder, str(holder.tag), read.linked, key=key_of(words))
