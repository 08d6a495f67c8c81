"""The wordings of quotations as rows: their fingerprints, their links, and which are variants."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, insert, or_, select, update

from onrecord.store import schema

_PART = 400


@dataclass(frozen=True, slots=True)
class WordingRow:
    """All quotations of the same words, and what is known of who said them when."""

    number: int
    key: str
    text: str
    speakers: frozenset[str]
    first: str | None
    last: str | None


@dataclass(frozen=True, slots=True)
class LinkRow:
    """Two wordings of one quotation, the lower number first."""

    first: int
    second: int
    relation: str
    sure: bool
    score: float
    evidence: float
    because: str


def wording_number(connection: Connection, key: str, text: str) -> tuple[int, bool]:
    """The number of the wording of that key, and whether it is new."""
    table = schema.wording
    known = connection.execute(select(table.c.number).where(table.c.key == key)).scalar()
    if known is not None:
        return int(known), False
    made = connection.execute(insert(table), {"key": key, "text": text})
    return int(made.lastrowid), True


def wordings(connection: Connection, numbers: Collection[int]) -> dict[int, WordingRow]:
    """The wordings of these numbers, each with its lines' speakers and days."""
    table, line = schema.wording, schema.line
    found: dict[int, WordingRow] = {}
    for part in _parts(numbers):
        rows = connection.execute(select(table).where(table.c.number.in_(part))).mappings()
        words = {row["number"]: row for row in rows}
        asked = (
            select(line.c.wording, line.c.person, func.min(line.c.day), func.max(line.c.day))
            .where(line.c.wording.in_(part))
            .group_by(line.c.wording, line.c.person)
        )
        facts: dict[int, list[Any]] = {}
        for fact in connection.execute(asked):
            facts.setdefault(fact[0], []).append(fact)
        for number, row in words.items():
            found[number] = _wording(row, facts.get(number, []))
    return found


def _wording(row: Any, facts: Sequence[Any]) -> WordingRow:
    days = sorted(day for fact in facts for day in fact[2:4] if day)
    speakers = frozenset(str(fact[1]) for fact in facts if fact[1] is not None)
    first, last = (days[0], days[-1]) if days else (None, None)
    return WordingRow(row["number"], row["key"], row["text"], speakers, first, last)


def put_fingerprints(connection: Connection, wording: int, hashes: Iterable[int]) -> None:
    """Writes down the fingerprints of a wording."""
    rows = [{"hash": one, "wording": wording} for one in sorted(set(hashes))]
    if rows:
        connection.execute(insert(schema.fingerprint), rows)


def sharing_fingerprints(
    connection: Connection, numbers: Collection[int], *, crowded: int
) -> dict[int, set[int]]:
    """For each of these wordings the others that share a fingerprint with it.

    A fingerprint of more than `crowded` wordings proposes none.
    """
    found: dict[int, set[int]] = {number: set() for number in numbers}
    for part in _parts(numbers):
        hashes: dict[int, list[int]] = {}
        for one, number in connection.execute(_HASHES, {"numbers": part}):
            hashes.setdefault(one, []).append(number)
        few = [one for one in hashes if _is_few(connection, one, crowded)]
        for some in _parts(few):
            for one, other in connection.execute(_HAVING, {"hashes": some}):
                for number in hashes[one]:
                    found[number].add(other)
    return {number: others - {number} for number, others in found.items()}


def _is_few(connection: Connection, one: int, crowded: int) -> bool:
    """Whether no more than `crowded` wordings have a fingerprint; it counts no further."""
    return connection.execute(_FURTHER, {"hash": one, "crowded": crowded}).first() is None


_F = schema.fingerprint
_HASHES = select(_F.c.hash, _F.c.wording).where(
    _F.c.wording.in_(bindparam("numbers", expanding=True))
)
_HAVING = select(_F.c.hash, _F.c.wording).where(_F.c.hash.in_(bindparam("hashes", expanding=True)))
_FURTHER = (
    select(_F.c.wording).where(_F.c.hash == bindparam("hash")).limit(1).offset(bindparam("crowded"))
)


def of_speaker(
    connection: Connection, wording: int, *, short: int, days: int, most: int
) -> set[int]:
    """The other wordings that its speakers have within so many days, one of the two a short one.

    None where there are more than `most`.
    """
    line, other = schema.line, schema.wording
    own = select(line.c.person, line.c.day).where(
        line.c.wording == wording, line.c.person.is_not(None)
    )
    rows = connection.execute(own.distinct()).all()
    text = connection.execute(select(other.c.text).where(other.c.number == wording)).scalar() or ""
    asked = (
        select(line.c.wording)
        .join(other, other.c.number == line.c.wording)
        .where(line.c.person.in_({row[0] for row in rows}), line.c.wording != wording)
        .distinct()
        .limit(most + 1)
    )
    told = [row[1] for row in rows if row[1]]
    if told and len(told) == len(rows):
        first, last = func.date(min(told), f"-{days} days"), func.date(max(told), f"+{days} days")
        asked = asked.where(or_(line.c.day.is_(None), line.c.day.between(first, last)))
    if len(text) > short:
        asked = asked.where(func.length(other.c.text) <= short)
    found = set(connection.execute(asked).scalars())
    return found if len(found) <= most else set()


def put_links(connection: Connection, links: Iterable[LinkRow]) -> None:
    """Writes links down, in the place of those of the same two."""
    table = schema.wording_link
    for one in links:
        same = (table.c.first == one.first) & (table.c.second == one.second)
        connection.execute(delete(table).where(same))
        connection.execute(insert(table), {name: getattr(one, name) for name in _LINK})


