"""The wordings of quotations as rows: their fingerprints, their links, and which are variants."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, delete, func, select, update

from onrecord.store import schema
from onrecord.store.direct import asked, done
from onrecord.store.rows import as_json

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
    opened: int | None = None  # the number of its first line, whose words are its text


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


def wording_numbers(connection: Connection, keys: Iterable[str]) -> dict[str, int]:
    """The numbers of the wordings of these keys; those that are not there are left out."""
    return dict(asked(connection, _NUMBERS, (as_json(sorted(keys)),)))


def put_wordings(connection: Connection, made: Iterable[tuple[int, str, str]]) -> None:
    """Writes new wordings down: their numbers, keys and texts."""
    done(connection, "INSERT INTO wording(number, key, text) VALUES (?, ?, ?)", made)


def next_wording(connection: Connection) -> int:
    """The number that a new wording gets."""
    return int(asked(connection, "SELECT coalesce(max(number), 0) FROM wording").fetchone()[0]) + 1


def wordings(connection: Connection, numbers: Collection[int]) -> dict[int, WordingRow]:
    """The wordings of these numbers, each with its lines' speakers and days."""
    if not numbers:
        return {}
    some = (as_json(sorted(numbers)),)
    facts: dict[int, list[Any]] = {}
    for fact in asked(connection, _FACTS, some):
        facts.setdefault(fact[0], []).append(fact)
    rows = asked(connection, _WORDINGS, some)
    return {row[0]: _wording(row, facts.get(row[0], ())) for row in rows}


_SOME = "(SELECT value FROM json_each(?))"
_NUMBERS = f"SELECT key, number FROM wording WHERE key IN {_SOME}"  # noqa: S608
_WORDINGS = f"SELECT number, key, text FROM wording WHERE number IN {_SOME}"  # noqa: S608
_FACTS = f"""
SELECT wording, person, min(day), max(day), min(statement) FROM line WHERE wording IN {_SOME}
GROUP BY wording, person
"""  # noqa: S608


def _wording(row: Any, facts: Sequence[Any]) -> WordingRow:
    days = sorted(day for fact in facts for day in fact[2:4] if day)
    speakers = frozenset(str(fact[1]) for fact in facts if fact[1] is not None)
    first, last = (days[0], days[-1]) if days else (None, None)
    opened = min((fact[4] for fact in facts), default=None)
    number, key, text = row
    return WordingRow(number, key, text, speakers, first, last, opened)


def put_fingerprints(connection: Connection, hashes: Mapping[int, Iterable[int]]) -> None:
    """Writes down the fingerprints of wordings."""
    rows = ((one, number) for number, some in hashes.items() for one in sorted(set(some)))
    done(connection, "INSERT INTO fingerprint(hash, wording) VALUES (?, ?)", rows)


def sharing_fingerprints(
    connection: Connection, numbers: Collection[int], *, crowded: int
) -> dict[int, set[int]]:
    """For each of these wordings the others that share a fingerprint with it.

    A fingerprint of more than `crowded` wordings proposes none.
    """
    found: dict[int, set[int]] = {number: set() for number in numbers}
    values = {"numbers": as_json(sorted(numbers)), "crowded": crowded}
    for number, other in asked(connection, _SHARING, values) if numbers else ():
        found[number].add(other)
    return {number: others - {number} for number, others in found.items()}


# How many have a fingerprint is counted no further than need be.
_SHARING = """
WITH own AS MATERIALIZED (
  SELECT wording, hash FROM fingerprint
  WHERE wording IN (SELECT value FROM json_each(:numbers))
), few AS MATERIALIZED (
  SELECT DISTINCT hash FROM own WHERE (
    SELECT 1 FROM fingerprint AS one WHERE one.hash = own.hash LIMIT 1 OFFSET :crowded
  ) IS NULL
)
SELECT own.wording, fingerprint.wording
FROM few JOIN own ON own.hash = few.hash JOIN fingerprint ON fingerprint.hash = few.hash
"""


