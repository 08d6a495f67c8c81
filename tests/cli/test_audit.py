"""`onrecord audit`: who is quoted by whom."""

from pathlib import Path

import pytest

from asking import (
    FIRST,
    HOSTILE_STORY,
    SECOND,
    answered,
    asked,
    fits,
    has_example,
    is_plain,
    made,
    told_misuse,
)


@pytest.fixture
def record(tmp_path: Path) -> str:
    return made(tmp_path, FIRST, SECOND, HOSTILE_STORY)


def test_shares_by_outlet(record: str) -> None:
    told = fits(record, "audit")
    assert "The Quay" in told
    assert "83 %" in told
    assert "Ana Reyes 3" in told


def test_a_narrow_screen_has_them_in_words(record: str) -> None:
    told = asked(record, "audit", width=60).stdout
    assert "The Quay  6 lines\n  named 83 %, (officials) 50 %, not told 17 %\n" in told
    assert "Star  1 line\n" in told


def test_json_counts_by_period(record: str) -> None:
    found = answered(record, "audit", "--by", "month", "--all-outlets")
    assert [(one["period"], one["lines"]) for one in found] == [("2022-05", 6), ("2024-03", 3)]


def test_none_is_told(record: str) -> None:
    assert "No line of the record fits." in fits(record, "audit", "--speaker", "Nobody Here")


@pytest.mark.parametrize("width", [60, 120])
def test_hostile_words_are_plain(record: str, width: int) -> None:
    assert is_plain(asked(record, "audit", width=width).stdout)


@pytest.mark.parametrize("words", [("--by", "day"), ("--outlet", "\udcff"), ("--kind", "direkt")])
def test_misuse_is_told(record: str, words: tuple[str, ...]) -> None:
    assert "Error: " in told_misuse(record, "audit", *words)


def test_help_has_an_example() -> None:
    assert has_example("audit")
