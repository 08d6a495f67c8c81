"""`onrecord forget`: an article or a person out of the record."""

from pathlib import Path

import pytest

from asking import (
    FIRST,
    HOSTILE,
    HOSTILE_STORY,
    SECOND,
    answered,
    asked,
    has_example,
    is_plain,
    made,
    told_misuse,
)
from kept import faults
from onrecord.record.front import open_record

WHY = ("--reason", "her request")
URL = "https://star.example/2024-03-14"


@pytest.fixture
def record(tmp_path: Path) -> str:
    return made(tmp_path, FIRST, SECOND, HOSTILE_STORY)


def test_an_article_is_gone_and_a_gap_stays(record: str) -> None:
    run = asked(record, "forget", URL, *WHY, "--yes")
    assert run.exit_code == 0, run.output
    assert "forgotten: Marit Solburg speaks (" in run.stdout
    assert answered(record, "search", "--outlet", "Star") == []
    with open_record(record) as opened:
        assert faults(opened) == []


def test_the_articles_of_a_person_are_gone(record: str) -> None:
    run = asked(record, "forget", "--person", "Marit Solburg", *WHY, "--yes", "--quiet")
    assert (run.exit_code, run.output) == (0, "")
    assert answered(record, "search", "--outlet", "Star") == []


def test_it_asks_first(record: str) -> None:
    run = asked(record, "forget", URL, *WHY, input="n\n")
    assert run.exit_code == 1
    assert "Remove 1 article for good?\n  Marit Solburg speaks\n" in run.stdout
    assert "With 1 line in them, of Marit Solburg 1\n" in run.stdout
    assert "In no other article: Marit Solburg\n" in run.stdout
    assert len(answered(record, "search", "--outlet", "Star")) == 1
    assert asked(record, "forget", URL, *WHY, input="y\n").exit_code == 0


def test_hostile_words_are_plain(record: str) -> None:
    assert is_plain(asked(record, "forget", "--person", HOSTILE, *WHY, input="n\n").stdout)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (WHY, "name an article"),
        ((URL, "--person", "Tom Hale", *WHY), "name an article"),
        ((URL,), "--reason"),
        ((URL, "--reason", " ", "--yes"), "say why"),
        (("https://none.example/", *WHY), "no such article"),
        (("\udcff", *WHY), "no character"),
        (("--person", "Nobody Here", *WHY), "nobody called"),
    ],
)
def test_misuse_is_told(record: str, words: tuple[str, ...], told: str) -> None:
    assert told in told_misuse(record, "forget", *words)


def test_help_has_an_example() -> None:
    assert has_example("forget")
