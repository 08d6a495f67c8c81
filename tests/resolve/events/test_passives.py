"""Events told from the side of whom they are done to."""

import pytest

from resolve.events.happened import events


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Tom Lee was arrested by police.", ["detain: police → Tom Lee"]),
        ("Sanctions were imposed on Iran by the council.", ["sanction: council → Iran"]),
        ("Tamil positions were shelled by the army.", ["attack: army → Tamil"]),
    ],
)
def test_events(text: str, told: list[str]) -> None:
    assert events(text) == told
