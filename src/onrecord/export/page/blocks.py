"""An article's text → the blocks of a page: headline, paragraphs, captions, posts.

Bridge is safe              headline
The bridge is safe, …       body
Close it now!               post 0
— Tom Hale (@tomhale) …     post 0
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from onrecord.article import Article, PartKind, Span

# Both start at a line's start alone, so that a line of a million spaces is looked at once.
_LINE = re.compile(r"^[^\n]*\S[^\n]*", re.MULTILINE)
_PARAGRAPH = re.compile(r"^[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*+", re.MULTILINE)
# A line is wrapped by hand at eighty columns or so; paragraphs of the web are one line each.
_WRAPPED = re.compile(r"[^\n]{50,90}\n[^\n]{50,90}\n[^\n]{50,90}\n")


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph of the text, and what it is."""

    span: Span
    kind: PartKind | None = None  # None: body
    post: int | None = None  # which of the article's posts it is of


def blocks(article: Article) -> Iterator[Block]:
    """The blocks in their order; what lies between them is white space."""
    shape = _PARAGRAPH if _WRAPPED.search(article.text) else _LINE
    spans = [Span(*match.span()) for match in shape.finditer(article.text)]
    kinds = _kinds(article, spans)
    posts = _posts(article, spans)
    for number, span in enumerate(spans):
        yield Block(span, kinds.get(number), posts.get(number))


def _kinds(article: Article, spans: list[Span]) -> dict[int, PartKind]:
    """Which blocks are parts as a whole; a dateline stands within a paragraph and is no block."""
    kinds: dict[int, PartKind] = {}
    for part in article.parts:
        for number in _touched(part.span, spans):
            inked = len(article[spans[number]].strip())
            shared = min(part.span.end, spans[number].end) - max(
                part.span.start, spans[number].start
            )
            if shared >= inked:
                kinds.setdefault(number, part.kind)
    return kinds


def _posts(article: Article, spans: list[Span]) -> dict[int, int]:
    posts: dict[int, int] = {}
    for index, post in enumerate(article.posts):
        own = (*post.spans, *((post.byline,) if post.byline else ()))
        for number in (number for span in own for number in _touched(span, spans)):
            posts.setdefault(number, index)
    return posts


def _touched(span: Span, spans: list[Span]) -> range:
    """The numbers of the blocks that share a character with a span."""
    first = bisect_right(spans, span.start, key=lambda block: block.end)
    last = bisect_right(spans, span.end - 1, key=lambda block: block.start)
    return range(first, last)
