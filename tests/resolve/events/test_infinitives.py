"""What is threatened, promised or refused "to" be done, and to whom."""

import pytest

from resolve.events.happened import events


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Iran threatened to strike at Iraq.", ["threaten: Iran → Iraq"]),
        ("Spain refused to meet Tom Lee.", ["refuse: Spain → Tom Lee"]),
        ("Spain declined to comment.", []),
    ],
)
def test_events(text: str, told: list[str]) -> None:
    assert events(text) == told
