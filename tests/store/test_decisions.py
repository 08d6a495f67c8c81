"""Decisions are kept, none edited; who is one follows from those that hold."""

from pathlib import Path

import pytest

from kept import kept
from onrecord.store.decisions import (
    APART,
    SAME,
    about,
    again,
    component,
    decide,
    decided_with,
    decision_of,
    holding,
    propose,
    undo,
    undone_by,
)
from onrecord.store.opening import writing
from onrecord.store.writer import Run
from stories import MADE_BY


def test_what_is_decided_undone_and_joined(tmp_path: Path) -> None:
    record = kept(tmp_path)
    run = Run("people merge", MADE_BY)
    with writing(record.engine) as connection:
        for one, other in (("a", "b"), ("c", "b"), ("c", "d")):
            decide(connection, run, SAME, one, other=other, reason="one")
        decide(connection, run, APART, "a", other="z", reason="two")
        assert component(connection, "a") == {"a", "b", "c", "d"}
        assert component(connection, "z") == {"z"}
        assert undo(connection, run, 2, "two towns") == 5
        undone, by = decision_of(connection, 2), undone_by(connection, 2)
        assert (undone.subject, undone.other, by.number, by.reason) == ("c", "b", 5, "two towns")
        assert component(connection, "a") == {"a", "b"}
        assert [one.number for one in about(connection, ["b", "c"], (SAME,))] == [1, 3]
        assert [one.number for one in holding(connection)] == [4, 3, 1]
        for number in (2, 99):  # undone already, none
            with pytest.raises(KeyError, match="no decision"):
                undo(connection, run, number, "x")
        anew = again(connection, run, undone, "one after all")
        assert component(connection, "a") == {"a", "b", "c", "d"}
        assert (anew.number, anew.reason) == (6, "one; again: one after all")
        assert decision_of(connection, 99) is None


def test_what_a_command_of_a_person_decided_goes_together(tmp_path: Path) -> None:
    record = kept(tmp_path)
    with writing(record.engine) as connection:
        for command, together in (("people merge", 2), ("add", 1)):
            run = Run(command, MADE_BY)
            decide(connection, run, SAME, "a", other="b", reason="one")
            number = decide(connection, run, SAME, "b", other="c", reason="one")
            assert len(decided_with(connection, decision_of(connection, number))) == together


def test_those_of_the_program_are_told_from_those_by_hand(tmp_path: Path) -> None:
    record = kept(tmp_path)
    with writing(record.engine) as connection:
        decide(connection, Run("add", MADE_BY), SAME, "a", other="b", reason="one name")
        decide(connection, Run("people merge", MADE_BY), SAME, "b", other="c", reason="I know")
        assert [one.reason for one in holding(connection, by_hand=True)] == ["I know"]
        assert [one.reason for one in holding(connection, limit=1)] == ["I know"]
        assert len(holding(connection)) == 2


def test_two_are_proposed_once_whichever_comes_first(tmp_path: Path) -> None:
    record = kept(tmp_path)
    with writing(record.engine) as connection:
        run = Run("add", MADE_BY)
        assert propose(connection, run, "b", "a", 0.7, ["one name"])
        assert not propose(connection, run, "a", "b", 0.9, ["one name"])
