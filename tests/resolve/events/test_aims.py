"""To whom it is done."""

import pytest

from resolve.events.happened import events


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Police arrested Tom Lee on Monday.", ["detain: Police → Tom Lee, 2022-05-23"]),
        ("Russia launched an attack on Ukraine.", ["attack: Russia → Ukraine"]),
        ("China criticised a Belgian law.", ["condemn: China → Belgium"]),
    ],
)
def test_events(text: str, told: list[str]) -> None:
    assert events(text) == told