def text_of(connection: Connection, wording: int) -> str:
    """The text of a wording."""
    ((text,),) = asked(connection, "SELECT text FROM wording WHERE number = ?", (wording,))
    return str(text)


def of_speaker(
    connection: Connection, wording: int, *, short: int, days: int, most: int
) -> dict[int, str]:
    """The texts of other wordings that its speakers have in those days, one of the two short.

    None where there are more than `most`.
    """
    rows = asked(connection, _SPEAKERS, (wording,)).fetchall()
    if not rows:
        return {}
    text = text_of(connection, wording)
    told = [row[1] for row in rows if row[1]]
    dated = bool(told) and len(told) == len(rows)
    values = {
        "people": as_json(sorted({row[0] for row in rows})),
        "wording": wording,
        "first": min(told, default=None),
        "last": max(told, default=None),
        "before": f"-{days} days",
        "after": f"+{days} days",
        "longest": short if len(text) > short else None,
        "most": most + 1,
    }
    found = dict(asked(connection, _SPOKEN_NEAR if dated else _SPOKEN, values))
    return found if len(found) <= most else {}


_SPEAKERS = "SELECT DISTINCT person, day FROM line WHERE wording = ? AND person IS NOT NULL"
_SPOKEN = """
SELECT DISTINCT line.wording, wording.text FROM line JOIN wording ON wording.number = line.wording
WHERE line.person IN (SELECT value FROM json_each(:people)) AND line.wording != :wording
AND (:longest IS NULL OR length(wording.text) <= :longest)
LIMIT :most
"""
# Two questions, each of which the index by person and day answers.
_SPOKEN_NEAR = """
SELECT DISTINCT line.wording, wording.text FROM (
  SELECT wording FROM line WHERE person IN (SELECT value FROM json_each(:people))
  AND day BETWEEN date(:first, :before) AND date(:last, :after)
  UNION ALL
  SELECT wording FROM line WHERE person IN (SELECT value FROM json_each(:people)) AND day IS NULL
) AS line JOIN wording ON wording.number = line.wording
WHERE line.wording != :wording AND (:longest IS NULL OR length(wording.text) <= :longest)
LIMIT :most
"""


def put_links(connection: Connection, links: Iterable[LinkRow]) -> None:
    """Writes links down, in the place of those of the same two."""
    rows = ([getattr(one, name) for name in _LINK] for one in links)
    done(connection, _PUT_LINK, rows)


_LINK = ("first", "second", "relation", "sure", "score", "evidence", "because")
_PUT_LINK = "INSERT OR REPLACE INTO wording_link VALUES (?, ?, ?, ?, ?, ?, ?)"


def drop_links(connection: Connection, wording: int) -> set[int]:
    """Takes all links of a wording away; the numbers at their other ends."""
    ends = [set(row) for row in asked(connection, _ENDS, {"number": wording})]
    if ends:
        asked(connection, _DROP_LINKS, {"number": wording})
    return set().union(*ends) - {wording}


_ENDS = """
SELECT first, second FROM wording_link WHERE first = :number UNION
SELECT first, second FROM wording_link WHERE second = :number
"""
_DROP_LINKS = "DELETE FROM wording_link WHERE first = :number OR second = :number"


def linked(connection: Connection, numbers: Iterable[int]) -> tuple[set[int], list[LinkRow]]:
    """All wordings that links lead to from these, and all links among them."""
    found, edge, links = set(numbers), set(numbers), {}
    while edge:
        new: set[int] = set()
        for row in asked(connection, _LINKED, {"numbers": as_json(sorted(edge))}):
            one = _link(*row)
            links[one.first, one.second] = one
            new |= {one.first, one.second}
        edge = new - found
        found |= edge
    return found, [links[key] for key in sorted(links)]


def _link(
    first: int, second: int, relation: str, sure: int, score: float, evidence: float, because: str
) -> LinkRow:
    return LinkRow(first, second, relation, bool(sure), score, evidence, because)


