"""A page's tree → its blocks: stretches of words that a reader sees as one paragraph.

Inline tags neither glue nor split words: "<p>He <b>said</b>:&nbsp;“No”</p>" is one block, with its
no-break space. A block ends where a block-level tag begins or ends, and at two line breaks; one
line break is a space, so that a quotation over several lines stays whole.
"""

import re
from dataclasses import dataclass

from lxml import etree
from lxml.html import HtmlElement

from onrecord.intake.embeds import MAY_BE_POSTS, Embed, embed_in

# What no reader reads, or is not the story's words.
_UNSEEN_NAMES = """
script style noscript template iframe svg math object embed audio video canvas map head
button select textarea input datalist dialog menu
"""
_INLINE_NAMES = """
a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark meter
nobr output picture progress q rp rt ruby s samp small source span strike strong sub sup time
track tt u var wbr link meta
"""
UNSEEN = frozenset(_UNSEEN_NAMES.split())
INLINE = frozenset(_INLINE_NAMES.split())
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
# Words for those who hover or hear, that stand in the middle of sentences and are none of them.
_ASIDE = re.compile(
    r"tool-?tip|off-?screen|rollover\S*-block|popover|hover-?card|sr-only|visually-?hidden|screen-?reader|visuallyhidden",
    re.I,
)
# Pages set these apart by style, so that "(CNN)" and "The mayor" touch where it is lost.
_APART = frozenset(("cite", "time"))
_CREDIT = re.compile(r"(?:^|[\s_-])(?:credits?|copyright)(?:$|[\s_-])", re.I)
_SPACE = re.compile(r"[ \t\n\r\f]+")
_NO_LETTER = re.compile(r"[\W_]+")


@dataclass(slots=True)
class Block:
    """Words that stand together, and where in the page."""

    words: str
    element: HtmlElement  # the block-level element that they stand in
    tag: str
    linked: int = 0  # how many of the characters are links
    embed: Embed | None = None
    key: str = ""  # its letters and digits in lower case, to find it again


@dataclass(frozen=True, slots=True)
class Blocks:
    """Every block of a page, in order, and how large the page is."""

    blocks: tuple[Block, ...]
    elements: int  # in all of the page, with what no reader reads
    depth: int  # of the deepest element that was read


def blocks_of(tree: HtmlElement) -> Blocks:
    """Reads a page from top to bottom, once."""
    read = _Reading(tree)
    walker = etree.iterwalk(tree, events=("start", "end"))
    for event, element in walker:
        if event == "end":
            read.leave(element)
        elif not read.enter(element):
            walker.skip_subtree()
    read.close()
    return Blocks(tuple(read.blocks), int(tree.xpath("count(//*)")), read.deepest)


def key_of(words: str) -> str:
    """ "He said: “No”" → "hesaidno": the letters that any extractor leaves alone."""
    return _NO_LETTER.sub("", words).casefold()


class _Reading:
    """Where the reading of a page has come to."""

    def __init__(self, tree: HtmlElement) -> None:
        self.tree = tree
        self.blocks: list[Block] = []
        self.depth = self.deepest = 0
        self._holders = [tree]  # the block-level elements that are open
        self._words: list[str] = []  # of the block being read
        self._links: list[HtmlElement] = []  # those that are open
        self._linked = 0  # characters of links
        self._breaks = 0  # since the last word
        self._apart = False  # whether an element ended that pages set apart from what follows

    def enter(self, element: HtmlElement) -> bool:
        """Takes an element's first words; whether what is in it is to be read."""
        self.depth += 1
        self.deepest = max(self.deepest, self.depth)
        tag = element.tag
        if not isinstance(tag, str):
            return False
        if tag in MAY_BE_POSTS and (embed := embed_in(element)):
            self._add_post(element, embed)
            return False
        if tag in UNSEEN or (tag in INLINE and _is_aside(element)):
            return False
        if tag == "br":
            self._breaks += 1
            self._words.append(" ")
        elif tag == "a":
            self._links.append(element)
        elif (tag not in INLINE and "-" not in tag) or _is_credit(element):
            self.close()
            self._holders.append(element)
        if element.text:
            self._add(element.text)
        return True

    def leave(self, element: HtmlElement) -> None:
        """Ends the block that an element holds, and takes the words after it."""
        self.depth -= 1
        if self._links and self._links[-1] is element:
            self._links.pop()
        elif self._holders[-1] is element and len(self._holders) > 1:
            self.close()
            self._holders.pop()
        self._apart = element.tag in _APART
        if element.tail and element is not self.tree:
            self._add(element.tail)

    def close(self) -> None:
        """Ends the block being read."""
        words = _SPACE.sub(" ", "".join(self._words)).strip() if self._words else ""
        if words:
            holder = self._holders[-1]
            tag, linked = str(holder.tag), self._linked
            self.blocks.append(Block(words, holder, tag, linked, key=key_of(words)))
        self._words = []
        self._linked = self._breaks = 0

    def _add(self, text: str) -> None:
        seen = text.strip()
        if seen:
            if self._breaks > 1:
                self.close()
            self._breaks = 0
            if self._links:
                self._linked += len(seen)
        if self._apart and seen and text[0].isalnum():
            self._words.append(" ")
        self._apart = False
        self._words.append(text)

    def _add_post(self, element: HtmlElement, embed: Embed) -> None:
        self.close()
        key = key_of(embed.words)
        self.blocks.append(Block(embed.words, element, str(element.tag), embed=embed, key=key))


def _is_credit(element: HtmlElement) -> bool:
    """ "<figcaption>The mayor<span class="credit">PA</span>": a line of its own."""
    return element.tag == "span" and bool(_CREDIT.search(element.get("class") or ""))


def _is_aside(element: HtmlElement) -> bool:
    if _ASIDE.search(element.get("class") or ""):
        return True
    style = (element.get("style") or "").replace(" ", "")
    return "display:none" in style or ("clip:rect" in style and "absolute" in style)
