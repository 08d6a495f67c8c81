import pytest

from onrecord.resolve.events.done import acting
from onrecord.statement import ActType
from resolve.events.happened import events

DONE = {
    "a call": (
        "During a debate in March, [source:Kenya] [cue:had called on] "
        "[addressee:French diplomats] [content:to quit].",
        ["call_on: Kenya → French diplomats, 2022-03"],
    ),
    "praise": (
        "“[content:Tom Lee is a hero,]” [source:Ana Reyes] [cue:said].",
        ["praise: Ana Reyes → Tom Lee"],
    ),
    "words that do it": (
        "“[content:We call on the free world to help,]” [source:Ana Reyes] [cue:said].",
        ["call_on: Ana Reyes → free world"],
    ),
    "came to do it": ("[source:Ana Reyes] came to [cue:denounce] [content:France].", []),
    "was called on": ("[source:Staff] [cue:urged] [content:to travel in groups].", []),
    "a vow of harm": (
        "[source:Farmers] [cue:vowed] [content:to boycott Belgium].",
        ["threaten: farmers → Belgium"],
    ),
    "a warning of one's own": (
        "[source:Belgium] [cue:warned] [content:it would close French schools].",
        ["threaten: Belgium → French schools"],
    ),
    "whom a promise names": (
        "[source:Belgium] [cue:promised] [content:an amnesty for French prisoners].",
        ["promise: Belgium → French prisoners"],
    ),
    "an assertion": ("“[content:It is safe,]” [source:Ana Reyes] [cue:said].", []),
}


@pytest.mark.parametrize("name", DONE)
def test_done(name: str) -> None:
    text, expected = DONE[name]
    assert events(text) == expected


def test_to_assert_is_no_event() -> None:
    assert ActType.ASSERT not in acting()
    assert acting()[ActType.CONDEMN] is not None
