"""What the speakers of a wording said in the same days.

“It is safe.” (Reyes, 4 May)  →  all that Reyes said from April to June, or what is short
"""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import Connection

from onrecord.store.direct import asked
from onrecord.store.rows import as_json


@dataclass(frozen=True, slots=True)
class Said:
    """Who said a wording, and between which days: None where a day is not known."""

    text: str
    people: tuple[int, ...]
    first: str | None
    last: str | None


def said(connection: Connection, wordings: Collection[int]) -> dict[int, Said]:
    """Who said these wordings and when; those that nobody said are left out."""
    rows: dict[int, list[tuple[int, str | None, str]]] = {}
    for wording, *row in asked(connection, _SAID, (as_json(sorted(wordings)),)):
        rows.setdefault(wording, []).append((row[0], row[1], row[2]))
    return {wording: _said(some) for wording, some in rows.items()}


def _said(rows: list[tuple[int, str | None, str]]) -> Said:
    people = tuple(sorted({person for person, _, _ in rows}))
    days = [day for _, day, _ in rows if day]
    known = len(days) == len(rows)
    return Said(rows[0][2], people, min(days) if known else None, max(days) if known else None)


def spoken(
    connection: Connection, one: Said, *, days: int, longest: int | None, most: int
) -> dict[int, str]:
    """The texts of wordings that its speakers said, with its own; at most so many of them.

    Those of days further off than `days` are left out, and those of more than `longest` characters.
    """
    values = {
        "people": as_json(one.people),
        "first": one.first,
        "last": one.last,
        "before": f"-{days} days",
        "after": f"+{days} days",
        "longest": longest,
        "most": most,
    }
    return dict(asked(connection, _ANY_DAY if one.first is None else _NEAR, values))


_SAID = """
SELECT DISTINCT line.wording, line.person, line.day, wording.text
FROM line JOIN wording ON wording.number = line.wording
WHERE line.wording IN (SELECT value FROM json_each(?)) AND line.person IS NOT NULL
"""
_ANY_DAY = """
SELECT DISTINCT line.wording, wording.text FROM line JOIN wording ON wording.number = line.wording
WHERE line.person IN (SELECT value FROM json_each(:people))
AND (:longest IS NULL OR length(wording.text) <= :longest)
LIMIT :most
"""
# Two questions, each of which the index by person and day answers.
_NEAR = """
SELECT DISTINCT line.wording, wording.text FROM (
  SELECT wording FROM line WHERE person IN (SELECT value FROM json_each(:people))
  AND day BETWEEN date(:first, :before) AND date(:last, :after)
  UNION ALL
  SELECT wording FROM line WHERE person IN (SELECT value FROM json_each(:people)) AND day IS NULL
) AS line JOIN wording ON wording.number = line.wording
WHERE :longest IS NULL OR length(wording.text) <= :longest
LIMIT :most
"""
