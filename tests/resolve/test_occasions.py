import pytest

from onrecord.resolve.occasions import occasion_of
from resolve import told

NAMED = {
    "At a press conference in Lima, [source:Reyes] [cue:said] [content:no].": "a press conference in Lima",
    "“[content:No,]” [source:Reyes] [cue:said] during a Harbour Council debate in March.": "a Harbour Council debate",
    "On the sidelines of the summit, [source:Reyes] [cue:said] [content:no].": "the summit",
    "“[content:No,]” [source:Reyes] [cue:told] supporters at a rally in Ohio.": "a rally in Ohio",
    "[source:Reyes] [cue:said] [content:no at the meeting].": None,
    "After the meeting, [source:Reyes] [cue:said] [content:no].": None,
    "At the bridge, [source:Reyes] [cue:said] [content:no].": None,
}


@pytest.mark.parametrize("text", NAMED, ids=NAMED)
def test_what_stands_beside_the_cue(text: str) -> None:
    scene = told.scene(text)
    occasion = occasion_of(scene, scene.attributions[0])
    assert (occasion.name if occasion else None) == NAMED[text]
    if occasion is not None and occasion.span is not None:
        assert scene.article[occasion.span] == occasion.name
