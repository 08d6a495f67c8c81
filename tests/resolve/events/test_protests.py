import pytest

from resolve.events.happened import events

PROTESTS = {
    "who is to give in": (
        "Hundreds of demonstrators marched through Leeds demanding the resignation of Tom Lee.",
        ["protest: hundreds of demonstrators → Tom Lee"],
    ),
    "before a seat": (
        "Farmers rallied outside the Danish embassy in Leeds.",
        ["protest: farmers → Danish embassy"],
    ),
    "aimed at nobody": (
        "Demonstrators marched through Leeds.",
        ["protest: demonstrators"],
    ),
    "no protest": (
        "Ana Reyes rallied with friends.",
        [],
    ),
}


@pytest.mark.parametrize("name", PROTESTS)
def test_protests(name: str) -> None:
    text, expected = PROTESTS[name]
    assert events(text) == expected
