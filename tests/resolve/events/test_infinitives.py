import pytest

from resolve.events.happened import events

INFINITIVES = {
    "refused": (
        "Spain refused to meet Tom Lee.",
        ["refuse: Spain → Tom Lee"],
    ),
    "only talk": (
        "Spain declined to comment on Belgium.",
        [],
    ),
    "in between": (
        "Spain agreed in principle on Monday to help Belgium.",
        ["agree: Spain → Belgium, 2022-05-23"],
    ),
    "a threat with a way out": (
        "Spain threatened to boycott the vote unless Belgium paid.",
        ["threaten: Spain → Belgium"],
    ),
    "details": (
        "Spain refused to provide details.",
        [],
    ),
}


@pytest.mark.parametrize("name", INFINITIVES)
def test_infinitives(name: str) -> None:
    text, expected = INFINITIVES[name]
    assert events(text) == expected
