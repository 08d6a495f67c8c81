"""Putting stories into the record: what each input gave, one after the other.

archive/7.html → new, 14 statements; archive/8.html → known; archive/9.html → failed: it is empty

A story is kept whole or not at all, so a run that is cut off at any moment goes on where it ended.
One bad input never stops the others.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeAlias

from sqlalchemy import Engine

from onrecord.intake import Taken, Told, take
from onrecord.pipeline import made_by, taken, understood
from onrecord.problem import Problem
from onrecord.record.settling import settle
from onrecord.record.showing import show
from onrecord.store.copies import First, first_of, is_kept, keep_copy
from onrecord.store.forgetting import gap_of
from onrecord.store.opening import writing
from onrecord.store.rows import Origin
from onrecord.store.stories import article_kept
from onrecord.store.writer import Kept, Run, keep_problem, keep_story, kept_reading
from onrecord.story import Story


class Outcome(StrEnum):
    """What became of an input."""

    NEW = "new"
    READ_AGAIN = "read again"  # the article was there, read by another model or version
    COPY = "copy"  # the article was there; it came in other bytes, or under another address
    KNOWN = "known"
    FORGOTTEN = "forgotten"  # on request: it is not added again unasked
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Added:
    """One article of an input, or one that could not be read, and what became of it."""

    came_from: str
    outcome: Outcome
    article: str | None = None  # its id
    statements: int = 0  # that are new
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Given:
    """A story that was fetched: its bytes, its address, and the moment it was fetched."""

    data: bytes
    url: str
    fetched: str | None = None


Input: TypeAlias = str | bytes | Given


def add(
    engine: Engine, inputs: Iterable[Input], *, told: Told, model: str, command: str = "add"
) -> Iterator[Added]:
    """Adds the stories of inputs (paths, "-", or bytes), and tells of each as it goes.

    Raises ValueError for a model that there is none of, and as `open_store` for the file.
    """
    run = Run(command, made_by(model))
    for source in inputs:
        came_from = _name(source)
        for one in _taken(source, came_from, told):
            yield _add_one(engine, run, one, came_from)
    settle(engine)


def _name(source: Input) -> str:
    if isinstance(source, Given):
        return source.url
    return "bytes" if isinstance(source, bytes) else source


def _taken(source: Input, came_from: str, told: Told) -> Iterator[Taken]:
    if isinstance(source, Given):
        given = replace(told, url=told.url or source.url)
        for one in take(source.data, name=source.url, told=given):
            yield replace(one, fetched=one.fetched or source.fetched)
        return
    try:
        yield from taken(source, told)
    except OSError as error:
        message = f"{came_from} can't be read: {error.strerror or error}"
        yield Taken(None, (Problem("intake", message),))


def _add_one(engine: Engine, run: Run, one: Taken, came_from: str) -> Added:
    if one.article is None:
        with writing(engine) as connection:
            for problem in one.problems:
                keep_problem(connection, run, problem, came_from=came_from)
        return Added(came_from, Outcome.FAILED, problems=one.problems)
    place = one.where if one.where and one.where != came_from else None
    origin = Origin(came_from, place, one.fetched)
    with engine.connect() as connection:
        first = first_of(connection, one.article)
        gap = None if first else gap_of(connection, one.article.id)
    if gap is not None:
        told = f"{came_from} was forgotten on {gap[0][:10]} by {gap[1]} ({gap[2]}); it stays out."
        return Added(came_from, Outcome.FORGOTTEN, problems=(Problem("add", told),))
    if first is not None:
        return _add_again(engine, run, one, first, origin)
    return _add_read(engine, run, one, origin)


def _add_again(engine: Engine, run: Run, one: Taken, first: First, origin: Origin) -> Added:
    """What the record has: its bytes are kept where they are others, and it is read by who hasn't.

    It is read as it came first, so that each reading is of one text with one address and day.
    """
    assert one.article is not None  # noqa: S101  # tells mypy
    with engine.connect() as connection:
        known = kept_reading(connection, first.id, run.made_by) is not None
        new = not is_kept(connection, first, one.article)
        article = one.article if known else article_kept(connection, first.number)
    if new:
        with writing(engine) as connection:
            new = keep_copy(connection, run, first, one.article, origin)
    if known:
        return Added(origin.name, Outcome.COPY if new else Outcome.KNOWN, first.id)
    return _add_read(engine, run, replace(one, article=article), origin)


def _add_read(engine: Engine, run: Run, one: Taken, origin: Origin) -> Added:
    """Reads an article and keeps what was read."""
    story = understood(one, run.made_by.model)
    with writing(engine) as connection:
        kept = keep_story(connection, run, story, origin)
        if kept.new_reading:
            show(connection, run, kept.article, kept.reading)
    return _told(story, kept, origin.name)


def _told(story: Story, kept: Kept, came_from: str) -> Added:
    assert story.article is not None  # noqa: S101  # tells mypy
    outcome = Outcome.NEW if kept.new_article else Outcome.READ_AGAIN
    outcome = outcome if kept.new_reading else Outcome.KNOWN
    number = len(story.statements) if kept.new_reading else 0
    return Added(came_from, outcome, story.article.id, number, story.problems)
