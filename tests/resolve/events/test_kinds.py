"""What must be told of an event of each kind."""

import pytest

from resolve.events.happened import events


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ana Reyes resigned.", ["resign: Ana Reyes"]),
        ("France and Belgium signed a treaty.", ["agree: France and Belgium"]),
    ],
)
def test_events(text: str, told: list[str]) -> None:
    assert events(text) == told
