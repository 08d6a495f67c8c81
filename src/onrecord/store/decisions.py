"""What was decided, by the program or by a person: each with its reason, none ever edited.

7  same    entity 9f2… with 1a4…   "one name; both are mayor of X"   0.97
9  undo    of 7                    "two women of one name"

A decision that is undone stays, with the one that undid it.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, select

from onrecord.store.direct import asked
from onrecord.store.rows import as_json
from onrecord.store.schema import decision, proposal
from onrecord.store.schema import run as runs
from onrecord.store.writer import Run, keep

SAME, APART, UNDO = "same", "apart", "undo"
SPEAKER, WORDS, NOT_SAID, EVENT = "speaker", "words", "not_said", "event"
CORRECTIONS = (SPEAKER, WORDS, NOT_SAID, EVENT)
_ADDING = ("add", "watch")  # the commands in which it is the program that decides
_ALONE = (*_ADDING, "forget")


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


def undo(connection: Connection, run: Run, number: int, reason: str) -> int:
    """Undoes a decision that holds, an undoing too; the number of the decision that does."""
    one = decision_of(connection, number)
    if one is None or undone_by(connection, number) is not None:
        raise KeyError(f"no decision {number} holds; `onrecord people decisions` lists them")
    return decide(connection, run, UNDO, one.subject, reason=reason, undoes=number)


def again(connection: Connection, run: Run, one: Decision, reason: str) -> Decision:
    """Decides again what an earlier decision said; the new decision."""
    why = f"{one.reason}; again: {reason}"
    number = decide(
        connection,
        run,
        one.kind,
        one.subject,
        other=one.other,
        article=one.article,
        value=one.value,
        reason=why,
        confidence=one.confidence,
    )
    return replace(one, number=number, reason=why, run=run.number or 0)


def decision_of(connection: Connection, number: int) -> Decision | None:
    """The decision of a number, whether it holds or not; None where there is none."""
    row = connection.execute(select(decision).where(decision.c.number == number)).mappings()
    return next((_of(one) for one in row), None)


def undone_by(connection: Connection, number: int) -> Decision | None:
    """The decision that undid another, if one did."""
    row = connection.execute(select(decision).where(decision.c.undoes == number)).mappings()
    return next((_of(one) for one in row), None)


def decided_with(connection: Connection, one: Decision) -> list[Decision]:
    """All that one command of a person decided together, as to merge three takes two decisions.

    What the program decides as it adds stories stands alone.
    """
    command = select(runs.c.command).where(runs.c.number == one.run)
    if connection.execute(command).scalar() in _ALONE:
        return [one]
    together = select(decision).where(decision.c.run == one.run).order_by(decision.c.number)
    return [_of(row) for row in connection.execute(together).mappings()]


def holding(
    connection: Connection, *, by_hand: bool = False, limit: int | None = None
) -> list[Decision]:
    """The decisions that hold, the newest first; `by_hand` leaves out those of the program."""
    some = _holding().where(decision.c.kind != UNDO).order_by(decision.c.number.desc())
    if by_hand:
        added = select(runs.c.number).where(runs.c.command.in_(_ADDING))
        some = some.where(decision.c.run.not_in(added))
    return [_of(row) for row in connection.execute(some.limit(limit)).mappings()]


def about(connection: Connection, ids: Iterable[str], kinds: Sequence[str]) -> list[Decision]:
    """The decisions that hold about any of these ids, as subject or as other, in their order."""
    values = {"ids": as_json(sorted(ids)), "kinds": as_json(list(kinds))}
    return [_made(row) for row in asked(connection, _ABOUT, values)]


def corrections_of(connection: Connection, article: str) -> list[Decision]:
    """The corrections of an article's lines that hold, in their order; the later one counts."""
    return [_made(row) for row in asked(connection, _CORRECTIONS, (article,))]


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
    if asked(connection, _PROPOSED, (subject, other)).fetchone():
        return False
    row = {"subject": subject, "other": other, "score": score, "reasons": as_json(list(reasons))}
    keep(connection, run, proposal, row)
    return True


def _holding() -> Any:
    undone = decision.alias("undone")
    gone = select(undone.c.number).where(undone.c.undoes == decision.c.number)
    return select(decision).where(~gone.exists())


_NAMES = tuple(column.name for column in decision.columns)
_HOLDING = f"""
SELECT {", ".join(_NAMES)} FROM decision
WHERE NOT EXISTS (SELECT 1 FROM decision AS undone WHERE undone.undoes = decision.number)
"""  # noqa: S608
_NAMING = """
AND kind IN (SELECT value FROM json_each(:kinds)) AND number IN (
  SELECT number FROM decision WHERE subject IN (SELECT value FROM json_each(:ids)) UNION
  SELECT number FROM decision WHERE other IN (SELECT value FROM json_each(:ids))
) ORDER BY number
"""
_ABOUT = _HOLDING + _NAMING
_CORRECTIONS = _HOLDING + " AND article = ? ORDER BY number"
_PROPOSED = "SELECT 1 FROM proposal WHERE subject = ? AND other = ?"


def _made(row: tuple[Any, ...]) -> Decision:
    return _of(dict(zip(_NAMES, row, strict=True)))


def _of(row: Any) -> Decision:
    return Decision(**{**row, "value": json.loads(row["value"])})
