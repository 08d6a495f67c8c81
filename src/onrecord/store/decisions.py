"""What was decided, by the program or by a person: each with its reason, none ever edited.

7  same    entity 9f2… with 1a4…   "one name; both are mayor of X"   0.97
9  undo    of 7                    "two women of one name"

A decision that is undone stays, with the one that undid it.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, or_, select

from onrecord.store.rows import as_json
from onrecord.store.schema import decision, proposal
from onrecord.store.schema import run as runs
from onrecord.store.writer import Run, keep

SAME, APART, UNDO = "same", "apart", "undo"
SPEAKER, WORDS, NOT_SAID, EVENT = "speaker", "words", "not_said", "event"
CORRECTIONS = (SPEAKER, WORDS, NOT_SAID, EVENT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """One decision, and whether it still holds."""

    number: int
    kind: str
    subject: str
    other: str | None
    article: str | None
    value: dict[str, Any]
    reason: str
    confidence: float | None
    undoes: int | None
    run: int


def decide(
    connection: Connection,
    run: Run,
    kind: str,
    subject: str,
    *,
    other: str | None = None,
    article: str | None = None,
    value: dict[str, Any] | None = None,
    reason: str,
    confidence: float | None = None,
    undoes: int | None = None,
) -> int:
    """Keeps a decision; its number."""
    row = {
        "kind": kind,
        "subject": subject,
        "other": other,
        "article": article,
        "value": as_json(value or {}),
        "reason": reason,
        "confidence": confidence,
        "undoes": undoes,
    }
    return keep(connection, run, decision, row)


def undo(connection: Connection, run: Run, number: int, reason: str) -> Decision:
    """Undoes a decision that holds; raises KeyError where there is none of that number."""
    asked = _holding().where(decision.c.number == number, decision.c.kind != UNDO)
    row = connection.execute(asked).mappings().first()
    if row is None:
        raise KeyError(f"no decision {number} holds; `onrecord people decisions` lists them")
    decide(connection, run, UNDO, row["subject"], reason=reason, undoes=number)
    return _of(row)


def holding(
    connection: Connection, *, by_hand: bool = False, limit: int | None = None
) -> list[Decision]:
    """The decisions that hold, the newest first; `by_hand` leaves out those of the program."""
    asked = _holding().where(decision.c.kind != UNDO).order_by(decision.c.number.desc())
    if by_hand:
        added = select(runs.c.number).where(runs.c.command.in_(("add", "watch")))
        asked = asked.where(decision.c.run.not_in(added))
    return [_of(row) for row in connection.execute(asked.limit(limit)).mappings()]


def about(connection: Connection, ids: Iterable[str], kinds: Sequence[str]) -> list[Decision]:
    """The decisions that hold about any of these ids, as subject or as other, in their order."""
    some = list(ids)
    found: dict[int, Decision] = {}
    for start in range(0, len(some), 400):
        part = some[start : start + 400]
        named = or_(decision.c.subject.in_(part), decision.c.other.in_(part))
        asked = _holding().where(decision.c.kind.in_(kinds), named)
        found |= {row["number"]: _of(row) for row in connection.execute(asked).mappings()}
    return [found[number] for number in sorted(found)]


def corrections_of(connection: Connection, article: str) -> list[Decision]:
    """The corrections of an article's lines that hold, in their order; the later one counts."""
    asked = _holding().where(decision.c.article == article).order_by(decision.c.number)
    return [_of(row) for row in connection.execute(asked).mappings()]


def component(connection: Connection, id: str) -> set[str]:
    """The ids of all entities that decisions make one with this one, itself too."""
    found, edge = {id}, {id}
    while edge:
        new: set[str] = set()
        for one in about(connection, edge, (SAME,)):
            new |= {one.subject, one.other or one.subject}
        edge = new - found
        found |= edge
    return found


def propose(
    connection: Connection, run: Run, first: str, second: str, score: float, reasons: Sequence[str]
) -> bool:
    """Keeps that two entities may be one, once; whether it is new."""
    subject, other = sorted((first, second))
    asked = select(proposal.c.number).where(
        proposal.c.subject == subject, proposal.c.other == other
    )
    if connection.execute(asked).first():
        return False
    row = {"subject": subject, "other": other, "score": score, "reasons": as_json(list(reasons))}
    keep(connection, run, proposal, row)
    return True


def _holding() -> Any:
    undone = decision.alias("undone")
    gone = select(undone.c.number).where(undone.c.undoes == decision.c.number)
    return select(decision).where(~gone.exists())


def _of(row: Any) -> Decision:
    return Decision(**{**row, "value": json.loads(row["value"])})
