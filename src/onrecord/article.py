"""An article and the stretches of its text, the ground that every line of the record stands on.

Offsets count Unicode code points in `Article.text` and are half-open, as in Python slices.
"""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from hashlib import sha256


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """The characters `text[start:end]` of an article; never empty."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"a span needs 0 <= start < end, not {self.start}:{self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def covers(self, other: "Span") -> bool:
        """Whether all of the other span lies within this one."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share a character."""
        return self.start < other.end and other.start < self.end


def digest(*parts: str) -> str:
    """Twenty hex digits that name what the parts say, in this order; the form of every id here."""
    return sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:20]


@dataclass(frozen=True, slots=True)
class Outlet:
    """Who published an article: "AP News", apnews.com. Either may be unknown, not both."""

    name: str | None
    domain: str | None  # without "www."


@dataclass(frozen=True, slots=True)
class Original:
    """The bytes that an article came in, as they were, and what they are."""

    data: bytes = field(repr=False)
    media_type: str  # "text/plain", "text/html", "application/json" (one line of JSONL), …

    @property
    def sha256(self) -> str:
        """The SHA-256 of the bytes, in 64 hex digits."""
        return sha256(self.data).hexdigest()


class PartKind(StrEnum):
    """What a stretch of an article's text is. What no part covers is body."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"  # the line or two between headline and story
    BYLINE = "byline"  # "By Ana Reyes", where it stands in the text
    DATELINE = "dateline"  # "GENEVA (Reuters) —"
    CAPTION = "caption"  # of a picture or video
    HEADING = "heading"  # between paragraphs


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of text that is not body."""

    kind: PartKind
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """A tweet or other post that stands in an article, with the words that are its own.

    Spans hold the post's words and leave its byline ("— Name (@handle) May 23, 2022") out.
    """

    spans: tuple[Span, ...]
    author: str | None = None  # "Hillel Neuer"
    handle: str | None = None  # "@HillelNeuer"
    platform: str | None = None  # "twitter", "bluesky", "mastodon", "instagram", …
    posted: str | None = None  # ISO 8601: a day or a moment, as the page gives it
    url: str | None = None
    byline: Span | None = None  # where the text names the author
    author_span: Span | None = None  # the author's name within the byline


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One text as one outlet published it.

    The text is fixed at intake, since spans point into it. When an outlet corrects a story,
    the corrected text is another Article with the same url.
    """

    text: str
    original: Original
    title: str | None = None
    outlet: Outlet | None = None
    url: str | None = None
    published: str | None = None  # ISO 8601, a day or a moment with the outlet's own offset
    modified: str | None = None
    language: str | None = None  # ISO 639-1, as in "en"
    byline: tuple[str, ...] = ()  # the authors' names
    posts: tuple[Post, ...] = ()
    parts: tuple[Part, ...] = ()

    @property
    def id(self) -> str:
        """Twenty hex digits that name this text at this url.

        The same words at two addresses are two articles, for the record tells who carried them.
        """
        return digest(self.url or "", self.text)

    @property
    def day(self) -> date | None:
        """The day of publication where the outlet is."""
        try:
            return date.fromisoformat((self.published or "")[:10])
        except ValueError:
            return None

    def post_id(self, post: Post) -> str:
        """The id of one of the article's posts."""
        return digest(self.id, "post", *(f"{s.start}:{s.end}" for s in post.spans))

    def __getitem__(self, span: Span) -> str:
        if span.end > len(self.text):
            raise IndexError(f"{span} runs past the {len(self.text)} characters of {self.url}")
        return self.text[span.start : span.end]
