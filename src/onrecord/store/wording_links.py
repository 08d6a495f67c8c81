"""Links between the wordings of one quotation, as rows."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection

from onrecord.store.direct import asked, done
from onrecord.store.rows import as_json


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
