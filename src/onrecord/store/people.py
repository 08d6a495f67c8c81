"""The people of the record as rows: who they are, the keys they are found by, their lines.

Who is one with whom is decided elsewhere; here it is written down, and read again.
"""

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table, bindparam, delete, func, insert, select, text, update

from onrecord.store import schema
from onrecord.store.rows import as_json
from onrecord.store.views.people import folded

_PART = 400  # numbers in one question
_ADD_NAME = text("INSERT INTO names_fts(rowid, name) VALUES (:number, :name)")
_DROP_NAME = text("INSERT INTO names_fts(names_fts, rowid, name) VALUES ('delete', :number, :name)")


@dataclass(frozen=True, slots=True)
class Appearance:
    """An entity of one article, with what the article tells of it."""

    entity: int
    id: str
    kind: str
    name: str
    names: tuple[str, ...]
    roles: tuple[dict[str, Any], ...]
    article: int
    day: str | None
    outlet: str | None
    posts: tuple[dict[str, Any], ...]


@dataclass(frozen=True, slots=True)
class PersonRow:
    """Someone as written down: `profile` is what is known of them."""

    number: int
    kind: str
    name: str
    profile: dict[str, Any]


def appearances(
    connection: Connection,
    *,
    reading: int | None = None,
    entities: Collection[int] = (),
    ids: Collection[str] = (),
) -> list[Appearance]:
    """The entities of a reading, of these numbers, or of these ids in newest readings, in order."""
    entity, article = schema.entity, schema.article
    asked = (
        select(entity, article.c.number.label("article"), article.c.day, article.c.posts)
        .add_columns(article.c.outlet, article.c.domain)
        .join(schema.reading, schema.reading.c.number == entity.c.reading)
        .join(article, article.c.number == schema.reading.c.article)
        .order_by(entity.c.number)
    )
    if reading is not None:
        rows = connection.execute(asked.where(entity.c.reading == reading)).mappings().all()
        return [_appearance(row) for row in rows]
    found = []
    newest = asked.where(schema.reading.c.number == _newest())
    ways = ((asked, entity.c.number, list(entities)), (newest, entity.c.id, list(ids)))
    for question, column, values in ways:
        for start in range(0, len(values), _PART):
            part = question.where(column.in_(values[start : start + _PART]))
            found += [_appearance(row) for row in connection.execute(part).mappings()]
    return sorted(found, key=lambda one: one.entity)


def _newest() -> Any:
    """The newest reading of an article, whose older ones show nobody any more."""
    later = schema.reading.alias("later")
    asked = select(func.max(later.c.number)).where(later.c.article == schema.article.c.number)
    return asked.correlate(schema.article).scalar_subquery()


def _appearance(row: Any) -> Appearance:
    return Appearance(
        entity=row["number"],
        id=row["id"],
        kind=row["kind"],
        name=row["name"],
        names=tuple(json.loads(row["names"])) or (row["name"],),
        roles=tuple(json.loads(row["roles"])),
        article=row["article"],
        day=row["day"],
        outlet=row["domain"] or row["outlet"],
        posts=tuple(json.loads(row["posts"])),
    )


_SHARED = (
    select(schema.person_key.c.person)
    .where(schema.person_key.c.key.in_(bindparam("keys", expanding=True)))
    .group_by(schema.person_key.c.person)
    .order_by(func.count().desc(), schema.person_key.c.person)
    .limit(bindparam("most"))
)
_SHARING = select(schema.person).where(schema.person.c.number.in_(_SHARED))


def sharing(connection: Connection, keys: Iterable[str], *, most: int) -> list[PersonRow]:
    """The people who have any of the keys; at most so many, those who have most of them."""
    some = sorted(keys)
    if not some:
        return []
    rows = connection.execute(_SHARING, {"keys": some, "most": most}).mappings()
    return sorted((_person(row) for row in rows), key=lambda row: row.number)


def person_row(connection: Connection, number: int) -> PersonRow | None:
    """Someone by number, or None."""
    asked = select(schema.person).where(schema.person.c.number == number)
    row = connection.execute(asked).mappings().first()
    return None if row is None else _person(row)


def _person(row: Any) -> PersonRow:
    return PersonRow(row["number"], row["kind"], row["name"], json.loads(row["profile"]))


def people_of(connection: Connection, entities: Collection[int]) -> dict[int, int]:
    """The person's number of each of these entities that has one."""
    table = schema.person_entity
    found: dict[int, int] = {}
    some = list(entities)
    for start in range(0, len(some), _PART):
        asked = select(table).where(table.c.entity.in_(some[start : start + _PART]))
        found |= {row.entity: row.person for row in connection.execute(asked)}
    return found


def entities_of(connection: Connection, people: Collection[int]) -> list[int]:
    """The numbers of the entities that are these people."""
    table = schema.person_entity
    asked = select(table.c.entity).where(table.c.person.in_(list(people)))
    return sorted(connection.execute(asked).scalars())


@dataclass(frozen=True, slots=True)
class NewPerson:
    """Someone who was not in the record: the entity of the row's number, and nobody else."""

    row: PersonRow
    keys: Collection[str]
    names: Collection[str]