_LINK = ("first", "second", "relation", "sure", "score", "evidence", "because")


def drop_links(connection: Connection, wording: int) -> set[int]:
    """Takes all links of a wording away; the numbers at their other ends."""
    table = schema.wording_link
    named = or_(table.c.first == wording, table.c.second == wording)
    rows = connection.execute(select(table.c.first, table.c.second).where(named)).all()
    connection.execute(delete(table).where(named))
    return {number for row in rows for number in row} - {wording}


def linked(connection: Connection, numbers: Iterable[int]) -> tuple[set[int], list[LinkRow]]:
    """All wordings that links lead to from these, and all links among them."""
    table = schema.wording_link
    found, edge, links = set(numbers), set(numbers), {}
    while edge:
        new: set[int] = set()
        for part in _parts(edge):
            named = or_(table.c.first.in_(part), table.c.second.in_(part))
            for row in connection.execute(select(table).where(named)).mappings():
                one = LinkRow(**{**row, "sure": bool(row["sure"])})
                links[one.first, one.second] = one
                new |= {one.first, one.second}
        edge = new - found
        found |= edge
    return found, [links[key] for key in sorted(links)]


def lines_to_word(connection: Connection, article: int) -> list[Any]:
    """The lines of an article with what makes them quotations: statement, kind, words, person."""
    line, statement = schema.line, schema.statement
    asked = (
        select(
            line.c.statement, line.c.kind, line.c.person, line.c.day, statement.c.negated,
            func.coalesce(line.c.words, statement.c.words).label("words"),
        )
        .join(statement, statement.c.number == line.c.statement)
        .where(line.c.article == article)
        .order_by(line.c.statement)
    )  # fmt: skip
    return list(connection.execute(asked).mappings())


def first_lines(
    connection: Connection, numbers: Collection[int] | None = None
) -> dict[int, tuple[str, str]]:
    """The kind and words of the first line of each of these wordings, or of all."""
    line, statement = schema.line, schema.statement
    words = func.coalesce(line.c.words, statement.c.words)
    # SQLite takes the other columns from the row that has the least number.
    asked = (
        select(line.c.wording, line.c.kind, words, func.min(line.c.statement))
        .join(statement, statement.c.number == line.c.statement)
        .group_by(line.c.wording)
    )
    if numbers is None:
        found = list(connection.execute(asked.where(line.c.wording.is_not(None))))
    else:
        parts = (asked.where(line.c.wording.in_(part)) for part in _parts(numbers))
        found = [row for part in parts for row in connection.execute(part)]
    return {row[0]: (row[1], row[2]) for row in found}


def put_text(connection: Connection, wording: int, text: str) -> None:
    """Writes down the words of a wording anew: others that fold to the same."""
    table = schema.wording
    connection.execute(update(table).where(table.c.number == wording).values(text=text))


def word_lines(connection: Connection, worded: Mapping[int, int]) -> None:
    """Gives lines, by their statement's number, the number of their wording."""
    if worded:
        line = schema.line
        given = update(line).where(line.c.statement == bindparam("statement_"))
        rows = [{"statement_": number, "wording_": one} for number, one in worded.items()]
        connection.execute(given.values(wording=bindparam("wording_")), rows)


def group_lines(connection: Connection, quotations: Mapping[int, int]) -> None:
    """Makes the lines of wordings variants of quotations: {wording: quotation}."""
    rows = [{"wording_": one, "quotation_": number} for one, number in quotations.items()]
    if rows:
        connection.execute(_GROUP, rows)


_GROUP = (
    update(schema.line)
    .where(schema.line.c.wording == bindparam("wording_"))
    .values(quotation=bindparam("quotation_"))
)


def group_as_others(connection: Connection, wordings: Collection[int]) -> None:
    """Gives new lines of these wordings the quotation that their other lines have."""
    line, other = schema.line, schema.line.alias("other")
    known = (
        select(func.min(other.c.quotation)).where(other.c.wording == line.c.wording)
    ).scalar_subquery()
    for part in _parts(wordings):
        missing = line.c.wording.in_(part), line.c.quotation.is_(None)
        connection.execute(update(line).where(*missing).values(quotation=known))


def wordings_of(connection: Connection, article: int) -> set[int]:
    """The numbers of the wordings that an article's lines have."""
    line = schema.line
    asked = select(line.c.wording).where(line.c.article == article, line.c.wording.is_not(None))
    return set(connection.execute(asked).scalars())


def wordings_of_people(connection: Connection, people: Collection[int]) -> set[int]:
    """The numbers of the wordings of what these people said."""
    line, found = schema.line, set()
    for part in _parts(people):
        asked = select(line.c.wording).where(line.c.person.in_(part), line.c.wording.is_not(None))
        found |= set(connection.execute(asked).scalars())
    return found


def erase_unused(connection: Connection, numbers: Collection[int]) -> set[int]:
    """Takes out those of the wordings that no line has any more; they are given back."""
    line = schema.line
    used: set[int] = set()
    for part in _parts(numbers):
        asked = select(line.c.wording).where(line.c.wording.in_(part))
        used |= set(connection.execute(asked).scalars())
    gone = set(numbers) - used
    for number in gone:
        drop_links(connection, number)
        table = schema.fingerprint
        connection.execute(delete(table).where(table.c.wording == number))
        connection.execute(delete(schema.wording).where(schema.wording.c.number == number))
    return gone


def _parts(numbers: Iterable[int]) -> Iterable[list[int]]:
    some = sorted(numbers)
    return (some[start : start + _PART] for start in range(0, len(some), _PART))
