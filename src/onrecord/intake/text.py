"""Plain text → Article, with not a character changed.

    Mayor resigns⏎⏎By Ana Reyes⏎⏎PORT ELLEN — “I’m done,” she said.

Headline and byline give the title and the authors; flattened posts become Posts.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from onrecord.article import Article, Original
from onrecord.intake import Taken, Told
from onrecord.intake.charset import decoded
from onrecord.intake.incoming import Incoming
from onrecord.intake.layout import layout_of
from onrecord.intake.outlets import outlet_of
from onrecord.intake.posts import with_flattened
from onrecord.problem import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """What stands beside a text about it, as the fields of a JSON line do."""

    title: str | None = None
    outlet: str | None = None
    modified: str | None = None
    language: str | None = None
    byline: tuple[str, ...] = ()


def articles_from(given: Incoming) -> Iterator[Taken]:
    """The one article of a file of plain text."""
    yield article_from(given.whole(), given.name, given.told)


def article_from(data: bytes, name: str, told: Told) -> Taken:
    """The article that a file of plain text holds."""
    text = decoded(data, name)
    if not text.text.strip():
        return Taken(None, (*text.problems, Problem("intake", f"{name} holds no words.")))
    return Taken(article_of(text.text, Original(data, "text/plain"), told), text.problems)


def article_of(text: str, original: Original, told: Told, stated: Stated = Stated()) -> Article:
    """The article of a text that is decoded already, with what is known about it."""
    layout = layout_of(text, stated.title)
    return with_flattened(
        Article(
            text=text,
            original=original,
            title=stated.title or layout.title,
            outlet=outlet_of((stated.outlet,) if stated.outlet else (), told.url, told.outlet),
            url=told.url,
            published=told.published,
            modified=stated.modified,
            language=stated.language,
            byline=stated.byline or layout.byline,
            parts=layout.parts,
        )
    )
