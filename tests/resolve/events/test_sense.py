import pytest

from resolve.events.happened import events

SENSE = {
    "a thing is blamed, on someone": (
        "France blamed the collapse of the bridge on Belgian rebels.",
        ["accuse: France → Belgian rebels"],
    ),
    "someone is blamed, on a site": (
        "France blamed Belgium on Twitter for the floods.",
        ["accuse: France → Belgium"],
    ),
    "charges that are claims": (
        "France dismissed Belgian charges that it had moved the border.",
        ["reject: France → Belgium"],
    ),
    "quit doing": (
        "Ana Reyes quit smoking.",
        [],
    ),
}


@pytest.mark.parametrize("name", SENSE)
def test_sense(name: str) -> None:
    text, expected = SENSE[name]
    assert events(text) == expected
