"""What a sentence on states tells of where no line of the lists fits whole."""

import pytest

from resolve.events.happened import events


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Serb and Croat officers wrapped up talks in Vienna.", ["talk: Serb and Croat officers"]),
        ("The weather spoiled the talks.", []),
    ],
)
def test_events(text: str, told: list[str]) -> None:
    assert events(text) == told
