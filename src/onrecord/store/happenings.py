"""What was done, as rows: each event of a newest reading, its people, its days, its happening."""

from collections.abc import Collection, Iterable
from typing import Any

from sqlalchemy import Connection

from onrecord.store import schema
from onrecord.store.direct import asked, done, named, put
from onrecord.store.rows import as_json


def events_of(connection: Connection, reading: int) -> list[Any]:
    """The events of a reading with the numbers of their people, in their order."""
    return named(connection, _EVENTS, (reading,))


_EVENTS = """
SELECT event.number AS event, event.id, event.type, event.date_first, event.date_last,
  actor.person AS actor, target.person AS target, article.number AS article, article.day
FROM event JOIN reading ON reading.number = event.reading
JOIN article ON article.number = reading.article
LEFT JOIN person_entity AS actor ON actor.entity = event.actor
LEFT JOIN person_entity AS target ON target.entity = event.target
WHERE event.reading = ? ORDER BY event.number
"""


def write_happenings(connection: Connection, rows: list[dict[str, Any]]) -> None:
    """Writes events down, each its own happening at first."""
    put(connection, schema.happening, rows)


def erase_happenings(connection: Connection, article: int) -> set[int]:
    """Takes an article's events out; the happenings that they were of."""
    rows = asked(connection, "SELECT happening FROM happening WHERE article = ?", (article,))
    touched = {row[0] for row in rows}
    if touched:
        asked(connection, "DELETE FROM happening WHERE article = ?", (article,))
    return touched


def told_of(connection: Connection, happenings: Collection[int]) -> list[Any]:
    """The rows of the events of these happenings."""
    return named(connection, _TOLD_OF, (as_json(sorted(happenings)),)) if happenings else []


_TOLD_OF = """
SELECT * FROM happening WHERE happening IN (SELECT value FROM json_each(?)) ORDER BY event
"""


def near(connection: Connection, row: Any) -> list[Any]:
    """The rows of events of one type that share a person and a day with this one, not itself."""
    return named(connection, _NEAR, dict(row)) if row["first_day"] is not None else []


# Of someone in very many events the index gives all of a type: their days are looked at one by one.
_NEAR = """
SELECT * FROM happening WHERE event IN (
  SELECT event FROM happening WHERE actor = :actor AND type = :type UNION
  SELECT event FROM happening WHERE target = :target AND type = :type
) AND first_day <= :last_day AND last_day >= :first_day AND event != :event
ORDER BY event
"""


def group(connection: Connection, happening: int, events: Iterable[int]) -> None:
    """Makes events accounts of one happening."""
    rows = ((happening, event) for event in sorted(events))
    done(connection, "UPDATE happening SET happening = ? WHERE event = ?", rows)


def reading_shown(connection: Connection, article: int) -> int | None:
    """The newest reading of an article."""
    newest = asked(connection, "SELECT max(number) FROM reading WHERE article = ?", (article,))
    number: int | None = newest.fetchone()[0]
    return number
