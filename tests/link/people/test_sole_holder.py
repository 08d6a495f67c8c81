import pytest

from link.people.table import person, verdict
from onrecord.link.people.evidence import Match, Verdict
from onrecord.link.people.sole_holder import by_office, is_sole_holder

MAYOR = "Marit Vantorp | as mayor @ Weston | seen 2021..2022"
SHORT = "Vantorp | as Mayor @ Weston | seen 2022-03..2022-03"


def alone(short: str, full: str, *others: str) -> bool:
    known = [person(cell, f"other {number}") for number, cell in enumerate(others)]
    return is_sole_holder(person(short, "short"), person(full, "full"), known)


def test_a_family_name_with_an_office_is_of_its_one_holder_whichever_comes_first() -> None:
    assert alone(SHORT, MAYOR)
    assert is_sole_holder(person(MAYOR, "full"), person(SHORT, "short"), [person(MAYOR, "full")])
    assert verdict(f"{SHORT}  ~  {MAYOR}") == "maybe"  # two alone never tell it


@pytest.mark.parametrize(
    "short",
    [
        "Vantorp | as Mayor | seen 2022..2022",  # of where?
        "Vantorp | as Mayor @ Calder | seen 2022..2022",
        "Vantorp | as councillor @ Weston | seen 2022..2022",
        "Vantorp | as Mayor @ Weston | seen 2024..2024",  # someone may have followed
        "Vantorp | as Mayor @ Weston",  # no day is known
        "Vantor | as Mayor @ Weston | seen 2022..2022",
        "Marit | as Mayor @ Weston | seen 2022..2022",  # a given name alone
        "Marit Vantorp | as Mayor @ Weston | seen 2022..2022",  # no name alone
    ],
)
def test_what_leaves_it_open(short: str) -> None:
    assert not alone(short, MAYOR)


@pytest.mark.parametrize(
    "other",
    [
        "Otto Vantorp | as mayor @ Weston | seen 1999..1999",
        "Otto Vantorp | as mayor | seen 2022..2022",
    ],
)
def test_another_of_that_name_and_title_leaves_it_open(other: str) -> None:
    assert not alone(SHORT, MAYOR, other)


@pytest.mark.parametrize(
    "other",
    [
        "Otto Vantorp | as mayor @ Calder | seen 2022..2022",
        "Otto Vantorp | as coach @ Weston Rovers | seen 2022..2022",
        "Otto Lind | as mayor @ Weston | seen 2022..2022",
        "Vantorp | as mayor | seen 2022..2022",
    ],
)
def test_who_cannot_be_meant_does_no_harm(other: str) -> None:
    assert alone(SHORT, MAYOR, other)


def test_the_reasons_say_that_nobody_else_is_known() -> None:
    found = by_office(Match(0.86, Verdict.MAYBE, ("both are mayor of Weston",)))
    assert found.verdict == "same"
    assert found.reasons[-1] == "nobody else of that name and office is known"
