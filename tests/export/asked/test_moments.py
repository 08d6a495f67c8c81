"""A timeline, as JSON and as a table."""

from pathlib import Path

from asking import FIRST, SECOND
from kept import kept
from onrecord.export.asked.answers import written
from onrecord.export.asked.moments import timeline_answer
from stories import BRIDGE


def test_the_later_lines_of_a_quotation_are_beneath_the_first(tmp_path: Path) -> None:
    answer = timeline_answer(kept(tmp_path, FIRST, SECOND).timeline())
    [one] = answer.value
    assert (one["day"], one["said_then"]) == ("2024-03-13", False)
    assert [line["article"]["outlet"] for line in one["again"]] == ["Star"]
    assert "told 2 times" in "".join(written(answer, "table"))


def test_the_day_of_saying_goes_before_that_of_printing(tmp_path: Path) -> None:
    first, *_ = timeline_answer(kept(tmp_path, BRIDGE).timeline("bridge")).value
    assert (first["day"], first["said_then"]) == ("2022-05-23", True)


def test_none_is_told() -> None:
    assert "".join(written(timeline_answer([]), "table")) == "No line of the record fits.\n"
