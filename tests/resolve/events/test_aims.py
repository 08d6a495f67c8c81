import pytest

from resolve.events.happened import events

AIMS = {
    "right behind": (
        "Police arrested Tom Lee.",
        ["detain: Police → Tom Lee"],
    ),
    "whose it is": (
        "China criticised a Belgian law.",
        ["condemn: China → Belgium"],
    ),
    "a people’s place": (
        "Norwegian troops shelled a rebel base near the coast.",
        ["attack: Norwegian troops → rebel"],
    ),
    "named further behind": (
        "Kurdish rebels blew up bridges leading into Belgium.",
        ["destroy: Kurdish rebels → Belgium"],
    ),
    "the two did it together": (
        "Spain and France signed a treaty.",
        ["agree: Spain and France"],
    ),
    "nobody is guessed": (
        "Spain arrested the weather in Belgium.",
        [],
    ),
}


@pytest.mark.parametrize("name", AIMS)
def test_aims(name: str) -> None:
    text, expected = AIMS[name]
    assert events(text) == expected
