import pytest

from resolve.events.happened import events

PASSIVES = {
    "by someone": (
        "Tom Lee was arrested by police.",
        ["detain: police → Tom Lee"],
    ),
    "a thing": (
        "Sanctions were imposed on Belgium by France.",
        ["sanction: France → Belgium"],
    ),
    "whose it is": (
        "Kurdish positions were shelled by Belgian troops.",
        ["attack: Belgian troops → Kurdish"],
    ),
    "those who are sent act": (
        "Peacekeepers were sent to Belgium.",
        ["aid: Peacekeepers → Belgium"],
    ),
    "authorised by nobody": (
        "Tom Lee was authorised to speak.",
        [],
    ),
}


@pytest.mark.parametrize("name", PASSIVES)
def test_passives(name: str) -> None:
    text, expected = PASSIVES[name]
    assert events(text) == expected
