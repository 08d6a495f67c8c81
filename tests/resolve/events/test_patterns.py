"""What the words behind a verb tell of."""

import pytest

from resolve.events.happened import events


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("France opened talks with Belgium.", ["talk: France → Belgium"]),
        ("France dropped its warning against Belgium.", ["concede: France → Belgium"]),
    ],
)
def test_events(text: str, told: list[str]) -> None:
    assert events(text) == told