def write_new_people(connection: Connection, people: Sequence[NewPerson]) -> None:
    """Writes down people who are not in the record yet."""
    if not people:
        return
    rows = [(one.row.number, one.row) for one in people]
    persons = [
        {"number": n, "kind": row.kind, "name": row.name, "profile": as_json(row.profile)}
        for n, row in rows
    ]
    connection.execute(insert(schema.person), persons)
    owned = [{"entity": n, "person": n} for n, _ in rows]
    connection.execute(insert(schema.person_entity), owned)
    keys = [{"key": key, "person": one.row.number} for one in people for key in sorted(one.keys)]
    if keys:
        connection.execute(insert(schema.person_key), keys)
    first = int(connection.execute(_LAST_NAME).scalar() or 0) + 1
    told = [
        (one.row.number, name)
        for one in people
        for name in sorted({folded(name) for name in one.names} - {""})
    ]
    names = [{"number": n, "person": p, "name": m} for n, (p, m) in enumerate(told, first)]
    if names:
        connection.execute(insert(schema.person_name), names)
        connection.execute(_ADD_NAME, names)


_LAST_NAME = select(func.max(schema.person_name.c.number))


def write_person(
    connection: Connection,
    row: PersonRow,
    *,
    entities: Sequence[int],
    keys: Collection[str],
    names: Collection[str],
) -> None:
    """Writes someone down anew, or with what is known now; entities are added to theirs."""
    values = {"kind": row.kind, "name": row.name, "profile": as_json(row.profile)}
    table = schema.person
    known = update(table).where(table.c.number == row.number).values(**values)
    if not connection.execute(known).rowcount:
        connection.execute(insert(table), {"number": row.number, **values})
    _add(connection, schema.person_key, "key", row.number, keys)
    _add_names(connection, row.number, {folded(name) for name in names} - {""})
    if entities:
        rows = [{"entity": entity, "person": row.number} for entity in entities]
        connection.execute(insert(schema.person_entity), rows)


def _add(
    connection: Connection, table: Any, column: str, person: int, values: Collection[str]
) -> list[str]:
    had = set(connection.execute(select(table.c[column]).where(table.c.person == person)).scalars())
    new = sorted(set(values) - had)
    if new:
        connection.execute(insert(table), [{column: value, "person": person} for value in new])
    return new


def _add_names(connection: Connection, person: int, names: Collection[str]) -> None:
    table = schema.person_name
    if new := _add(connection, table, "name", person, names):
        asked = select(table.c.number, table.c.name).where(
            table.c.person == person, table.c.name.in_(new)
        )
        rows = [dict(row) for row in connection.execute(asked).mappings()]
        connection.execute(_ADD_NAME, rows)


def assign(connection: Connection, entity: int, person: int) -> None:
    """Makes an entity one of someone's, who is unsettled then."""
    connection.execute(insert(schema.person_entity), {"entity": entity, "person": person})
    unsettled = insert(schema.unsettled).prefix_with("OR IGNORE")
    connection.execute(unsettled, {"person": person})


def unsettled_people(connection: Connection) -> list[int]:
    """Those who are to be worked out anew."""
    return sorted(connection.execute(select(schema.unsettled.c.person)).scalars())


def erase_people(connection: Connection, people: Collection[int]) -> None:
    """Takes people out, with their keys and names; their lines are left without them."""
    for number in people:
        table = schema.person_name
        asked = select(table.c.number, table.c.name).where(table.c.person == number)
        if rows := [dict(row) for row in connection.execute(asked).mappings()]:
            connection.execute(_DROP_NAME, rows)
        line, happening = schema.line, schema.happening
        for column in (line.c.person, line.c.addressee, happening.c.actor, happening.c.target):
            away = update(column.table).where(column == number).values({column.name: None})
            connection.execute(away)
        for owned in (table, schema.person_key, schema.person_entity, schema.unsettled):
            connection.execute(delete(owned).where(owned.c.person == number))
        connection.execute(delete(schema.person).where(schema.person.c.number == number))


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
            asked = select(table.c[key], table.c.article, *(table.c[side] for side in sides))
            for side in sides:
                for row in connection.execute(asked.where(table.c[side].in_(part))):
                    found[table.name, row[0], row[1]] = (row[2], row[3])
    return found


def give_lines(connection: Connection, people: Collection[int]) -> None:
    """Gives each line and event with an entity of these people on a side to its person."""
    part = schema.person_entity
    for kept, role, table, key, side in _GIVEN:
        asked = (
            select(kept.c.number.label("row_"), part.c.person.label("person_"))
            .join(part, part.c.entity == kept.c[role])
            .where(part.c.person.in_(list(people)))
        )
        rows = [dict(row) for row in connection.execute(asked).mappings()]
        given = update(table).where(table.c[key] == bindparam("row_"))
        if rows:
            connection.execute(given.values({side: bindparam("person_")}), rows)


_HELD: tuple[tuple[Table, str, str, str], ...] = (
    (schema.line, "statement", "person", "addressee"),
    (schema.happening, "event", "actor", "target"),
)
_GIVEN: tuple[tuple[Table, str, Table, str, str], ...] = (
    (schema.statement, "speaker", schema.line, "statement", "person"),
    (schema.statement, "addressee", schema.line, "statement", "addressee"),
    (schema.event, "actor", schema.happening, "event", "actor"),
    (schema.event, "target", schema.happening, "event", "target"),
)


def names_of(connection: Connection, people: Collection[int]) -> dict[int, tuple[str, ...]]:
    """All names that articles give these people."""
    table, found = schema.person, {}
    some = sorted(people)
    for start in range(0, len(some), _PART):
        asked = select(table.c.number, table.c.name, table.c.profile)
        for row in connection.execute(asked.where(table.c.number.in_(some[start : start + _PART]))):
            names = (row.name, *json.loads(row.profile)["names"])
            found[row.number] = tuple(dict.fromkeys(names))
    return found


def person_of(connection: Connection, entity: str | None) -> int | None:
    """The person of an entity's id; None where there is none, or the record shows it no more."""
    if entity is None:
        return None
    shown = [one.entity for one in appearances(connection, ids=[entity])]
    return next(iter(sorted(people_of(connection, shown).values())), None)
