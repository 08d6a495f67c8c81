"""`onrecord variants`: all wordings of a quotation."""

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


def test_the_wordings_are_told_with_what_is_at_odds(record: str) -> None:
    told = fits(record, "variants", "lorries")
    for words in ("[-not-]", "Bay Post 2024-03-13", "! two speakers: given to Marit Solberg"):
        assert words in told


def test_without_words_the_most_carried_are_told(record: str) -> None:
    [one] = answered(record, "variants")
    assert len(one["wordings"]) == 2


def test_a_statement_s_id_names_its_quotation(record: str) -> None:
    [one] = answered(record, "variants", "lorries")
    again = answered(record, "variants", one["first"]["id"])
    assert again == [one]


def test_none_is_told(record: str) -> None:
    assert "No quotation of the record fits." in fits(record, "variants", "harbour")
    assert answered(record, "variants", "999") == []


def test_hostile_words_are_plain(record: str) -> None:
    assert is_plain(asked(record, "variants", "then").stdout)


@pytest.mark.parametrize(
    ("words", "told"),
    [('"open', "without its other"), ("\udcff", "no character")],
)
def test_misuse_is_told(record: str, words: str, told: str) -> None:
    assert told in told_misuse(record, "variants", words)


def test_a_number_that_no_line_can_have_is_nothing_found(record: str) -> None:
    assert "No quotation of the record fits." in asked(record, "variants", "9" * 30).stdout


def test_help_has_an_example() -> None:
    assert has_example("variants")
