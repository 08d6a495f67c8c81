import pytest

from resolve import told

STORIES = {
    "by name": """
[1.source=Ana Reyes:Ana Reyes] [1.cue:said] [1.content:no]. [2.source=Ana Reyes:Reyes] \
[2.cue:said] [2.content:yes]. [3.source=Ana Reyes:Ms. Reyes] [3.cue:said] [3.content:maybe].""",
    "in capitals, in a transcript": """
Ana Reyes came.

[1.source=Ana Reyes:REYES][1.cue::] [1.content:It is old.]""",
    "several": """
[1.source=Ana Reyes and Tom Poe:Ana Reyes and Tom Poe] [1.cue:said] [1.content:no].""",
    "who, behind a name": """
They met Tom Poe (R-Ohio), [1.source=Tom Poe:who] [1.cue:said] [1.content:no].""",
    "who, behind a noun": """
They met the other residents, [1.source=other residents:who] [1.cue:said] [1.content:no].""",
    "who, behind a place": """
It may please the Democrats on Capitol Hill, [1.source=Democrats:who] \
[1.cue:said] [1.content:no].""",
    "left out, in the same sentence": """
[1.source=Ana Reyes:Ana Reyes] [1.cue:said] [1.content:no], \
[2.cue=Ana Reyes:adding], “[2.content:It is old.]”""",
    "left out, in the passive": """
[1.source=Ana Reyes:Ana Reyes] [1.cue:said] [1.content:no]. \
It is [2.cue=?:said] [2.content:to fall].""",
    "left out, within a quotation": """
[1.source=Ana Reyes:Ana Reyes] [1.cue:said], “[1.content:I left, [2.cue=Ana Reyes:saying] \
[2.content:no].]”""",
    "a quotation that goes on": """
[1.source=Ana Reyes:Ana Reyes] [1.cue:said] [1.content:no]. “[2.content:It is old.]”""",
}


@pytest.mark.parametrize("story", STORIES.values(), ids=STORIES)
def test_who(story: str) -> None:
    gold = [name or "Ana Reyes" for name in told.gold(story.strip())]
    assert told.speakers(story.strip()) == gold


def test_reasons_name_the_rule() -> None:
    story = (
        "[1.source:Ana Reyes] [1.cue:said] [1.content:no]. Later [2.source:Reyes] [2.cue:left], "
        "[3.cue:adding] [3.content:it was old]."
    )
    assert [s.because["speaker"] for s in told.read(story).statements] == [
        ("“Ana Reyes”: named in full",),
        ("“Reyes”: the surname of Ana Reyes",),
        ("no source is named; Ana Reyes goes on speaking",),
    ]
