"""Which blocks of a page are the story: trafilatura's choice, mended by where they stand.

trafilatura finds the text, but trims spaces, joins and drops blocks, and loses where posts stood.
So its text only votes: a block that it (or the page's JSON-LD) has is the story's; the element
that holds most of these votes is the story's column; and what stands in that column between them
is the story's too, unless it looks like a page's furniture: sharing, newsletters, other stories.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from html import escape

from lxml.html import HtmlElement

from onrecord.intake.blocks import HEADINGS, Block, blocks_of, key_of
from onrecord.intake.furniture import Zone, Zones, is_furniture, zone_of
from onrecord.intake.markup import markup_of

ENOUGH = 0.8  # of the voted letters, that the story's column must hold
MUCH = 0.15  # of them, that no furniture holds
LONG = 40  # letters from which a block that stands within a voice is no accident
_BUDGET = 3 * 10**9  # letters compared in all, so that a page of a million blocks takes seconds


class Role(Enum):
    """What a block is in the story."""

    BODY = "body"
    HEADING = "heading"
    CAPTION = "caption"
    POST = "post"


@dataclass(frozen=True, slots=True)
class Chosen:
    """A block of the story."""

    block: Block
    role: Role
    at: int  # its number among the page's blocks
    zone: Zone | None = None


@dataclass(frozen=True, slots=True)
class Column:
    """The element that holds the story, and the zones of what stands in the page."""

    element: HtmlElement
    inside: tuple[bool, ...]  # whether each block stands in it
    zones: Zones
    chunked: bool  # the voices may have taken only the first of its chunks


def column_of(blocks: Sequence[Block], votes: list[bool]) -> Column | None:
    """The deepest element that holds most of the voted letters; None without votes."""
    held = _weights(blocks, votes)
    total = sum(len(b.key) for b, vote in zip(blocks, votes, strict=True) if vote)
    if not total:
        return None
    deepest = _deepest(held, ENOUGH * total)
    element = _widened(deepest)
    zones = Zones(
        {e: None for e, weight in held.by_element.items() if weight > MUCH * total},
        frozenset(name for name, weight in held.by_class.items() if weight > MUCH * total),
    )
    return Column(element, _inside(blocks, element), zones, deepest is not element)


def whole_page(blocks: Sequence[Block], tree: HtmlElement) -> Column:
    """All of a page that is too large to look for a column in."""
    return Column(tree, (True,) * len(blocks), Zones(), chunked=True)


@dataclass(slots=True)
class _Held:
    """How many voted letters the elements of a page hold, and how deep these are."""

    by_element: dict[HtmlElement, int]
    by_class: dict[str, int]
    depths: dict[HtmlElement, int]


def _weights(blocks: Sequence[Block], votes: list[bool]) -> _Held:
    held = _Held({}, {}, {})
    for block in (b for b, vote in zip(blocks, votes, strict=True) if vote):
        weight = len(block.key)
        way = [block.element, *block.element.iterancestors()]
        for depth, element in enumerate(reversed(way)):
            held.by_element[element] = held.by_element.get(element, 0) + weight
            held.depths[element] = depth
        for name in {element.get("class") or "" for element in way}:
            held.by_class[name] = held.by_class.get(name, 0) + weight
    return held


def _deepest(held: _Held, least: float) -> HtmlElement:
    holding = (e for e, weight in held.by_element.items() if weight >= least)
    return max(holding, key=held.depths.__getitem__)


def _widened(element: HtmlElement) -> HtmlElement:
    """One paragraph is no column, and of several columns alike the extractor may take the first.

    A story that is cut into chunks has its columns side by side, or one in each of several rows.
    """
    step = element
    for _ in range(3):
        parent = step.getparent()
        if parent is None or parent.tag in ("body", "html", "article", "main"):
            break
        if step.tag in ("p", *HEADINGS) or _has_twins(step, parent):
            element = parent
        step = parent
    return element


def _has_twins(element: HtmlElement, parent: HtmlElement) -> bool:
    """Whether its siblings are chunks of the same story: of the same class, with paragraphs."""
    name = element.get("class")
    twins = [e for e in parent if e is not element and e.tag == element.tag]
    alike = [e for e in twins[:200] if name and e.get("class") == name]
    return any(e.find(".//p") is not None and e.find(".//h1") is None for e in alike)


def _inside(blocks: Sequence[Block], column: HtmlElement) -> tuple[bool, ...]:
    within = set(column.iter())
    return tuple(block.element in within for block in blocks)


def votes_for(blocks: Sequence[Block], voices: Iterable[str]) -> list[bool]:
    """Whether a voice has the block's letters; a short block must be a voice's very paragraph."""
    voices = list(voices)
    whole = {key_of(line) for voice in voices for line in voice.splitlines()}
    joined = [key_of(voice) for voice in voices]
    cost, length, votes = 0, sum(map(len, joined)), []
    for block in blocks:
        vote = block.key in whole
        if not vote and len(block.key) >= LONG and cost < _BUDGET:
            cost += length
            vote = _stands_in(block.key, joined)
        votes.append(vote and bool(block.key))
    return votes


def plain_votes(blocks: Sequence[Block]) -> list[bool]:
    """Where no voice helps: every paragraph, or for want of these all that isn't a link."""
    votes = [block.tag == "p" and _mostly_plain(block) for block in blocks]
    return votes if any(votes) else [bool(b.key) and _mostly_plain(b) for b in blocks]


