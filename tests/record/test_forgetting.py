"""What is forgotten is gone from the file; the rest stays, whole, and a gap says what went."""

from pathlib import Path

import pytest

from kept import faults
from onrecord.record.deciding import DecisionError
from onrecord.record.front import Record
from weston import POST, QUAY, STAR, article, put, speakers, weston


def forget(record: Record, outlet: str) -> None:
    record.forget(record.to_forget(name=article(record, outlet)), reason="the court’s order")


def test_the_hub_of_a_merge_goes_and_those_it_joined_stay_one(tmp_path: Path) -> None:
    with weston(tmp_path) as record:
        put(record, STAR, "Island Star", "2022-06-01")
        record.merge(*[one.number for one in record.people("Ana Reyes")], reason="the mayor")
        forget(record, "The Quay")  # both others were decided to be one with its mayor
        [reyes] = record.people("Ana Reyes")
        assert reyes.lines == 2
        assert speakers(record)[0] == "Ana Reyes: We will sell the old bridge this year"
        assert [len(h.accounts) for h in record.happenings()] == [1]
        assert faults(record) == []


def test_nothing_of_it_is_left_in_the_bytes_of_the_file(tmp_path: Path) -> None:
    with weston(tmp_path) as record:
        record.correct_speaker(record.search("bolts").hits[0].line.id, None, reason="Zwickelbart")
        record.forget(record.to_forget(person="Tom Hale"), reason="he asks for it")
        assert faults(record) == []
    for file in tmp_path.iterdir():
        data = file.read_bytes()
        for words in (b"rusty", b"bolts", b"Tom Hale", b"hale", b"reporters", b"Zwickelbart"):
            assert words not in data, f"{words!r} in {file.name}"
        assert b"spokesman" in data


def test_it_is_not_added_again_unasked_and_the_gap_says_why(tmp_path: Path) -> None:
    with weston(tmp_path) as record:
        forget(record, "Weston Post")
        again = put(record, POST, "Weston Post", "2022-05-25")
        assert again.outcome == "forgotten"
        assert "the court’s order" in again.problems[0].message
        assert put(record, QUAY, "The Quay", "2022-05-24").outcome == "known"
        assert record.search("spokesman").hits == ()


def test_to_forget_nothing_or_for_no_reason_is_misuse(tmp_path: Path) -> None:
    with weston(tmp_path) as record:
        with pytest.raises(DecisionError, match="no such article"):
            record.forget(record.to_forget(name="none"), reason="x")
        with pytest.raises(DecisionError, match="needs a reason"):
            record.forget(record.to_forget(person="Tom Hale"), reason=" ")
        assert record.stats().articles == 2
