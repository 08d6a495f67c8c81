import pytest

from resolve.events.happened import events

GLANCES = {
    "a pattern": (
        "Spain shouldered the brunt of mediation with Belgium.",
        [],
    ),
    "no state": (
        "The weather dropped its warning against Belgium.",
        [],
    ),
    "a state and another": (
        "Spain dropped its warning against Belgium.",
        ["concede: Spain → Belgium"],
    ),
    "nobody else": (
        "Spain dropped its warning against rain.",
        [],
    ),
    "only feared": (
        "Spain feared its warning against Belgium.",
        [],
    ),
}


@pytest.mark.parametrize("name", GLANCES)
def test_glances(name: str) -> None:
    text, expected = GLANCES[name]
    assert events(text) == expected
