"""Who is on each side of a line or an event: who speaks to whom, who acts on whom."""

from collections.abc import Collection

from sqlalchemy import Connection, Table, select

from onrecord.store import schema
from onrecord.store.direct import asked, done
from onrecord.store.people import people_of
from onrecord.store.rows import as_json

_PART = 400  # numbers in one question


def given_lines(
    connection: Connection, entities: Collection[int], people: Collection[int]
) -> dict[tuple[str, int, int], tuple[int | None, int | None]]:
    """Who is on each side of the lines and events of these people, and of those of entities.

    A key is the table, the row's number, and the article's.
    """
    numbers = sorted({*people_of(connection, entities).values(), *people})
    found: dict[tuple[str, int, int], tuple[int | None, int | None]] = {}
    for start in range(0, len(numbers), _PART):
        part = numbers[start : start + _PART]
        for table, key, *sides in _HELD:
            held = select(table.c[key], table.c.article, *(table.c[side] for side in sides))
            for side in sides:
                for row in connection.execute(held.where(table.c[side].in_(part))):
                    found[table.name, row[0], row[1]] = (row[2], row[3])
    return found


def give_lines(connection: Connection, people: Collection[int]) -> None:
    """Gives each line and event with an entity of these people on a side to its person."""
    some = (as_json(sorted(people)),)
    for kept, role, table, key, side in _GIVEN:
        rows = asked(connection, _GIVE.format(kept=kept, role=role), some).fetchall()
        done(connection, f"UPDATE {table} SET {side} = ? WHERE {key} = ?", rows)  # noqa: S608


# By way of the reading, which has an index: a statement has none by its speaker.
_GIVE = """
SELECT person_entity.person, {kept}.number FROM person_entity
JOIN entity ON entity.number = person_entity.entity
JOIN {kept} ON {kept}.reading = entity.reading AND {kept}.{role} = entity.number
WHERE person_entity.person IN (SELECT value FROM json_each(?))
"""
_HELD: tuple[tuple[Table, str, str, str], ...] = (
    (schema.line, "statement", "person", "addressee"),
    (schema.happening, "event", "actor", "target"),
)
_GIVEN = (
    ("statement", "speaker", "line", "statement", "person"),
    ("statement", "addressee", "line", "statement", "addressee"),
    ("event", "actor", "happening", "event", "actor"),
    ("event", "target", "happening", "event", "target"),
)
