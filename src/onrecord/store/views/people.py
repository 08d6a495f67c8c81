"""Who is meant by a name as a person types it: "Hilel Neuer" → Hillel Neuer.

Exact names come first, then names that hold all the words, then those that are spelt nearly so.
"""

from dataclasses import dataclass

from rapidfuzz import fuzz
from sqlalchemy import Connection, func, select, text

from onrecord.store import schema

NEAR = 84  # of 100: one slip in a name of six letters or more
MOST_DIGITS = 18  # SQLite has no number of more
MOST = 200  # names that are looked at closer
_LIKE = text(
    "SELECT person_name.person, person_name.name FROM names_fts"
    " JOIN person_name ON person_name.number = names_fts.rowid"
    " WHERE names_fts MATCH :pieces ORDER BY rank LIMIT :most"
)


@dataclass(frozen=True, slots=True)
class Person:
    """Someone in the record, and how well the name that was asked for fits: 100 is exact."""

    number: int
    name: str
    kind: str
    lines: int  # what they said
    score: float


def people_named(connection: Connection, name: str) -> list[Person]:
    """The people whom a name may mean: those that have it exactly, else those that come near."""
    exact = _having(connection, name)
    scores = exact or _near(connection, name)
    person = schema.person
    asked = select(person.c.number, person.c.name, person.c.kind)
    rows = connection.execute(asked.where(person.c.number.in_(list(scores)))).all()
    people = [
        Person(row.number, row.name, row.kind, lines_of(connection, row.number), scores[row.number])
        for row in rows
    ]
    return sorted(people, key=lambda p: (-p.score, -p.lines, p.number))


def folded(name: str) -> str:
    """A name as it is compared: "Zoë  O’Neil" → "zoe o'neil"."""
    from anyascii import anyascii

    return " ".join(anyascii(name).casefold().split())


def _having(connection: Connection, name: str) -> dict[int, float]:
    if name.isdecimal() and len(name) <= MOST_DIGITS:  # a person's number, as answers show it
        return {int(name): 100.0}
    names = schema.person_name
    asked = select(names.c.person).where(names.c.name == folded(name))
    return {number: 100.0 for (number,) in connection.execute(asked)}


def _near(connection: Connection, name: str) -> dict[int, float]:
    wanted = folded(name)
    pieces = _pieces(wanted)
    if not pieces:
        return {}
    scores: dict[int, float] = {}
    for number, found in connection.execute(_LIKE, {"pieces": pieces, "most": MOST}):
        score = _score(wanted, found)
        if score >= NEAR:
            scores[number] = max(score, scores.get(number, 0))
    best = max(scores.values(), default=0)
    # A name that holds the very words keeps those out that are only spelt alike.
    return {number: score for number, score in scores.items() if score >= min(best, 98)}


def _score(wanted: str, found: str) -> float:
    if set(wanted.split()) <= set(found.split()):
        return 98.0 + min(len(wanted) / max(len(found), 1), 1)
    return fuzz.token_sort_ratio(wanted, found)


def _pieces(name: str) -> str:
    """All pieces of three characters of a name, any of which may be met."""
    pieces = {name[i : i + 3] for i in range(len(name) - 2)}
    return " OR ".join(f'"{piece}"' for piece in sorted(pieces) if '"' not in piece)


def lines_of(connection: Connection, person: int) -> int:
    """How many lines a person speaks."""
    line = schema.line
    return int(
        connection.execute(select(func.count()).where(line.c.person == person)).scalar() or 0
    )
