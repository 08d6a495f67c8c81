"""Posts that an extractor flattened into plain text, told by the byline that closes them.

    The bridge is open again. https://t.co/abc      words, then the byline on its own line
    — Ana Reyes (@anareyes) May 23, 2022

    The bridge is open. — Ana Reyes (@anareyes) May 23, 2022            on the same line

    BREAKING: The bridge is open.                   the byline in the middle: the words go on
    — Ana Reyes (@anareyes) May 23, 2022            until a link closes the post
    Thread: pic.twitter.com/abc

Where a post's words begin or end is not certain, the doubtful lines are left to the article.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from itertools import zip_longest

from onrecord.article import Article, Post, Span
from onrecord.intake.bylines import Byline, find_bylines
from onrecord.intake.lines import Line, lines_of
from onrecord.lexicons import words

# The words of one post. Twitter's limit is 280, but a link counts 23 whatever its length. One
# paragraph right before a byline may be longer, since some accounts may write more.
_LONGEST = 400
_LONGEST_PARAGRAPH = 1500
_MOST_LINES = 6  # of a post, before its byline or after
_LINK = (
    r"(?:https?://|pic\.(?:twitter|x)\.com/|\b(?:t\.co|bsky\.app|twitter\.com|x\.com)/)\S{1,300}+"
)
_CLOSED_BY_LINK = re.compile(rf"{_LINK}$")
_ONLY_TAGS = re.compile(rf"(?:{_LINK}|[#@]\w++|[^\w#@]++)++")
_TAGGED = re.compile(rf"{_LINK}|(?<!\w)[#@]\w")
_SENTENCE_END = re.compile(r"[.!?…][\"”’)]*\s+")
_PLATFORM_LINKS = (
    (re.compile(r"\b(?:t\.co|(?:pic\.)?twitter\.com|(?:pic\.)?x\.com)/"), "twitter"),
    (re.compile(r"\bbsky\.app/"), "bluesky"),
    (re.compile(r"\binstagram\.com/"), "instagram"),
)
_TWITTER_HANDLE = re.compile(r"@[A-Za-z0-9_]{1,15}")


@dataclass(frozen=True, slots=True)
class _Page:
    """A text with its lines, and whether blank lines part its paragraphs."""

    text: str
    lines: Sequence[Line]
    in_blocks: bool


def find_posts(text: str, published: date | None = None) -> tuple[Post, ...]:
    """The flattened posts of a text, in its order; `published` gives a date its missing year."""
    if "@" not in text:
        return ()
    page = _Page(text, lines := lines_of(text), _in_blocks(lines))
    bylines = find_bylines(text, lines, published)
    posts: list[Post] = []
    free = 0  # where the post before ends
    for byline, following in zip_longest(bylines, bylines[1:]):
        spans = _words_of(page, byline, following, free)
        if spans and _is_post(text, byline, spans):
            posts.append(_post(text, byline, spans))
            free = max(spans[-1].end, byline.span.end)
    return tuple(posts)


def with_flattened(article: Article) -> Article:
    """The article with its flattened posts beside those that a page's markup told already."""
    known = article.posts
    told = [span for post in known for span in _all(post)]
    found = find_posts(article.text, article.day)
    new = [post for post in found if not any(s.overlaps(t) for s in _all(post) for t in told)]
    if not new:
        return article
    return replace(article, posts=tuple(sorted((*known, *new), key=lambda post: post.spans)))


def _all(post: Post) -> tuple[Span, ...]:
    return (*post.spans, post.byline) if post.byline else post.spans


def _post(text: str, byline: Byline, spans: tuple[Span, ...]) -> Post:
    author = byline.author
    return Post(
        spans=spans,
        author=text[author.start : author.end] if author else None,
        handle=byline.handle,
        platform=byline.platform or _platform(text, byline, spans),
        posted=byline.posted,
        url=byline.url,
        byline=byline.span,
        author_span=author,
    )


def _is_post(text: str, byline: Byline, spans: tuple[Span, ...]) -> bool:
    """A byline without a date also signs letters; there the words must look like a post's."""
    told = byline.dated or byline.platform
    return bool(told) or any(_TAGGED.search(text, span.start, span.end) for span in spans)


def _platform(text: str, byline: Byline, spans: tuple[Span, ...]) -> str | None:
    whole = [*spans, byline.span]
    for links, platform in _PLATFORM_LINKS:
        if any(links.search(text, span.start, span.end) for span in whole):
            return platform
    # "— Name (@handle) date" is how Twitter's embeds close; no other platform's handle is so short
    # that we would need to tell it from Twitter's.
    shaped = byline.dashed and byline.dated and _TWITTER_HANDLE.fullmatch(byline.handle)
    return "twitter" if shaped else None


