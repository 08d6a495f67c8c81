"""The wordings of quotations as rows: who said them when, and which are variants of one."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, func, select, update

from onrecord.store import schema
from onrecord.store.direct import asked, done
from onrecord.store.rows import as_json
from onrecord.store.wording_links import drop_links

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


def erase_unused(connection: Connection, numbers: Collection[int]) -> tuple[set[int], set[int]]:
    """Takes out those of the wordings that no line has any more.

    They are given back, and with them the others that were linked to them.
    """
    line = schema.line
    used: set[int] = set()
    for part in _parts(numbers):
        having = select(line.c.wording).where(line.c.wording.in_(part))
        used |= set(connection.execute(having).scalars())
    gone = set(numbers) - used
    beside: set[int] = set()
    for number in gone:
        beside |= drop_links(connection, number)
        asked(connection, "DELETE FROM fingerprint WHERE wording = ?", (number,))
        asked(connection, "DELETE FROM wording WHERE number = ?", (number,))
    return gone, beside - gone


def _parts(numbers: Iterable[int]) -> Iterable[list[int]]:
    some = sorted(numbers)
    return (some[start : start + _PART] for start in range(0, len(some), _PART))
