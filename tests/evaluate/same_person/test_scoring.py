"""The scores, and the floors under them."""

import pytest

from onrecord.evaluate.same_person.__main__ import main
from onrecord.evaluate.same_person.scoring import (
    answers,
    certain,
    f1_interval,
    found,
    report,
    scores,
)
from onrecord.evaluate.same_person.table import Pair, profile, read_table

# Of the table alone, without Quotebank's names, which are not everywhere.
FLOORS = {"development": (0.96, 0.99), "heldout": (0.94, 0.97)}  # F1; precision of what is certain


def pair(same: bool, one: str, other: str) -> Pair:
    return Pair(same, "own", profile("1", "person", one), profile("2", "person", other))


def test_what_is_proposed_counts_as_found_and_not_as_certain() -> None:
    some = answers(
        [
            pair(True, "Ana Vant", "Ana M. Vant"),
            pair(True, "Bob Vant", "Robert Vant"),
            pair(False, "Ana Vant", "Ben Vant"),
        ]
    )
    assert scores(some, found) == {"p": 1.0, "r": 1.0, "f1": 1.0}
    assert scores(some, certain)["r"] == 0.5
    low, high = f1_interval(some, certain)
    assert low <= scores(some, certain)["f1"] <= high


def test_a_failure_tells_its_reasons() -> None:
    lines = list(report(answers([pair(True, "Ana Vant", "Ben Vant")]), failures=True))
    assert lines[0] == "all: 1 pairs, 1 of them one's"
    assert lines[-1].startswith("  same, but different (0.00): Ana Vant  ~  Ben Vant: the names")


@pytest.mark.parametrize("part", FLOORS)
def test_the_floors_hold(part: str) -> None:
    answered = answers(read_table(part))
    now = round(scores(answered, found)["f1"], 4), round(scores(answered, certain)["p"], 4)
    assert all(score >= floor for score, floor in zip(now, FLOORS[part], strict=True)), now


def test_the_command_prints_them(capsys) -> None:
    assert main(["--part", "development"]) == 0
    told = capsys.readouterr().out
    assert "congress: 159 pairs" in told
    assert "but different" not in told
