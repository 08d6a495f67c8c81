"""`onrecord timeline`: what was said, day by day."""

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


def test_the_same_quotation_stands_once_under_its_earliest_day(record: str) -> None:
    told = fits(record, "timeline", "lorries")
    for words in ("2024-03-13", "(printed)", "Bay Post, Star", "told 2 times"):
        assert words in told
    assert "2024-03-14" not in told


def test_the_days_are_in_order(record: str) -> None:
    days = [one["day"] for one in answered(record, "timeline")]
    assert days == sorted(days)
    assert days[0] == "2022-05-23"


def test_none_is_told(record: str) -> None:
    assert "No line of the record fits." in fits(record, "timeline", "harbour")


def test_hostile_words_are_plain(record: str) -> None:
    assert is_plain(asked(record, "timeline", "then").stdout)


def test_misuse_is_told(record: str) -> None:
    assert "without its other" in told_misuse(record, "timeline", '"open')
    assert "write it as 2022-05-24" in told_misuse(record, "timeline", "--since", "may")


def test_help_has_an_example() -> None:
    assert has_example("timeline")
