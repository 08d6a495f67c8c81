"""What was done, as rows: each event of a newest reading, its people, its days, its happening."""

from collections.abc import Collection, Iterable
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, or_, select, update

from onrecord.store import schema

_PART = 400


def events_of(connection: Connection, reading: int) -> list[Any]:
    """The events of a reading with the numbers of their people, in their order."""
    event, article = schema.event, schema.article
    actor, target = (schema.person_entity.alias(name) for name in ("actor_", "target_"))
    asked = (
        select(
            event.c.number.label("event"), event.c.id, event.c.type, event.c.date_first,
            event.c.date_last, actor.c.person.label("actor"), target.c.person.label("target"),
            article.c.number.label("article"), article.c.day,
        )
        .join(schema.reading, schema.reading.c.number == event.c.reading)
        .join(article, article.c.number == schema.reading.c.article)
        .outerjoin(actor, actor.c.entity == event.c.actor)
        .outerjoin(target, target.c.entity == event.c.target)
        .where(event.c.reading == reading)
        .order_by(event.c.number)
    )  # fmt: skip
    return list(connection.execute(asked).mappings())


def write_happenings(connection: Connection, rows: list[dict[str, Any]]) -> None:
    """Writes events down, each its own happening at first."""
    if rows:
        connection.execute(insert(schema.happening), rows)


def erase_happenings(connection: Connection, article: int) -> set[int]:
    """Takes an article's events out; the happenings that they were of."""
    table = schema.happening
    asked = select(table.c.happening).where(table.c.article == article)
    touched = set(connection.execute(asked).scalars())
    connection.execute(delete(table).where(table.c.article == article))
    return touched


def told_of(connection: Connection, happenings: Collection[int]) -> list[Any]:
    """The rows of the events of these happenings."""
    table = schema.happening
    found: list[Any] = []
    some = sorted(happenings)
    for start in range(0, len(some), _PART):
        asked = select(table).where(table.c.happening.in_(some[start : start + _PART]))
        found += connection.execute(asked.order_by(table.c.event)).mappings()
    return found


def near(connection: Connection, row: Any) -> list[Any]:
    """The rows of events of one type that share a person and a day with this one, not itself."""
    table = schema.happening
    people = [table.c[side] == row[side] for side in ("actor", "target") if row[side] is not None]
    if not people or row["first_day"] is None:
        return []
    asked = select(table).where(
        table.c.type == row["type"],
        or_(*people),
        table.c.first_day <= row["last_day"],
        table.c.last_day >= row["first_day"],
        table.c.event != row["event"],
    )
    return list(connection.execute(asked.order_by(table.c.event)).mappings())


def group(connection: Connection, happening: int, events: Iterable[int]) -> None:
    """Makes events accounts of one happening."""
    table = schema.happening
    given = update(table).where(table.c.event == bindparam("event_"))
    rows = [{"event_": event, "happening_": happening} for event in sorted(events)]
    connection.execute(given.values(happening=bindparam("happening_")), rows)


def reading_shown(connection: Connection, article: int) -> int | None:
    """The newest reading of an article."""
    reading = schema.reading
    asked = select(reading.c.number).where(reading.c.article == article)
    return connection.execute(asked.order_by(reading.c.number.desc()).limit(1)).scalar()
