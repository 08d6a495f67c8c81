import pytest

from resolve.events.happened import events

INTENDED = {
    "a promise": (
        "[source:Belgium] [cue:said] [content:it would release Tom Lee].",
        ["promise: Belgium → Tom Lee"],
    ),
    "a threat": (
        "[source:Farmers] [cue:said] [content:they would boycott Belgium].",
        ["threaten: farmers → Belgium"],
    ),
    "a refusal": (
        "[source:Belgium] [cue:said] [content:it will not release Tom Lee].",
        ["refuse: Belgium → Tom Lee"],
    ),
    "a resignation to come": ("[source:Tom Lee] [cue:said] [content:he would resign].", []),
    "someone else": ("[source:Tom Lee] [cue:said] [content:Ana Poe would arrest Jo Day].", []),
    "a plan, in the outlet's own words": (
        "Belgium is ready to send 400 troops to France.",
        ["plan: Belgium → France"],
    ),
    "a plan that is announced": (
        "[source:Belgium] [cue:announced] [content:plans to train French guards].",
        ["promise: Belgium → French guards"],
    ),
    "what is asked": ("Belgium asked how to help France.", []),
    "no deed": ("[source:Tom Lee] [cue:said] [content:it would rain].", []),
}


@pytest.mark.parametrize("name", INTENDED)
def test_intended(name: str) -> None:
    text, expected = INTENDED[name]
    assert events(text) == expected
