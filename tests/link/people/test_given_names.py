import pytest

from onrecord.link.people.given_names import given_meet
from onrecord.link.people.personal import parse


def doubt(one: str, other: str) -> float | None:
    a, b = parse(f"{one} Vantarev"), parse(f"{other} Vantarev")
    met, turned = given_meet(a, b), given_meet(b, a)
    assert (met is None) == (turned is None)
    return None if met is None else round(sum(evidence.weight for evidence in met), 2)


@pytest.mark.parametrize(
    ("one", "other", "weight"),
    [
        ("Robert", "Bob", -1.9),
        ("Ana", "Ana M.", -0.1),
        ("Ana", "Ana Maria", -0.8),
        ("Bobby", "Robert Francis", -2.0),  # a short form beside the formal name
        ("J. D.", "Jens David", -1.2),
        ("X.", "Xanthe", -2.2),
        ("J.", "John", -4.2),  # who has a usual name shares its initial with many
        ("J. Robert", "Robert", -0.4),
        ("Jens Robert", "Robert", -1.9),
        ("Omar Ali Saad", "Ali Saad", -2.2),  # a son goes by his father's names too
        ("E. Xanthe", "Elizabeth Xanthe", -0.8),
        ('Walter "Fritz"', "Fritz", -0.2),
    ],
)
def test_how_given_names_are_one(one: str, other: str, weight: float) -> None:
    assert doubt(one, other) == weight


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ana M.", "Ana P."),
        ("George W.", "George H. W."),
        ("Ana", "Ben"),
    ],
)
def test_given_names_of_two(one: str, other: str) -> None:
    assert doubt(one, other) is None
