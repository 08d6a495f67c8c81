"""The people of the record as rows: who they are, the keys they are found by, their lines.

Who is one with whom is decided elsewhere; here it is written down, and read again.
"""

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, delete, insert, select, text, update

from onrecord.store import schema
from onrecord.store.appearances import appearances
from onrecord.store.direct import asked, done
from onrecord.store.rows import as_json
from onrecord.store.views.people import folded

_PART = 400  # numbers in one question
_DROP_NAME = text("INSERT INTO names_fts(names_fts, rowid, name) VALUES ('delete', :number, :name)")


@dataclass(frozen=True, slots=True)
class PersonRow:
    """Someone as written down: `profile` is what is known of them."""

    number: int
    kind: str
    name: str
    profile: dict[str, Any]


def sharing(connection: Connection, keys: Iterable[str], *, most: int) -> list[PersonRow]:
    """The people who have any of the keys; at most so many, those who have most of them."""
    some = sorted(keys)
    rows = asked(connection, _SHARING, (as_json(some), most)) if some else ()
    return sorted((_person(row) for row in rows), key=lambda row: row.number)


_SHARING = """
SELECT number, kind, name, profile FROM person WHERE number IN (
  SELECT person FROM person_key WHERE key IN (SELECT value FROM json_each(?))
  GROUP BY person ORDER BY count(*) DESC, person LIMIT ?
)
"""


def person_row(connection: Connection, number: int) -> PersonRow | None:
    """Someone by number, or None."""
    sql = "SELECT number, kind, name, profile FROM person WHERE number = ?"
    row = asked(connection, sql, (number,)).fetchone()
    return None if row is None else _person(row)


def _person(row: tuple[Any, ...]) -> PersonRow:
    number, kind, name, profile = row
    return PersonRow(number, kind, name, json.loads(profile))


def people_of(connection: Connection, entities: Collection[int]) -> dict[int, int]:
    """The person's number of each of these entities that has one."""
    return dict(asked(connection, _PEOPLE_OF, (as_json(sorted(entities)),)))


_PEOPLE_OF = """
SELECT entity, person FROM person_entity WHERE entity IN (SELECT value FROM json_each(?))
"""


def entities_of(connection: Connection, people: Collection[int]) -> list[int]:
    """The numbers of the entities that are these people."""
    return sorted(row[0] for row in asked(connection, _ENTITIES_OF, (as_json(sorted(people)),)))


_ENTITIES_OF = """
SELECT entity FROM person_entity WHERE person IN (SELECT value FROM json_each(?))
"""


@dataclass(frozen=True, slots=True)
class NewPerson:
    """Someone who was not in the record: one entity, and nobody else."""

    row: PersonRow
    entity: int
    keys: Collection[str]
    names: Collection[str]


def write_new_people(connection: Connection, people: Sequence[NewPerson]) -> None:
    """Writes down people who are not in the record yet."""
    for one in people:
        _write(connection, one.row)
    done(connection, _OWN, ((one.entity, one.row.number) for one in people))
    done(connection, _KEY, ((key, one.row.number) for one in people for key in sorted(one.keys)))
    for one in people:
        _add_names(connection, one.row.number, one.names)


def write_person(
    connection: Connection,
    row: PersonRow,
    *,
    entities: Sequence[int],
    keys: Collection[str],
    names: Collection[str],
) -> None:
    """Writes someone down anew, or with what is known now; entities are added to theirs."""
    _write(connection, row)
    done(connection, _KEY, ((key, row.number) for key in sorted(keys)))
    _add_names(connection, row.number, names)
    done(connection, _OWN, ((entity, row.number) for entity in entities))


def _write(connection: Connection, row: PersonRow) -> None:
    values = (row.number, row.kind, row.name, as_json(row.profile))
    asked(connection, _WRITE, values)


def _add_names(connection: Connection, person: int, names: Iterable[str]) -> None:
    for name in sorted({folded(name) for name in names} - {""}):
        added = asked(connection, _NAME, (person, name))
        if added.rowcount:
            asked(connection, _INDEX_NAME, (added.lastrowid, name))


_WRITE = """
INSERT INTO person(number, kind, name, profile) VALUES (?, ?, ?, ?)
ON CONFLICT(number) DO UPDATE
SET kind = excluded.kind, name = excluded.name, profile = excluded.profile
"""
_KEY = "INSERT OR IGNORE INTO person_key(key, person) VALUES (?, ?)"
_OWN = "INSERT INTO person_entity(entity, person) VALUES (?, ?)"
_NAME = "INSERT OR IGNORE INTO person_name(person, name) VALUES (?, ?)"
_INDEX_NAME = "INSERT INTO names_fts(rowid, name) VALUES (?, ?)"


def assign(connection: Connection, entity: int, person: int) -> None:
    """Makes an entity one of someone's, who is unsettled then."""
    connection.execute(insert(schema.person_entity), {"entity": entity, "person": person})
    unsettle(connection, person)


def unsettle(connection: Connection, person: int) -> None:
    """Notes that someone is to be worked out anew."""
    unsettled = insert(schema.unsettled).prefix_with("OR IGNORE")
    connection.execute(unsettled, {"person": person})


def first_numbers(connection: Connection, ids: Iterable[str]) -> dict[str, int]:
    """The number of the first entity of each of these ids, in whatever reading it was found.

    Whoever is found again when an article is read anew keeps by it the number that was noted down.
    """
    return dict(asked(connection, _FIRST, (as_json(sorted(ids)),)))


_FIRST = """
SELECT id, min(number) FROM entity WHERE id IN (SELECT value FROM json_each(?)) GROUP BY id
"""


def unsettled_people(connection: Connection) -> list[int]:
    """Those who are to be worked out anew."""
    return sorted(connection.execute(select(schema.unsettled.c.person)).scalars())


def erase_people(connection: Connection, people: Collection[int]) -> None:
    """Takes people out, with their keys and names; their lines are left without them."""
    for number in people:
        table = schema.person_name
        having = select(table.c.number, table.c.name).where(table.c.person == number)
        if rows := [dict(row) for row in connection.execute(having).mappings()]:
            connection.execute(_DROP_NAME, rows)
        line, happening = schema.line, schema.happening
        for column in (line.c.person, line.c.addressee, happening.c.actor, happening.c.target):
            away = update(column.table).where(column == number).values({column.name: None})
            connection.execute(away)
        for owned in (table, schema.person_key, schema.person_entity, schema.unsettled):
            connection.execute(delete(owned).where(owned.c.person == number))
        connection.execute(delete(schema.person).where(schema.person.c.number == number))


def names_of(connection: Connection, people: Collection[int]) -> dict[int, tuple[str, ...]]:
    """All names that articles give these people."""
    table, found = schema.person, {}
    some = sorted(people)
    for start in range(0, len(some), _PART):
        part = table.c.number.in_(some[start : start + _PART])
        for row in connection.execute(select(table).where(part)):
            names = (row.name, *json.loads(row.profile)["names"])
            found[row.number] = tuple(dict.fromkeys(names))
    return found


def person_of(connection: Connection, entity: str | None) -> int | None:
    """The person of an entity's id; None where there is none, or the record shows it no more."""
    if entity is None:
        return None
    shown = [one.entity for one in appearances(connection, ids=[entity])]
    return next(iter(sorted(people_of(connection, shown).values())), None)
