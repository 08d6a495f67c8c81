"""Verdicts on claimed quotations, as JSON and as a table."""

from pathlib import Path

from asking import FIRST, REST, SECOND
from kept import kept
from onrecord.export.asked.answers import written
from onrecord.export.asked.verified import marked_diff, verified_answer
from onrecord.link.quotations.diff import diff


def test_what_differs_is_marked_without_colour_too() -> None:
    first, second = "There are fifty bolts", "There are fifteen bolts"
    assert str(marked_diff(diff(first, second), first, second)) == (
        "There are [-fifty-] {+fifteen+} bolts "
    )


def test_a_verdict_has_its_lines(tmp_path: Path) -> None:
    found = kept(tmp_path, FIRST, SECOND)
    [row] = verified_answer([found.verify(f"The bridge is not {REST}")]).rows
    assert row["verdict"] == "verbatim"
    assert [line["article"]["outlet"] for line in row["statements"]] == ["Bay Post", "Star"]


def test_words_that_stand_in_a_text_as_nobody_s(tmp_path: Path) -> None:
    record = kept(tmp_path, FIRST)
    text = "".join(written(verified_answer([record.verify("over,” Marit Solberg said")]), "table"))
    assert "not on record" in text
    assert "in the text of Bay Post, 2024-03-13" in text