_LINKED = " UNION ".join(
    f"SELECT {', '.join(_LINK)} FROM wording_link"  # noqa: S608
    f" WHERE {side} IN (SELECT value FROM json_each(:numbers))"
    for side in ("first", "second")
)


@dataclass(frozen=True, slots=True)
class Worded:
    """A line with what makes it a quotation."""

    statement: int
    kind: str
    person: int | None
    words: str


def lines_to_word(connection: Connection, article: int) -> list[Worded]:
    """The lines of an article, in their order."""
    return [Worded(*row) for row in asked(connection, _TO_WORD, (article,))]


_TO_WORD = """
SELECT line.statement, line.kind, line.person, coalesce(line.words, statement.words)
FROM line JOIN statement ON statement.number = line.statement
WHERE line.article = ? ORDER BY line.statement
"""


def first_lines(
    connection: Connection, numbers: Collection[int] | None = None
) -> dict[int, tuple[str, str]]:
    """The kind and words of the first line of each of these wordings, or of all."""
    line, statement = schema.line, schema.statement
    words = func.coalesce(line.c.words, statement.c.words)
    # SQLite takes the other columns from the row that has the least number.
    first = (
        select(line.c.wording, line.c.kind, words, func.min(line.c.statement))
        .join(statement, statement.c.number == line.c.statement)
        .group_by(line.c.wording)
    )
    if numbers is None:
        found = list(connection.execute(first.where(line.c.wording.is_not(None))))
    else:
        parts = (first.where(line.c.wording.in_(part)) for part in _parts(numbers))
        found = [row for part in parts for row in connection.execute(part)]
    return {row[0]: (row[1], row[2]) for row in found}


def put_text(connection: Connection, wording: int, text: str) -> None:
    """Writes down the words of a wording anew: others that fold to the same."""
    table = schema.wording
    connection.execute(update(table).where(table.c.number == wording).values(text=text))


def word_lines(connection: Connection, worded: Mapping[int, int]) -> None:
    """Gives lines, by their statement's number, the number of their wording."""
    rows = ((wording, statement) for statement, wording in worded.items())
    done(connection, "UPDATE line SET wording = ? WHERE statement = ?", rows)


def group_lines(connection: Connection, quotations: Mapping[int, int]) -> None:
    """Makes the lines of wordings variants of quotations: {wording: quotation}."""
    rows = ((number, one, number) for one, number in quotations.items())
    done(connection, _GROUP, rows)


_GROUP = "UPDATE line SET quotation = ? WHERE wording = ? AND quotation IS NOT ?"


def group_as_others(connection: Connection, wordings: Collection[int]) -> None:
    """Gives new lines of these wordings the quotation that their other lines have."""
    if wordings:
        asked(connection, _GROUP_AS_OTHERS, (as_json(sorted(wordings)),))


_GROUP_AS_OTHERS = f"""
UPDATE line SET quotation = (
  SELECT min(other.quotation) FROM line AS other WHERE other.wording = line.wording
) WHERE +quotation IS NULL AND wording IN {_SOME}
"""  # noqa: S608


def wordings_of(connection: Connection, article: int) -> set[int]:
    """The numbers of the wordings that an article's lines have."""
    return {row[0] for row in asked(connection, _OF_ARTICLE, (article,))}


_OF_ARTICLE = "SELECT DISTINCT wording FROM line WHERE article = ? AND wording IS NOT NULL"


def wordings_of_people(connection: Connection, people: Collection[int]) -> set[int]:
    """The numbers of the wordings of what these people said."""
    line, found = schema.line, set()
    for part in _parts(people):
        said = select(line.c.wording).where(line.c.person.in_(part), line.c.wording.is_not(None))
        found |= set(connection.execute(said).scalars())
    return found


def erase_unused(connection: Connection, numbers: Collection[int]) -> set[int]:
    """Takes out those of the wordings that no line has any more; they are given back."""
    line = schema.line
    used: set[int] = set()
    for part in _parts(numbers):
        having = select(line.c.wording).where(line.c.wording.in_(part))
        used |= set(connection.execute(having).scalars())
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
