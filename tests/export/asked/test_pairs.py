"""Who may be one, and what was decided, as JSON and as tables."""

from pathlib import Path

from asking import FIRST, SECOND
from kept import kept
from onrecord.export.asked.answers import written
from onrecord.export.asked.pairs import decisions_answer, pairs_answer, people_answer


def test_both_sides_of_a_proposal_are_shown(tmp_path: Path) -> None:
    answer = pairs_answer(kept(tmp_path, FIRST, SECOND).proposals())
    text = "".join(written(answer, "table"))
    for words in ("0.83  Solberg and Solburg", "Marit Solberg  person 1", "“The bridge is not"):
        assert words in text
    assert answer.value[0]["second"]["name"] == "Marit Solburg"


def test_a_narrow_screen_has_room_for_the_reason(tmp_path: Path) -> None:
    record = kept(tmp_path, FIRST, SECOND)
    record.merge(1, 2, reason="a slip of the Star")
    answer = decisions_answer(record.decisions())
    narrow = "".join(written(answer, "table", width=40))
    assert "1  same  a slip of the Star" in narrow
    assert "of" in "".join(written(answer, "table")).splitlines()[0]
    assert answer.value[0]["confidence"] == 1.0


def test_none_is_told() -> None:
    told = [
        "".join(written(answer, "table"))
        for answer in (pairs_answer([]), decisions_answer([]), people_answer([]))
    ]
    assert told == ["Nothing waits for a decision.\n", "No decision.\n", "Nobody of that name.\n"]