def _stands_in(key: str, voices: list[str]) -> bool:
    """The whole of it, or one end where the other held something that the voice left out."""
    ends = (key,) if len(key) < 3 * LONG else (key, key[:LONG], key[-LONG:])
    return any(end in voice for voice in voices for end in ends)


def story_blocks(blocks: Sequence[Block], votes: list[bool], column: Column) -> list[Chosen]:
    """The story's blocks in order, its headings only where something follows them."""
    found = []
    above = _between_headline_and(column, blocks)
    for at, block in enumerate(blocks):
        zone = zone_of(block.element, column.element, column.zones)
        role = _role(block, votes[at], column.inside[at], zone)
        if role is None and at in above and zone is Zone.CAPTION and not block.linked:
            role = _role_of_caption(block)
        if role:
            found.append(Chosen(block, role, at, zone))
    return found if column.chunked else _within_votes(found, votes)


def _role(block: Block, vote: bool, inside: bool, zone: Zone | None) -> Role | None:
    if block.embed is not None:
        return Role.POST if inside or zone is None else None
    if not block.key or is_furniture(block.words):
        return None
    if zone in (Zone.SIDE, Zone.CREDIT):
        return None
    if not inside:
        near = zone in (None, Zone.STANDFIRST)
        return Role.BODY if vote and near and _reads_like_prose(block) else None
    if zone is Zone.CAPTION:
        return _role_of_caption(block)
    if zone is Zone.BYLINE and len(block.words) < 150:
        return None
    if block.tag in HEADINGS or (zone is Zone.STANDFIRST and len(block.words) < 100):
        return Role.HEADING if _mostly_plain(block) or vote else None
    return _role_of_paragraph(block, vote)


def _role_of_caption(block: Block) -> Role | None:
    """A word or two is a label or an agency's name."""
    return Role.CAPTION if len(block.key) > 15 and not is_furniture(block.words) else None


def _between_headline_and(column: Column, blocks: Sequence[Block]) -> range:
    """Where the picture above the story stands, whose caption is the story's (if it's no link)."""
    first = next((at for at, inside in enumerate(column.inside) if inside), 0)
    tops = [at for at in range(first) if blocks[at].tag == "h1"]
    return range(tops[-1], first) if tops else range(0)


def _role_of_paragraph(block: Block, vote: bool) -> Role | None:
    """A paragraph that is all link points at another story; a very short one, at a source."""
    if not (vote or _reads_like_prose(block)):
        return None
    no_headline = vote and not 25 < len(block.key) < 2 * LONG
    return Role.BODY if no_headline or _mostly_plain(block) else None


def _mostly_plain(block: Block) -> bool:
    return block.linked < 0.8 * len(block.words)


def _reads_like_prose(block: Block) -> bool:
    """Not voted for, but a paragraph by its tag, or by its length and its full stop."""
    if block.linked > 0.5 * len(block.words):
        return False
    if block.tag in ("p", "blockquote"):
        return True
    return len(block.key) > LONG and block.words.rstrip("”\"’'»)").endswith(
        (".", "!", "?", "…", "。")
    )


def _within_votes(found: list[Chosen], votes: list[bool]) -> list[Chosen]:
    """After the last vote only posts, and no heading with nothing below it."""
    voted = [n for n, c in enumerate(found) if votes[c.at]]
    if not voted:
        return found
    last = voted[-1]
    kept = [c for n, c in enumerate(found) if n <= last or c.role is Role.POST]
    while kept and kept[-1].role is Role.HEADING:
        kept.pop()
    return kept


def in_order(body: str) -> list[Chosen]:
    """The paragraphs of a text that stands in no element of the page, or in a string with tags."""
    words = (
        body if "</" in body else "".join(f"<p>{escape(line)}</p>" for line in body.splitlines())
    )
    tree = markup_of(f"<div>{words}</div>".encode("utf-8", "replace"), "utf-8").tree
    found = blocks_of(tree).blocks if tree is not None else ()
    return [Chosen(block, Role.BODY, -1) for block in found]
