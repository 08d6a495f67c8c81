"""`onrecord who`: a dossier."""

from pathlib import Path

import pytest

from asking import (
    FIRST,
    HOSTILE,
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


def test_a_dossier_tells_roles_lines_and_who_may_be_the_same(record: str) -> None:
    told = fits(record, "who", "Ana Reyes")
    for words in ("engineer, Port Authority", "3 lines in 1 article", "The winter".lower()):
        assert words in told
    assert "may be Marit Solburg" in fits(record, "who", "Marit Solberg")


def test_json_has_all_of_it_and_a_number_names_somebody(record: str) -> None:
    [one] = answered(record, "who", "Ana Reyes")
    assert one["roles"][0]["organisation"] == "Port Authority"
    assert answered(record, "who", str(one["number"])) == [one]


def test_others_who_may_be_meant_are_told_on_standard_error(record: str) -> None:
    assert "also: Marit Solburg, person" in asked(record, "who", "Marit").stderr
    assert asked(record, "who", "Marit", "--quiet").stderr == ""


def test_hostile_words_are_plain(record: str) -> None:
    assert is_plain(asked(record, "who", HOSTILE).stdout)


@pytest.mark.parametrize("name", ["Nobody Here", "9" * 30, "\udcff", ""])
def test_misuse_is_told(record: str, name: str) -> None:
    told = told_misuse(record, "who", name)
    assert "Error: " in told


def test_help_has_an_example() -> None:
    assert has_example("who")
