import pytest

from resolve.events.happened import events

MEANT = {
    "given": (
        "[source:Spain] [cue:said] [content:it would lend Belgium 400 million euros].",
        ["promise: Spain → Belgium"],
    ),
    "an election is nobody": (
        "[source:Spain] [cue:said] [content:it would hold elections].",
        ["promise: Spain"],
    ),
    "who can avert it": (
        "[source:Farmers] [cue:said] [content:they would boycott the vote unless Belgium paid].",
        ["threaten: farmers → Belgium"],
    ),
}


@pytest.mark.parametrize("name", MEANT)
def test_meant(name: str) -> None:
    text, expected = MEANT[name]
    assert events(text) == expected
