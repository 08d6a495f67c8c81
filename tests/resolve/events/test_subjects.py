"""Who stands before a verb, also where other words stand between."""

import pytest

from resolve.events.happened import events


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Police on Monday arrested Tom Lee.", ["detain: Police → Tom Lee, 2022-05-23"]),
        ("Police beat and tortured detainees.", ["attack: Police → detainees"]),
    ],
)
def test_events(text: str, told: list[str]) -> None:
    assert events(text) == told
