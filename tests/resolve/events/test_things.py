"""What is done by a verb and a thing together."""

import pytest

from resolve.events.happened import events


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Japan lent Vietnam 400 million dollars.", ["aid: Japan → Vietnam"]),
        ("Israel demolished Palestinian homes.", ["destroy: Israel → Palestine"]),
    ],
)
def test_events(text: str, told: list[str]) -> None:
    assert events(text) == told
