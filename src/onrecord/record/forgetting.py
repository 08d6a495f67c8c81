"""Forgetting on request: an article, or all articles that a person is in; a sealed gap stays.

What others said elsewhere stays as it is. A forgotten article is not added again unasked.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from sqlalchemy import Connection, Engine, func, or_, select

from onrecord.record.deciding import DecisionError, article_number, part
from onrecord.record.settling import hide, rework_ids, settle
from onrecord.record.showing import show_again
from onrecord.store import schema
from onrecord.store.appearances import appearances
from onrecord.store.decisions import component
from onrecord.store.forgetting import forget_article, forget_naming, overwrite
from onrecord.store.opening import wipe_free_pages, writing
from onrecord.store.people import entities_of
from onrecord.store.writer import Run

# An article to be forgotten: number, id, title, where it came from.
Named: TypeAlias = tuple[int, str, str | None, str]


@dataclass(frozen=True, slots=True)
class Forgotten:
    """An article that is gone: its id, where it was, and the gap that says so."""

    article: str
    title: str | None
    came_from: str
    gap: int


def articles_named(connection: Connection, name: str) -> list[Named]:
    """The articles of an id or an address: number, id, title, where it came from."""
    article = schema.article
    asked = select(article.c.number, article.c.id, article.c.title, article.c.came_from)
    copy = schema.copy
    named = or_(*(column == name for column in (article.c.id, article.c.url, article.c.came_from)))
    copied = or_(*(column == name for column in (copy.c.id, copy.c.url, copy.c.came_from)))
    named = or_(named, article.c.number.in_(select(copy.c.article).where(copied)))
    return [
        (row[0], row[1], row[2], row[3])
        for row in connection.execute(asked.where(named).order_by(article.c.number))
    ]


def articles_with(connection: Connection, person: int) -> list[Named]:
    """The articles that a person is in."""
    numbers = {
        one.article for one in appearances(connection, entities=entities_of(connection, [person]))
    }
    article = schema.article
    asked = select(article.c.number, article.c.id, article.c.title, article.c.came_from)
    rows = connection.execute(asked.where(article.c.number.in_(sorted(numbers))))
    return [(row[0], row[1], row[2], row[3]) for row in rows]


@dataclass(frozen=True, slots=True)
class Toll:
    """What would go with some articles: their lines, and whose these are."""

    articles: int
    copies: int
    lines: int
    speakers: tuple[tuple[str, int], ...]  # the lines that each would lose, the most first
    nowhere_else: tuple[str, ...]  # who is in no other article, and would be gone altogether


def toll(connection: Connection, articles: Sequence[Named]) -> Toll:
    """What would be forgotten with these articles."""
    numbers = {number for number, *_ in articles}
    line, person = schema.line, schema.person
    told = (
        select(person.c.name, func.count())
        .select_from(line)
        .outerjoin(person, person.c.number == line.c.person)
        .where(line.c.article.in_(numbers))
        .group_by(line.c.person)
        .order_by(func.count().desc(), person.c.name)
    )
    counted = [(name, lines) for name, lines in connection.execute(told)]
    copies = select(func.count()).where(schema.copy.c.article.in_(numbers))
    return Toll(
        articles=len(numbers),
        copies=int(connection.execute(copies).scalar() or 0),
        lines=sum(lines for _, lines in counted),
        speakers=tuple((name, lines) for name, lines in counted if name is not None),
        nowhere_else=_nowhere_else(connection, numbers),
    )


def _nowhere_else(connection: Connection, articles: Collection[int]) -> tuple[str, ...]:
    part, entity, reading = schema.person_entity, schema.entity, schema.reading
    seen = (
        select(part.c.person, reading.c.article)
        .join(entity, entity.c.number == part.c.entity)
        .join(reading, reading.c.number == entity.c.reading)
        .subquery()
    )
    there = select(seen.c.person).where(seen.c.article.in_(articles))
    elsewhere = select(seen.c.person).where(seen.c.article.not_in(articles))
    person = schema.person
    gone = select(person.c.name).where(
        person.c.number.in_(there), person.c.number.not_in(elsewhere), person.c.kind == "person"
    )
    return tuple(connection.execute(gone.order_by(person.c.name)).scalars())


def forget(
    engine: Engine,
    run: Run,
    articles: Sequence[Named],
    reason: str,
    *,
    person: int | None = None,
) -> list[Forgotten]:
    """Forgets articles, one transaction each, and overwrites what is left of them in the file.

    Where it is all that somebody is in, corrections elsewhere that name them go too. Raises
    DecisionError where there is nothing to forget, or no reason is given.
    """
    if not articles:
        raise DecisionError("there is no such article in the record")
    if not reason.strip():
        raise DecisionError("say why: the gap that stays needs a reason")
    gone = []
    if person is not None:
        _forget_corrections(engine, run, person, reason)
    for number, id, title, came_from in articles:
        with writing(engine) as connection:
            _part_people(connection, run, number)
            hide(connection, number)
            gap = forget_article(connection, run, number, reason)
            gone.append(Forgotten(id, title, came_from, gap))
    settle(engine)
    with writing(engine) as connection:
        overwrite(connection)
    wipe_free_pages(engine)
    return gone


def _forget_corrections(engine: Engine, run: Run, person: int, reason: str) -> None:
    with writing(engine) as connection:
        seen = appearances(connection, entities=entities_of(connection, [person]))
        ids = set().union(*(component(connection, one.id) for one in seen))
        named = forget_naming(connection, run, ids, reason)
        show_again(connection, {article_number(connection, id) for id in named})


def _part_people(connection: Connection, run: Run, article: int) -> None:
    """Keeps those together who were made one through somebody of the article."""
    reading, entity = schema.reading, schema.entity
    asked = (
        select(entity.c.number)
        .join(reading, reading.c.number == entity.c.reading)
        .where(reading.c.article == article)
    )
    # Also those of older readings: decisions about them may still hold others together.
    here = appearances(connection, entities=list(connection.execute(asked).scalars()))
    seen: set[str] = set()
    touched: set[str] = set()
    for one in here:
        if one.id in seen:
            continue
        group = component(connection, one.id)
        seen |= group
        out = [other for other in here if other.id in group]
        rest = [other for other in appearances(connection, ids=group) if other.article != article]
        if rest:
            part(connection, run, out, rest, "an article was forgotten")
            touched |= group
    rework_ids(connection, touched)
