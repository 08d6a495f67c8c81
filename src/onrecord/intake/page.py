"""A page of HTML that is all of an input, or one of many → its article, posts and all."""

from collections.abc import Iterator
from dataclasses import replace

from onrecord.intake import Taken, Told
from onrecord.intake.html import article_from
from onrecord.intake.incoming import Incoming
from onrecord.intake.posts import with_flattened


def page_of(data: bytes, told: Told, charset: str | None = None) -> Taken:
    """The article of one page; `charset` is what the sender said of the bytes, if anything."""
    taken = article_from(data, told, charset)
    return replace(taken, article=with_flattened(taken.article)) if taken.article else taken


def articles_from(given: Incoming) -> Iterator[Taken]:
    """The one article of a file that is one page."""
    yield page_of(given.whole(), given.told)
