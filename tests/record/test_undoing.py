"""A decision is undone with all that its command decided, and so is the undoing."""

from pathlib import Path

import pytest

from kept import faults
from onrecord.record.deciding import DecisionError
from onrecord.record.front import Record
from weston import STAR, article, line, put, speakers, weston

WHY = "so it is"


def people(record: Record) -> list[int]:
    """How many lines each has who is called Ana Reyes, or was made one with her."""
    return sorted(found.lines for found in record.people("Ana Reyes"))


def test_an_undone_merge_is_brought_back(tmp_path: Path) -> None:
    with weston(tmp_path) as record:
        ana, tom, man = (record.one_called(n) for n in ("Ana Reyes", "Tom Hale", "spokesman"))
        before = speakers(record)
        number = record.merge(ana, tom, man, reason="one pen")
        merged = speakers(record)
        first = record.undo(number, reason="three after all")
        assert (speakers(record), len(first.undone), first.again) == (before, 2, ())
        second = record.undo(first.number, reason=WHY)
        assert (speakers(record), len(second.again), second.undone) == (merged, 2, ())
        assert faults(record) == []
        record.undo(second.number, reason="no")
        assert speakers(record) == before
        assert faults(record) == []


def test_an_undone_split_makes_them_one_again(tmp_path: Path) -> None:
    with weston(tmp_path) as record:
        number = record.split(
            record.one_called("Ana Reyes"), article(record, "Weston Post"), reason="her namesake"
        )
        assert people(record) == [1, 1]
        done = record.undo(number, reason="one after all")
        assert people(record) == [2]
        assert faults(record) == []
        record.undo(done.number, reason="two")
        assert people(record) == [1, 1]
        assert faults(record) == []


def test_an_undone_correction_is_brought_back(tmp_path: Path) -> None:
    with weston(tmp_path) as record:
        number = record.not_said(line(record, "bolts"), reason="a caption")
        done = record.undo(number, reason="no caption")
        assert len(record.search("bolts").hits) == 1
        record.undo(done.number, reason="a caption, look")
        assert record.search("bolts").hits == ()
        assert [one.reason for one in record.decisions()] == ["a caption; again: a caption, look"]
        assert faults(record) == []


def test_of_what_the_program_joined_one_join_is_undone(tmp_path: Path) -> None:
    with weston(tmp_path) as record:
        put(record, STAR, "The Quay", "2022-06-01")
        [joined] = record.decisions(by_hand=False)
        done = record.undo(joined.number, reason="two women of one name")
        record.undo(done.number, reason=WHY)
        assert people(record) in ([2], [1, 2])
        assert faults(record) == []


def test_what_is_undone_tells_by_which_decision(tmp_path: Path) -> None:
    with weston(tmp_path) as record:
        number = record.not_said(line(record, "bolts"), reason="a caption")
        by = record.undo(number, reason="no caption").number
        with pytest.raises(DecisionError, match=rf"is undone, by decision {by} \(no caption\)"):
            record.undo(number, reason=WHY)
        with pytest.raises(DecisionError, match="no decision 99"):
            record.undo(99, reason=WHY)
