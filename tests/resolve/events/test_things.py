import pytest

from resolve.events.happened import events

THINGS = {
    "behind a preposition": (
        "France launched an attack on Belgium.",
        ["attack: France → Belgium"],
    ),
    "given to someone": (
        "France sold Belgium two submarines.",
        ["cooperate: France → Belgium"],
    ),
    "the second of two": (
        "France sent maps and other aid to Belgium.",
        ["aid: France → Belgium"],
    ),
    "days of it": (
        "French and Belgian officials held three days of talks.",
        ["talk: French and Belgian officials"],
    ),
    "aid agencies are no aid": (
        "France gave aid agencies two days to leave.",
        [],
    ),
    "an attack in words": (
        "France launched a verbal attack on Belgium.",
        ["condemn: France → Belgium"],
    ),
    "not with anyone": (
        "France began exercises.",
        ["mobilise: France"],
    ),
    "who is thrown out": (
        "France threw two Belgian diplomats out of the country.",
        ["expel: France → two Belgian diplomats"],
    ),
    "an attack that is claimed": (
        "Rebels claimed responsibility for an attack on a French base.",
        ["attack: rebels → France"],
    ),
    "what is sent is no target": (
        "France massed thousands of troops along its border with Belgium.",
        ["mobilise: France → Belgium"],
    ),
}


@pytest.mark.parametrize("name", THINGS)
def test_things(name: str) -> None:
    text, expected = THINGS[name]
    assert events(text) == expected
