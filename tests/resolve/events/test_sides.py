"""The sides of an event where a plain reading finds nobody."""

import pytest

from resolve.events.happened import events


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Muslim hackers angered by the drawings defaced Danish websites.",
            ["destroy: Muslim hackers → Denmark"],
        ),
        ("The council rejected a Belgian plan.", ["reject: council → Belgium"]),
    ],
)
def test_events(text: str, told: list[str]) -> None:
    assert events(text) == told
