"""Undoing a decision with all that its command decided; and undoing that again.

merge 12 34 56    →  decisions 7 and 8
undo 7            →  decisions 9 and 10: neither holds
undo 9            →  decisions 11 to 14: what 7 and 8 said is decided again, as 12 and 14

Nothing that was decided is edited, so what comes back is a decision of its own.
"""

from dataclasses import dataclass

from sqlalchemy import Connection

from onrecord.record.deciding import DecisionError, article_number
from onrecord.record.settling import rework_ids
from onrecord.record.showing import show_again
from onrecord.store.decisions import (
    CORRECTIONS,
    UNDO,
    Decision,
    again,
    decided_with,
    decision_of,
    undo,
    undone_by,
)
from onrecord.store.writer import Run


@dataclass(frozen=True, slots=True)
class Undone:
    """The decision of the number asked for, what was undone or decided again, and by which."""

    decision: Decision
    undone: tuple[Decision, ...]
    again: tuple[Decision, ...]
    number: int  # of the first decision that was taken for it: undoing that takes all of it back


def undo_decision(connection: Connection, run: Run, number: int, reason: str) -> Undone:
    """Undoes a decision and shows what it touched as it was. Raises DecisionError for none."""
    asked = _of_number(connection, number)
    undone, redone, numbers = [], [], []
    for one in reversed(decided_with(connection, asked)):
        if undone_by(connection, one.number) is not None:
            continue
        numbers.append(undo(connection, run, one.number, reason))
        if one.kind != UNDO:
            undone.append(one)
        elif (brought := _brought_back(connection, run, one, reason)) is not None:
            redone.append(brought)
    for one in (*undone, *redone):
        _show(connection, one)
    return Undone(asked, tuple(undone), tuple(redone), numbers[0])


def _of_number(connection: Connection, number: int) -> Decision:
    """A decision that holds; where it does not, what to do is told."""
    asked = decision_of(connection, number)
    if asked is None:
        told = f"no decision {number} holds; `onrecord people decisions` lists them"
        raise DecisionError(told)
    by = undone_by(connection, number)
    if by is not None:
        raise DecisionError(
            f"decision {number} is undone, by decision {by.number} ({by.reason});"
            f" onrecord people undo {by.number} brings it back"
        )
    return asked


def _brought_back(connection: Connection, run: Run, one: Decision, reason: str) -> Decision | None:
    """What an undoing undid, decided again; None where that was an undoing itself."""
    before = None if one.undoes is None else decision_of(connection, one.undoes)
    if before is None or before.kind == UNDO:
        return None
    return again(connection, run, before, reason)


def _show(connection: Connection, one: Decision) -> None:
    if one.kind in CORRECTIONS and one.article:
        show_again(connection, [article_number(connection, one.article)])
    else:
        rework_ids(connection, {id for id in (one.subject, one.other) if id})
