"""Who may be one and waits for a person's decision, with what speaks for each side.

Hiller Neuer (The Quay, 2022-05-24) · Hillel Neuer (Post, 2022-05-25)   0.72   one letter apart
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import CTE, Connection, Select, func, or_, select

from onrecord.store import schema

# Of someone, the newest, looked at for proposals about them; and the one that they are known by,
# of which proposals speak that came later.
MOST_ENTITIES = 500
MOST_PROPOSALS = 1_000_000


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two, as a person of the record."""

    number: int
    name: str
    kind: str
    names: tuple[str, ...]
    roles: tuple[str, ...]
    outlets: tuple[str, ...]
    lines: tuple[str, ...]  # some of what they said


@dataclass(frozen=True, slots=True)
class Pair:
    """A proposal whose two sides are still two."""

    proposal: int
    first: Side
    second: Side
    score: float
    reasons: tuple[str, ...]


def pending(connection: Connection, *, person: int | None = None, limit: int = 50) -> list[Pair]:
    """The proposals that nobody has decided, the likeliest first, each two people once."""
    seen: set[tuple[int, int]] = set()
    pairs: list[Pair] = []
    for row in connection.execute(_asked(person)).mappings():
        if len(pairs) >= limit:
            break
        first, second = sorted((row["one"], row["two"]))
        if first == second or (first, second) in seen:
            continue
        seen.add((first, second))
        if _is_apart(connection, first, second):
            continue
        pairs.append(
            Pair(
                row["number"],
                side_of(connection, first),
                side_of(connection, second),
                row["score"],
                tuple(json.loads(row["reasons"])),
            )
        )
    return pairs


def _asked(person: int | None) -> "Select[tuple[int, float, str, int, int]]":
    one, two = schema.entity.alias("one_"), schema.entity.alias("two_")
    of_one, of_two = schema.person_entity.alias("of_one"), schema.person_entity.alias("of_two")
    proposal = _proposals(person).subquery("proposal")
    return (
        select(
            proposal.c.number, proposal.c.score, proposal.c.reasons,
            of_one.c.person.label("one"), of_two.c.person.label("two"),
        )
        .join(one, one.c.id == proposal.c.subject)
        .join(of_one, of_one.c.entity == one.c.number)
        .join(two, two.c.id == proposal.c.other)
        .join(of_two, of_two.c.entity == two.c.number)
        .where(of_one.c.person != of_two.c.person)
        .order_by(proposal.c.score.desc(), proposal.c.number)
    )  # fmt: skip


def _proposals(person: int | None) -> "Select[Any]":
    """The proposals that are looked at; the limit makes SQLite begin with these."""
    proposal = schema.proposal
    asked = select(proposal).limit(MOST_PROPOSALS)
    if person is None:
        return asked
    ids = select(_ids_of(person).c.id)
    return asked.where(or_(proposal.c.subject.in_(ids), proposal.c.other.in_(ids)))


def _ids_of(person: int) -> CTE:
    entity, part = schema.entity, schema.person_entity
    newest = (
        select(entity.c.id)
        .join(part, part.c.entity == entity.c.number)
        .where(part.c.person == person)
        .order_by(part.c.entity.desc())
        .limit(MOST_ENTITIES)
    ).subquery()
    known = func.json_extract(schema.person.c.profile, "$.id")
    by = select(known.label("id")).where(schema.person.c.number == person)
    return select(newest.c.id).union(by).cte("own")


def _is_apart(connection: Connection, first: int, second: int) -> bool:
    """Whether a decision that holds tells any of the one from any of the other."""
    from onrecord.store.decisions import APART, about

    small, large = sorted((first, second), key=lambda one: _appearances(connection, one))
    part, entity = schema.person_entity, schema.entity
    asked = select(entity.c.id).join(part, part.c.entity == entity.c.number)
    ids = list(connection.execute(asked.where(part.c.person == small).limit(400)).scalars())
    apart = about(connection, ids, (APART,))
    others = {id for one in apart for id in (one.subject, one.other)} - set(ids)
    told = asked.where(part.c.person == large, entity.c.id.in_(others))
    return bool(apart) and connection.execute(told).first() is not None


def _appearances(connection: Connection, person: int) -> int:
    part = schema.person_entity
    asked = select(func.count()).select_from(part).where(part.c.person == person)
    return int(connection.execute(asked).scalar_one())


def side_of(connection: Connection, number: int) -> Side:
    """Someone with a little of what the record has on them."""
    asked = select(schema.person).where(schema.person.c.number == number)
    row = connection.execute(asked).mappings().one()
    profile = json.loads(row["profile"])
    roles = [_role(role) for role in profile["roles"][:5]]
    return Side(
        number,
        row["name"],
        row["kind"],
        tuple(profile["names"][:8]),
        tuple(filter(None, roles)),
        tuple(profile["outlets"][:5]),
        tuple(_said(connection, number)),
    )


def _role(role: dict[str, str | None]) -> str:
    return ", ".join(part for part in (role["title"], role["organisation"]) if part)


def _said(connection: Connection, number: int) -> Sequence[str]:
    line, statement = schema.line, schema.statement
    asked = (
        select(func.coalesce(line.c.words, statement.c.words))
        .join(line, line.c.statement == statement.c.number)
        .where(line.c.person == number)
        .order_by(line.c.day.desc(), line.c.statement.desc())
        .limit(2)
    )
    return list(connection.execute(asked).scalars())
