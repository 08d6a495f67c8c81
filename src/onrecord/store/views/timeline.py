"""What someone said, or what was said of something, in the order of time.

2022-05-23  Ana Reyes  “The bridge is safe”   said, by The Quay and two more
2022-05-30  Ana Reyes  “The bridge was safe”

A line stands on the day on which it was said, and where that isn't known, was printed. Variants
of one quotation stand once, under its earliest occurrence, with all who carry it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, func, select, text

from onrecord.store import schema
from onrecord.store.views.filters import Filters, conditions
from onrecord.store.views.found import Found, found
from onrecord.store.views.search import as_query

MOST = 5_000  # lines of one timeline


@dataclass(frozen=True, slots=True)
class Moment:
    """A line on its day, and the later lines of the same quotation."""

    day: str | None
    said: bool  # whether the day is that of speaking; else it was printed then
    line: Found
    again: tuple[Found, ...]


def timeline(
    connection: Connection, filters: Filters, *, words: str = "", limit: int = 200
) -> list[Moment]:
    """The moments that fit, the earliest first. Raises ValueError for words that ask nothing."""
    lines = found(connection, _numbers(connection, filters, words))
    days = _days(connection, lines)
    lines.sort(key=lambda line: (days[line.number][0] or "9999", line.number))
    first: dict[int, list[Found]] = {}
    for line in lines:
        # What is no quotation has no variants and stands alone.
        key = line.quotation if line.quotation is not None else -line.number
        first.setdefault(key, []).append(line)
    return [Moment(*days[same[0].number], same[0], tuple(same[1:])) for same in first.values()][
        :limit
    ]


def _numbers(connection: Connection, filters: Filters, words: str) -> list[int]:
    line = schema.line
    asked = select(line.c.statement).where(*conditions(connection, filters)).limit(MOST)
    if words.strip():
        asked = asked.join(text("words_fts"), text("words_fts.rowid = line.statement")).where(
            text("words_fts MATCH :query")
        )
        return list(connection.execute(asked, {"query": as_query(words)}).scalars())
    return list(connection.execute(asked).scalars())


def _days(connection: Connection, lines: Sequence[Found]) -> dict[int, tuple[str | None, bool]]:
    """The day of each line, and whether it was said then."""
    days: dict[int, tuple[str | None, bool]] = {}
    for start in range(0, len(lines), 500):
        line = schema.line
        numbers = [one.number for one in lines[start : start + 500]]
        asked = select(line.c.statement, line.c.said_first, line.c.day, schema.statement.c.said)
        joined = asked.join(schema.statement, schema.statement.c.number == line.c.statement)
        for number, said_first, day, _ in connection.execute(
            joined.where(line.c.statement.in_(numbers))
        ):
            days[number] = (said_first or day, said_first is not None)
    return days


def first_and_last(connection: Connection, person: int) -> tuple[str | None, str | None]:
    """The days between which a person's lines were printed."""
    line = schema.line
    asked = select(func.min(line.c.day), func.max(line.c.day)).where(line.c.person == person)
    row = connection.execute(asked).one()
    return row[0], row[1]
