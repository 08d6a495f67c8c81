"""Headline and standfirst of a page, and the order in which all of its story is set."""

import re
from collections.abc import Iterator, Sequence

from onrecord.article import PartKind
from onrecord.intake.blocks import Block, key_of
from onrecord.intake.body import LONG, Chosen, Role
from onrecord.intake.furniture import Zone, Zones, is_furniture, zone_of
from onrecord.intake.metadata import Metadata
from onrecord.intake.typeset import Piece

ALIKE = 0.4  # of the words: an h1 that is the story's headline in other words
MOST_BETWEEN = 60  # blocks between headline and story in which a standfirst may stand
MOST_PULLED = 50  # quotations that are looked for in the story
_KINDS = {
    Role.BODY: None,
    Role.POST: None,
    Role.HEADING: PartKind.HEADING,
    Role.CAPTION: PartKind.CAPTION,
}
_WORD = re.compile(r"\w{3,}")
_BYLINE = re.compile(r"(?:By|BY|Von|VON|Par|Por|POR|Di) [A-Z\u00c0-\u017f]")


def pieces_of(blocks: Sequence[Block], chosen: list[Chosen], about: Metadata) -> Iterator[Piece]:
    """The pieces of the text in their order, none of them twice."""
    top = _headline(blocks, about)
    headline = blocks[top].words if top is not None else about.title or ""
    yield Piece(headline, PartKind.HEADLINE)
    seen = {key_of(headline), key_of(about.title or "")}
    standfirst = _standfirst(blocks, chosen, about, top)
    for at in standfirst:
        if blocks[at].key not in seen:
            seen.add(blocks[at].key)
            yield Piece(blocks[at].words, PartKind.STANDFIRST)
    yield from _rest(chosen, set(standfirst), seen, about)


def _rest(chosen: list[Chosen], used: set[int], seen: set[str], about: Metadata) -> Iterator[Piece]:
    # Pages for two sizes of screen hold some blocks twice; a caption at times repeats its story.
    told = {found.block.words for found in chosen if found.role is Role.BODY}
    printed: set[str] = set()
    repeated = set(_repeated(chosen))
    for number, found in enumerate(chosen):
        block = found.block
        again = block.words in printed and len(block.words) > LONG
        if (found.at in used and found.at >= 0) or (block.key in seen and not block.embed) or again:
            continue
        if found.role is Role.CAPTION and block.words in told:
            continue
        if number in repeated:
            continue
        printed.add(block.words)
        kind = _KINDS[found.role]
        if kind is None and number < 4 and _is_byline(block, about):
            kind = PartKind.BYLINE
        yield Piece(block.words, kind, block.embed)


def _repeated(chosen: list[Chosen]) -> Iterator[int]:
    """The numbers of quotations set large that the story has too, for the first of them."""
    pulled = [n for n, c in enumerate(chosen) if c.zone is Zone.PULLED][:MOST_PULLED]
    story = "".join(c.block.key for c in chosen if c.zone is not Zone.PULLED) if pulled else ""
    yield from (n for n in pulled if chosen[n].block.key in story)


def _is_byline(block: Block, about: Metadata) -> bool:
    """ "By Ana Reyes" or just the author's name, above the story."""
    if len(block.words) > 100 or block.embed:
        return False
    return bool(_BYLINE.match(block.words)) or block.key in {key_of(n) for n in about.byline}


def _headline(blocks: Sequence[Block], about: Metadata) -> int | None:
    """The h1 that says what some headline of the metadata says; an outlet's name in h1 is none."""
    tops = [at for at, block in enumerate(blocks) if block.tag == "h1" and block.key]
    keys = {key_of(words) for words in about.headlines}
    for at in tops:
        if blocks[at].key in keys:
            return at
    alike = [(_likeness(blocks[at].words, about.headlines[:5]), -at) for at in tops[:50]]
    best = max(alike, default=(0.0, 0))
    return -best[1] if best[0] >= ALIKE else None


def _likeness(words: str, headlines: Sequence[str]) -> float:
    """The share of words that it has in common with the likest headline; 0 for a word or two."""
    ours = set(_WORD.findall(words.casefold()))
    others = [set(_WORD.findall(headline.casefold())) for headline in headlines]
    shares = (len(ours & o) / max(1, min(len(ours), len(o))) for o in others)
    return max(shares, default=0.0) if len(ours) > 2 else 0.0


def _standfirst(
    blocks: Sequence[Block], chosen: list[Chosen], about: Metadata, top: int | None
) -> list[int]:
    """The blocks between headline and story that the page calls so, or describes the story by."""
    first = next((c.at for c in chosen if _is_story(c)), None)
    if first is None:
        return []
    start = max(top + 1 if top is not None else 0, first - MOST_BETWEEN)
    described = [key_of(d) for d in about.descriptions]
    picked = [at for at in range(start, first) if _introduces(blocks[at], described, about.byline)]
    return picked[:3]


def _is_story(found: Chosen) -> bool:
    return found.at >= 0 and found.role is Role.BODY and found.zone is not Zone.STANDFIRST


def _introduces(block: Block, described: list[str], named: tuple[str, ...]) -> bool:
    if len(block.key) < 20 or is_furniture(block.words) or block.embed:
        return False
    if any(block.words.startswith(name) for name in named):
        return False  # "Ana Reyes May 4, 2024", in the place of a standfirst
    if block.key in described:
        return True
    if block.linked > 0.5 * len(block.words):
        return False
    root = block.element.getroottree().getroot()
    zone = zone_of(block.element, root, Zones()) if root is not block.element else None
    return zone is Zone.STANDFIRST or (block.tag == "h2" and len(block.key) > 40 and zone is None)
