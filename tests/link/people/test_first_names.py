import pytest

from onrecord.link.people.first_names import first_meet, shown


@pytest.mark.parametrize(
    ("one", "other", "weight"),
    [
        ("ana", "ana", 0),
        ("j", "john", -4.2),
        ("x", "xanthe", -2.2),
        ("robert", "bob", -1.9),
        ("rick", "dick", -2.4),
        ("volodymyr", "vladimir", -0.5),
        ("helena", "elena", -1.9),  # each has its own bearers
        ("john", "johann", -1.9),
        ("antony", "anthony", -0.6),
        ("emma", "emily", -2.6),
        ("ajay", "ajoy", -1.9),
        ("frances", "francis", -4.2),
        ("bibi", "benjamin", -1.9),
        ("gregorio", "greg", -1.9),
        ("hiller", "hillel", -3.4),
    ],
)
def test_how_first_names_are_one(one: str, other: str, weight: float) -> None:
    for found in (first_meet(one, other), first_meet(other, one)):
        assert found is not None
        assert found.weight == weight, found.words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("eric", "erica"),
        ("kristian", "kristina"),
        ("daniel", "danielle"),
        ("tonette", "janette"),
        ("ana", "ben"),
        ("j", "ben"),
    ],
)
def test_first_names_of_two(one: str, other: str) -> None:
    assert first_meet(one, other) is None
    assert first_meet(other, one) is None


def test_names_are_shown_as_written() -> None:
    assert shown("j", "robert") == "J. Robert"
