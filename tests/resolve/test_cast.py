import pytest

from onrecord.article import Span
from onrecord.entity import EntityKind
from onrecord.names.folding import folded
from onrecord.resolve.cast import Cast, Figure, add


@pytest.mark.parametrize(
    ("one", "other"), [("José García", "jose garcia"), ("J. Hale", "J Hale"), ("O’Neil", "O'Neil")]
)
def test_names_are_compared_without_case_accents_and_stops(one: str, other: str) -> None:
    assert folded(one.split()) == folded(other.split())


def test_a_surname_calls_its_only_bearer() -> None:
    cast = Cast("")
    reyes = add(cast, ("Ana", "Reyes"), EntityKind.PERSON)
    assert cast.called(["Reyes"]) is reyes
    add(cast, ("Tom", "Reyes"), EntityKind.PERSON)
    assert cast.called(["Reyes"]) is None
    assert cast.called(["Ana", "Reyes"]) is reyes


def test_one_thing_is_called_so_whatever_its_capitals() -> None:
    cast = Cast("")
    first = cast.thing("several officials", EntityKind.GROUP, Span(0, 1))
    again = cast.thing("Several officials", EntityKind.GROUP, Span(5, 6))
    assert first is again
    assert first.mentions == [Span(0, 1), Span(5, 6)]


@pytest.mark.parametrize(
    ("votes", "gender"),
    [
        ({}, None),
        ({"f": 2.0}, "f"),
        ({"f": 2.0, "he": 40.0}, "m"),  # a first name is a hint, the text's own pronouns tell
        ({"f": 4.0, "he": 40.0}, "f"),  # "Mrs." is more than they are
        ({"he": 5.0, "she": 5.0}, None),
    ],
)
def test_gender_is_what_the_evidence_favours(votes: dict[str, float], gender: str | None) -> None:
    assert Figure("Ana Reyes", votes=votes).gender == gender
