"""The record in numbers."""

from pathlib import Path

from kept import kept
from stories import BRIDGE


def test_the_record_in_numbers(tmp_path: Path) -> None:
    found = kept(tmp_path, BRIDGE).stats()
    assert (found.articles, found.statements, found.outlets, found.problems) == (1, 6, 1, 1)
    assert found.by_kind == {"direct": 3, "indirect": 1, "mixed": 1, "post": 1}
    assert (found.first_day, found.last_day) == ("2022-05-24", "2022-05-24")


def test_an_empty_record_has_none_of_it(tmp_path: Path) -> None:
    found = kept(tmp_path).stats()
    assert (found.articles, found.statements, found.first_day) == (0, 0, None)
