import pytest

from onrecord.link.people.person_names import has_namesakes, names_meet
from onrecord.link.people.personal import parse


def weight(one: str, other: str) -> float | None:
    met = names_meet(parse(one), parse(other))
    return None if met is None else round(sum(evidence.weight for evidence in met), 2)


@pytest.mark.parametrize(
    ("one", "other", "sum_"),
    [
        ("Gov. Marit Solberg", "Marit Solberg", 4.0),
        ("Orban Viktor Vantos", "Orban Viktor Vantos", 4.0),
        ("Vantos Marit", "Marit Vantos", 3.4),
        ("Ki-moon Vantos", "Kimoon Vantos", 4.0),
        ("习近平", "Xi Jinping", 4.0),
        ("John Smith", "John Smith", 2.0),
        ("Kim Min-ji", "Kim Min-ji", 2.4),
        ("Karl Vant", "Karl Vant Jr.", 2.1),
        ("Queen Marit II", "Queen Marit", 1.8),
        ("Vantos", "Marit Vantos", -1.2),
        ("Marit", "Marit Vantos", -2.0),
        ("Vantos", "Vantos", 0.2),
    ],
)
def test_names_that_may_be_one(one: str, other: str, sum_: float) -> None:
    assert weight(one, other) == sum_


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Karl Vant Jr.", "Karl Vant Sr."),
        ("Queen Elizabeth I", "Queen Elizabeth II"),
        ("Mr. Vant", "Mrs. Vant"),
        ("Paul Ryan", "Ryan Paul"),
        ("Marit Solberg", "Signe Solberg"),
        ("", "Marit Solberg"),
    ],
)
def test_names_of_two(one: str, other: str) -> None:
    assert weight(one, other) is None


def test_who_has_namesakes() -> None:
    assert has_namesakes(parse("John Smith"), parse("J. Smith"))
    assert not has_namesakes(parse("John Vantarev"), parse("John Vantarev"))
