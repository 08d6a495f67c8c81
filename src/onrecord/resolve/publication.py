"""The day on which a story was published; inferred where its outlet does not say.

    https://example.com/2022/05/24/a-bridge-closes     the day in its address
    GENEVA, May 24, 2022 (AP) —                        the day of its dateline
    a post of 2022-05-23 within it                     no earlier than its latest post
    “On May 23, 2022, the mayor said …”                no earlier than the last day that it tells

The last two are the least that it can be. What is read from an inferred day is marked so.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from onrecord.article import Article, PartKind
from onrecord.resolve import dates
from onrecord.resolve.timewords import expression

_IN_URL = re.compile(r"/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/_-]|$)")
_YEAR = re.compile(r"\d{4}")
# No one finds the day of a story further into it than this.
_LOOKED_AT = 20_000


@dataclass(frozen=True, slots=True)
class Day:
    """A day of publication, and how it is known; `inferred` where the outlet does not say."""

    day: date | None
    why: str
    inferred: bool = False
    filed: date | None = None  # the day of the dateline, where it tells one


def publication(article: Article) -> Day:
    """The day on which an article was published, as well as can be told."""
    if article.day is not None:
        return Day(article.day, "the day of publication", filed=day_of_dateline(article))
    for day, why in _inferred(article):
        if day is not None:
            return Day(day, why, inferred=True)
    return Day(None, "the day of publication is not known")


def _inferred(article: Article) -> Iterator[tuple[date | None, str]]:
    yield _in_url(article.url or ""), "the day in the story’s address"
    yield _of_dateline(article), "the day of the dateline"
    posts = (_day(post.posted) for post in article.posts)
    yield max(filter(None, posts), default=None), "the day of the latest post in it"
    yield _day(article.modified), "the day on which it was last changed"
    yield _last_told(article.text[:_LOOKED_AT]), "the latest day that the text tells in full"


def _in_url(url: str) -> date | None:
    found = _IN_URL.search(url)
    try:
        return date(*(int(part) for part in found.groups())) if found is not None else None
    except ValueError:
        return None


def _of_dateline(article: Article) -> date | None:
    """A dateline's day, where it tells the year too."""
    spans = [part.span for part in article.parts if part.kind == PartKind.DATELINE]
    return _last_told(article[spans[0]]) if spans else None


def _day(moment: str | None) -> date | None:
    try:
        return date.fromisoformat((moment or "")[:10])
    except ValueError:
        return None


def _last_told(text: str) -> date | None:
    """The latest of the days that are told with their years."""
    # An expression holds no empty line, and most paragraphs no year.
    within = [paragraph for paragraph in text.split("\n\n") if _YEAR.search(paragraph)]
    found = (match.group() for words in within for match in expression().finditer(words))
    told = (dates.read(words, None) for words in found if _YEAR.search(words))
    days = (when.start for when in told if when is not None and when.start == when.end)
    return max((date.fromisoformat(day) for day in days if day is not None), default=None)


def day_of_dateline(article: Article) -> date | None:
    """The day that a dateline tells: "today" in a story filed the evening before it was printed."""
    for part in article.parts:
        if part.kind == PartKind.DATELINE and article.day is not None:
            found = expression().search(article[part.span])
            when = dates.read(found.group(), article.day) if found is not None else None
            if when is not None and when.start is not None and when.start == when.end:
                return date.fromisoformat(when.start)
    return None
