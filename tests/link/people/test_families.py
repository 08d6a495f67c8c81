import pytest

from onrecord.link.people.families import families_meet
from onrecord.link.people.personal import parse


def doubt(one: str, other: str) -> float | None:
    met, turned = families_meet(parse(one), parse(other)), families_meet(parse(other), parse(one))
    assert (met and met.weight) == (turned and turned.weight)
    return None if met is None else met.weight


@pytest.mark.parametrize(
    ("one", "other", "weight"),
    [
        ("Ana Vant", "Ana Vant", 0),
        ("Ana de Vant", "Ana DeVant", 0),
        ("Ana Kramp-Vant", "Ana Vant", -1.9),  # a usual first name: as likely another
        ("Zbyszka Kramp-Vant", "Zbyszka Vant", -0.8),
        ("John Vantarev", "John Vantareff", -2.2),  # an English first name: no script explains it
        ("Ana Vant Pérez", "Ana Vant", -1.5),
        ("Oleg Vantarev", "Oleg Vantareff", -0.8),
        ("Zbyszek Brezhinski", "Zbyszek Brezinski", -2.4),
        ("Chris Adkins", "Chris Atkins", None),
        ("Maja Hansen", "Maja Jensen", None),
        ("Ana Vant", "Ana Rolf", None),
    ],
)
def test_how_family_names_are_one(one: str, other: str, weight: float | None) -> None:
    assert doubt(one, other) == weight


def test_a_first_name_within_is_no_family_name() -> None:
    assert doubt("Paul Ryan Vant", "Paul Ryan") is None
