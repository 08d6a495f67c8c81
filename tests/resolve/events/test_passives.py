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
    "the people of a thing": (
        "A camp for Belgian refugees was attacked by French rebels.",
        ["attack: French rebels → Belgian refugees"],
    ),
    "those who are captured": (
        "A leader of the rebels was captured by Belgian soldiers.",
        ["detain: Belgian soldiers → leader of the rebels"],
    ),
    "talks between two": (
        "Talks were held between France and Spain.",
        ["talk: France and Spain"],
    ),
    "by whom another is held": (
        "Two men were arrested over the theft of a ship held by France.",
        ["detain: ? → two men"],
    ),
}


@pytest.mark.parametrize("name", PASSIVES)
def test_passives(name: str) -> None:
    text, expected = PASSIVES[name]
    assert events(text) == expected