# ── which words are the post's ──


def _words_of(page: _Page, byline: Byline, following: Byline | None, free: int) -> tuple[Span, ...]:
    """The stretches of a post's words, one a line; none where it can't be told what they are."""
    before = _words_before(page, byline, free)
    if not before or _CLOSED_BY_LINK.search(page.text, before[-1].start, before[-1].end):
        return before
    return before + _words_after(page, byline, following)


def _words_before(page: _Page, byline: Byline, free: int) -> tuple[Span, ...]:
    text, lines = page.text, page.lines
    own = lines[byline.line]
    start = max(own.span.start, free)
    same_line = len(text[start : byline.span.start].strip()) > 0
    number = byline.line if same_line else byline.line - 1
    if number < 0 or (not same_line and lines[number].span.start < free):
        return ()
    line = _trimmed(text, start, byline.span.start) if same_line else lines[number].span
    nearest = _same_line(text, line) if same_line else line
    if nearest is None or len(nearest) > _LONGEST_PARAGRAPH:
        return ()
    if nearest.start > lines[number].span.start:
        return (nearest,)
    first = _first_line(page, number, free)
    return (*(earlier.span for earlier in lines[first:number]), nearest)


def _same_line(text: str, line: Span) -> Span | None:
    """The part of a paragraph that is the post which its end gives the byline of."""
    lead = _lead().match(text, line.start, line.end)
    if lead and lead.end() < line.end:
        return Span(lead.end(), line.end)
    if len(line) <= _LONGEST:
        return line
    # A whole story in one line: only its last sentence is surely the post's.
    near = line.end - _LONGEST
    ends = [end.end() for end in _SENTENCE_END.finditer(text, near, line.end)]
    return Span(ends[-1], line.end) if ends and ends[-1] < line.end else None


def _first_line(page: _Page, number: int, free: int) -> int:
    """The first line of a post whose words end in line `number`."""
    text, lines = page.text, page.lines
    earliest = max(0, number - _MOST_LINES)
    end = lines[number].span.end
    first = number
    while (
        first > earliest
        and lines[first - 1].span.start >= free
        and end - lines[first - 1].span.start <= _LONGEST
    ):
        first -= 1
    # From `first` on the words would be no longer than a post can be: now what ties them together.
    for at in range(number, first, -1):
        if _leads_in(text, lines[at - 1]):
            return at
    top = number
    while top > first and not lines[top].gap:
        top -= 1
    if lines[top].gap and page.in_blocks:
        return top
    while number > first and _ONLY_TAGS.fullmatch(text, *_ends(lines[number])):
        number -= 1
    return number


def _words_after(page: _Page, byline: Byline, following: Byline | None) -> tuple[Span, ...]:
    """The lines after a byline that stands in the middle: those up to the link that ends a post.

    A link that stands right before the next byline ends that byline's post, not this one.
    """
    text, lines = page.text, page.lines
    own = lines[byline.line]
    if not byline.dated or byline.span.end < own.span.end:
        return ()
    last = len(lines) if following is None else following.line - 1
    after: list[Span] = []
    for line in lines[byline.line + 1 : min(last, byline.line + 1 + _MOST_LINES)]:
        if line.span.end - own.span.end > _LONGEST or (line.gap and not own.gap):
            return ()
        after.append(line.span)
        if _CLOSED_BY_LINK.search(text, *_ends(line)):
            return tuple(after)
    return ()


def _leads_in(text: str, line: Line) -> bool:
    """ "She tweeted:" — a line that ends so, or has words of posting right before its colon."""
    if text[line.span.end - 1] != ":":
        return False
    return bool(_lead().match(text, max(line.span.start, line.span.end - 80), line.span.end))


@cache
def _lead() -> re.Pattern[str]:
    """ "Ms. Reyes tweeted on Monday: " """
    cues = "|".join(sorted(words("post_leads")))
    return re.compile(rf"[^:\n]{{0,80}}?\b(?:{cues})\b[^:\n]{{0,40}}:\s*", re.IGNORECASE)


def _in_blocks(lines: Sequence[Line]) -> bool:
    """Whether blank lines part the text's paragraphs, as they do in about every other line."""
    return sum(line.gap for line in lines[1:]) * 3 >= max(1, len(lines) - 1)


def _ends(line: Line) -> tuple[int, int]:
    return line.span.start, line.span.end


def _trimmed(text: str, start: int, end: int) -> Span:
    piece = text[start:end]
    first = start + len(piece) - len(piece.lstrip())
    return Span(first, first + len(piece.strip()))
