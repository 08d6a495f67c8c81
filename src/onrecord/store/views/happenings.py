"""What was done, once over all articles, with the accounts that agree and those that differ.

2022-05-23  Boris Bondarev  resign    4 accounts: The Quay, Post and two more
            on the day they differ: 2022-05-22 (Post), 2022-05-23 (others)
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, func, or_, select

from onrecord.store import schema
from onrecord.store.views.people import people_named


@dataclass(frozen=True, slots=True)
class Telling:
    """One article's account."""

    event: str  # its id
    type: str
    actor: str | None
    target: str | None
    date: str | None  # EDTF
    plover: str | None
    plover_mode: str | None
    words: str
    why: str | None
    according_to: str | None
    article: str
    outlet: str | None
    published: str | None
    title: str | None
    url: str | None


@dataclass(frozen=True, slots=True)
class Happening:
    """What was done, and how many tell of it."""

    number: int
    type: str
    actor: str | None
    target: str | None
    first_day: str | None
    last_day: str | None
    accounts: tuple[Telling, ...]

    @property
    def differ(self) -> dict[str, tuple[str, ...]]:
        """What the accounts tell differently, and how: {"date": ("2022-05-22", "2022-05-23")}."""
        told = {
            name: sorted({v for one in self.accounts if (v := getattr(one, name)) is not None})
            for name in ("actor", "target", "date")
        }
        return {name: tuple(values) for name, values in told.items() if len(values) > 1}


def happenings(
    connection: Connection,
    *,
    name: str | None = None,
    types: Sequence[str] = (),
    since: str | None = None,
    until: str | None = None,
    limit: int = 50,
) -> list[Happening]:
    """The happenings that fit, the newest first: of someone, of some types, between two days."""
    numbers: list[int] = list(
        connection.execute(_asked(connection, name, types, since, until, limit)).scalars()
    )
    tellings = _tellings(connection, numbers)
    return [_happening(number, tellings[number]) for number in numbers if number in tellings]


def _asked(
    connection: Connection,
    name: str | None,
    types: Sequence[str],
    since: str | None,
    until: str | None,
    limit: int,
) -> Select[Any]:
    table = schema.happening
    asked = select(table.c.happening).group_by(table.c.happening)
    if name is not None:
        people = [person.number for person in people_named(connection, name)]
        asked = asked.where(or_(table.c.actor.in_(people), table.c.target.in_(people)))
    if types:
        asked = asked.where(table.c.type.in_(list(types)))
    if since:
        asked = asked.where(table.c.last_day >= since)
    if until:
        asked = asked.where(table.c.first_day <= until)
    newest = func.max(table.c.last_day).desc()
    return asked.order_by(newest, table.c.happening.desc()).limit(limit)


def _tellings(connection: Connection, numbers: Sequence[int]) -> dict[int, list[tuple[str, ...]]]:
    table, event, article = schema.happening, schema.event, schema.article
    actor, target, reporter = (
        schema.person.alias(f"{name}_") for name in ("actor", "target", "by")
    )
    of_reporter = schema.person_entity.alias("of_reporter")
    asked = (
        select(
            table.c.happening, table.c.first_day, table.c.last_day, event.c.id, table.c.type,
            actor.c.name, target.c.name, event.c.date, event.c.plover, event.c.plover_mode,
            event.c.words, event.c.why, reporter.c.name, article.c.id,
            func.coalesce(article.c.outlet, article.c.domain), article.c.published,
            article.c.title, article.c.url,
        )
        .join(event, event.c.number == table.c.event)
        .join(article, article.c.number == table.c.article)
        .outerjoin(actor, actor.c.number == table.c.actor)
        .outerjoin(target, target.c.number == table.c.target)
        .outerjoin(of_reporter, of_reporter.c.entity == event.c.according_to)
        .outerjoin(reporter, reporter.c.number == of_reporter.c.person)
        .order_by(table.c.event)
    )  # fmt: skip
    found: dict[int, list[tuple[str, ...]]] = {}
    for start in range(0, len(numbers), 400):
        part = table.c.happening.in_(numbers[start : start + 400])
        for row in connection.execute(asked.where(part)):
            found.setdefault(row[0], []).append(tuple(row[1:]))
    return found


def _happening(number: int, rows: Sequence[tuple[str, ...]]) -> Happening:
    accounts = tuple(Telling(*row[2:]) for row in rows)
    first = next((one for one in accounts if one.actor), accounts[0])
    days = sorted(day for row in rows for day in row[:2] if day)
    return Happening(
        number,
        first.type,
        first.actor,
        next((one.target for one in accounts if one.target), None),
        days[0] if days else None,
        days[-1] if days else None,
        accounts,
    )
