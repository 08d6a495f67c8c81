"""The story's own text as a column of the page, its statements marked and numbered.

“The bridge is safe,”¹ Ana Reyes told reporters.
"""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from onrecord.article import Article, PartKind, Post
from onrecord.event import Event
from onrecord.export.page.blocks import Block, blocks
from onrecord.export.page.marking import Piece, event_marks, marks, pieces
from onrecord.export.page.markup import Html, link, tag, text, together
from onrecord.export.page.place import Place
from onrecord.export.wording import Line

_CLOSING = re.compile("[”’\"'»“]{0,3}")


@dataclass(frozen=True, slots=True)
class _Cut:
    """A piece of a block, the anchors that stand before it, the statements that close after it."""

    piece: Piece
    opening: list[str]
    closing: list[Line]


def story_text(
    article: Article, lines: list[Line], place: Place, events: tuple[Event, ...] = ()
) -> Html:
    """The text block by block, under its title."""
    found = list(blocks(article))
    cuts = _cuts(article, lines, events, found)
    titled = any(block.kind is PartKind.HEADLINE for block in found)
    heading = None if titled else place.heading(0, article.title or "Untitled story")
    shown = [heading]
    for post, group in groupby(found, key=lambda block: block.post):
        inner = together(*(_block(article, block, cuts, place) for block in group))
        shown.append(inner if post is None else _post(article.posts[post], inner))
    return together(*shown)


def _cuts(
    article: Article, lines: list[Line], events: tuple[Event, ...], found: list[Block]
) -> dict[int, list[_Cut]]:
    """The cuts of each block, by the block's start."""
    ends = [_end(article, line) for line in lines]
    edges = [edge for block in found for edge in (block.span.start, block.span.end)]
    marked = [*marks(line.statement for line in lines), *event_marks(events)]
    inside = list(_inside(found, pieces(len(article.text), marked, [*edges, *ends])))
    shown = [piece for _, piece in inside]
    opening, closing = _opening(lines, events, shown), _closing(lines, ends, shown)
    cuts: defaultdict[int, list[_Cut]] = defaultdict(list)
    for number, (block, piece) in enumerate(inside):
        cuts[block.span.start].append(_Cut(piece, opening[number], closing[number]))
    return cuts


def _inside(found: list[Block], cut: Iterator[Piece]) -> Iterator[tuple[Block, Piece]]:
    """Each piece with its block; what lies between blocks is white space and left out."""
    waiting = iter(found)
    block = next(waiting, None)
    for piece in cut:
        while block and block.span.end <= piece.span.start:
            block = next(waiting, None)
        if block and block.span.covers(piece.span):
            yield block, piece


def _end(article: Article, line: Line) -> int:
    """Where a statement's number stands: after its last words and the mark that closes them."""
    end = line.statement.attribution.content[-1].end
    closing = _CLOSING.match(article.text, end)
    return closing.end() if closing else end


def _opening(
    lines: list[Line], events: tuple[Event, ...], shown: list[Piece]
) -> defaultdict[int, list[str]]:
    """Which anchors stand before each piece, by the piece's number."""
    starts = [(line.statement.attribution.content[0].start, f"m{line.number}") for line in lines]
    for number, event in enumerate(events, 1):
        starts += [(s.start, f"e{number}m{n}") for n, s in enumerate(event.evidence, 1)]
    opening: defaultdict[int, list[str]] = defaultdict(list)
    for start, anchor in starts:
        opening[_piece_at(start, shown)].append(anchor)
    return opening


def _closing(
    lines: list[Line], ends: list[int], shown: list[Piece]
) -> defaultdict[int, list[Line]]:
    """Which statements close after each piece, by the piece's number."""
    closing: defaultdict[int, list[Line]] = defaultdict(list)
    for line, end in zip(lines, ends, strict=True):
        first = _piece_at(line.statement.attribution.content[0].start, shown)
        last = bisect_left(shown, end, key=lambda piece: piece.span.start) - 1
        closing[max(last, first)].append(line)
    return closing


def _piece_at(start: int, shown: list[Piece]) -> int:
    """The number of the first piece that ends after that place, or else of the last."""
    return min(bisect_right(shown, start, key=lambda piece: piece.span.end), len(shown) - 1)


def _block(article: Article, block: Block, cuts: dict[int, list[_Cut]], place: Place) -> Html:
    inner = together(*(_cut(article, cut, place) for cut in cuts[block.span.start]))
    if block.kind is PartKind.HEADLINE:
        return place.heading(0, inner, class_="headline", dir="auto")
    if block.kind is PartKind.HEADING:
        return place.heading(1, inner, dir="auto")
    return tag("p", inner, class_=block.kind and block.kind.value, dir="auto")


def _cut(article: Article, cut: _Cut, place: Place) -> Html:
    anchors = (tag("span", id=f"{place.key}{anchor}") for anchor in cut.opening)
    refs = (_ref(line, place) for line in cut.closing)
    return together(*anchors, _marked(article, cut.piece, place), *refs)


def _marked(article: Article, piece: Piece, place: Place) -> Html:
    words = text(article[piece.span])
    if not piece.marks:
        return words
    contents = [mark for mark in piece.marks if mark.role == "content"]
    classes = [
        *dict.fromkeys(mark.role for mark in piece.marks),
        *(mark.kind for mark in contents[-1:]),
        *(["deep"] if len(contents) > 1 else []),
        *(["unsaid"] if any(mark.unsaid for mark in contents) else []),
        *dict.fromkeys(f"{place.key}{mark.of}{mark.number}" for mark in piece.marks),
    ]
    return tag("mark" if contents else "span", words, class_=" ".join(classes))


def _ref(line: Line, place: Place) -> Html:
    """The small number after a statement that leads to its line in the ledger."""
    label = f"Statement {line.number}, {line.who}"
    target = f"#{place.key}s{line.number}"
    return tag("a", str(line.number), class_="ref", href=target, aria_label=label)


def _post(post: Post, inner: Html) -> Html:
    told = [post.platform, post.author, post.handle, post.posted]
    head = together(
        tag("b", "Post"),
        *(together(" · ", word) for word in told if word),
        *([" · ", link(post.url, "open")] if post.url else []),
    )
    return tag("blockquote", tag("p", head, class_="post-head"), inner, class_="post")
