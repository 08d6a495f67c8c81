"""The chosen blocks of a page → one text, with its parts and posts marked in it.

Headline, standfirst, then the body as it stands in the page; a blank line between blocks.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from onrecord.article import Part, PartKind, Post, Span
from onrecord.intake.datelines import dateline_at
from onrecord.intake.embeds import Embed, words_alone

GAP = "\n\n"


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of the story, and what they are; neither kind nor embed: body."""

    words: str
    kind: PartKind | None = None
    embed: Embed | None = None


@dataclass(frozen=True, slots=True)
class Typeset:
    """A text, and the spans of what is not body in it."""

    text: str = ""
    parts: tuple[Part, ...] = ()
    posts: tuple[Post, ...] = ()


@dataclass(slots=True)
class _Page:
    words: list[str] = field(default_factory=list)
    length: int = 0
    parts: list[Part] = field(default_factory=list)
    posts: list[Post] = field(default_factory=list)
    body: Span | None = None  # its first paragraph

    def put(self, piece: Piece) -> None:
        if self.words:
            self.words.append(GAP)
            self.length += len(GAP)
        span = Span(self.length, self.length + len(piece.words))
        if piece.kind:
            self.parts.append(Part(piece.kind, span))
        elif piece.embed:
            self.posts.append(_post(piece.embed, self.length))
        elif self.body is None:
            self.body = span
        self.words.append(piece.words)
        self.length += len(piece.words)


def typeset(pieces: Iterable[Piece]) -> Typeset:
    """Sets the pieces one below the other."""
    page = _Page()
    for piece in pieces:
        if piece.words:
            page.put(piece)
    text = "".join(page.words)
    parts = sorted((*page.parts, *_dateline(text, page)), key=lambda part: part.span)
    return Typeset(text, tuple(parts), tuple(page.posts))


def _dateline(text: str, page: _Page) -> Iterator[Part]:
    """ "GENEVA (Reuters) —", where it opens the first paragraph of the body."""
    if page.body and (found := dateline_at(text, page.body)):
        yield Part(PartKind.DATELINE, found)


def _post(embed: Embed, start: int) -> Post:
    at_byline = start + (len(embed.said) + 1 if embed.said else 0)
    byline = Span(at_byline, at_byline + len(embed.byline)) if embed.byline else None
    return Post(
        spans=tuple(_said(embed, start)),
        author=embed.author,
        handle=embed.handle,
        platform=embed.platform,
        posted=embed.posted,
        url=embed.url,
        byline=byline,
        author_span=_author(embed, byline),
    )


def _said(embed: Embed, start: int) -> Iterator[Span]:
    if embed.said:
        yield Span(start, start + words_alone(embed.said))
    elif not embed.byline:
        yield Span(start, start + len(embed.words))  # its address stands in for it


def _author(embed: Embed, byline: Span | None) -> Span | None:
    found = (embed.byline or "").find(embed.author or "\0")
    if byline is None or found < 0 or not embed.author:
        return None
    return Span(byline.start + found, byline.start + found + len(embed.author))
