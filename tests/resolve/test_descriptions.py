import pytest

from resolve import told

STORIES = {
    "the envoy is the counsellor": """
Ana Reyes, Kenya’s Counsellor to the Harbour Union, left. Tom Poe, a lawyer, came.

[1.source=Ana Reyes:The Kenyan envoy] [1.cue:said] [1.content:it was safe].""",
    "another country's envoy is not": """
Ana Reyes, Kenya’s Counsellor to the Harbour Union, left. Ana Reyes ran. Reyes fell.

[1.source=French envoy:The French envoy] [1.cue:said] [1.content:it was safe].""",
    "a title": """
They met Sen. Ana Reyes and Gov. Tom Poe.

[1.source=Tom Poe:The governor] [1.cue:said] [1.content:it was safe].""",
    "another state's senator is not": """
They met Ohio Sen. Ana Reyes.

[1.source=Vermont senator:The Vermont senator] [1.cue:said] [1.content:it was safe].""",
    "a spokeswoman is no man": """
They met council spokesman Mr. Tom Poe and council spokesperson Ms. Ana Reyes.

[1.source=Ana Reyes:The spokeswoman] [1.cue:said] [1.content:it was safe].""",
    "the one called so before": """
[1.source=senior aide:A senior aide] [1.cue:said] [1.content:it was safe]. Tom Poe left.

[2.source=senior aide:The aide] [2.cue:said] [2.content:it was old].""",
    "the person of the story": """
Ana Reyes left. Reyes ran. Reyes fell.

[1.source=Ana Reyes:The billionaire] [1.cue:said] [1.content:it was safe].""",
    "not where another came into view": """
Ana Reyes left. Reyes ran. Reyes fell. Tom Poe came.

[1.source=billionaire:The billionaire] [1.cue:said] [1.content:it was safe].""",
    "a witness need not be the person of the story": """
Ana Reyes left. Reyes ran. Reyes fell.

[1.source=witness:The witness] [1.cue:said] [1.content:it was safe].""",
    "another party's nominee is not": """
They met Democratic nominee Ana Reyes.

[1.source=Republican nominee:The Republican nominee] [1.cue:said] [1.content:it was safe].""",
    "the campaign of one is one": """
[1.source=Poe campaign:The Poe campaign] [1.cue:said] [1.content:no]. Tom Poe left.
[2.source=Poe campaign:Tom Poe’s campaign] [2.cue:said] [2.content:yes].
[3.source=Poe campaign:The campaign] [3.cue:said] [3.content:maybe].""",
    "a body by the last word of its name": """
They wrote to the Foreign Ministry. [1.source=Foreign Ministry:The ministry] [1.cue:said] \
[1.content:it was safe].""",
    "a body for short": """
Bridge Watch came. [1.source=Bridge Watch:The group] [1.cue:said] [1.content:it was safe].""",
    "several": "[1.source=several officials:Several officials] [1.cue:said] [1.content:no].",
    "labels of an interview": """
Ana Reyes came. Reyes spoke.

[1.source=?:Q][1.cue::] [1.content:Is it safe?]

[2.source=Ana Reyes:A][2.cue::] [2.content:It is.]""",
    "a name that only the headline has": """
[1.source=Ulf Brix:Ulf Brix] [1.cue:Says] [1.content:All the Old Bridges Are Safe]""",
}


@pytest.mark.parametrize("story", STORIES.values(), ids=STORIES)
def test_who(story: str) -> None:
    assert told.speakers(story.strip()) == told.gold(story.strip())


def test_kinds() -> None:
    resolved = told.read(
        "[1.source:Voters] [1.cue:say] [1.content:no]. [2.source:A new poll] [2.cue:shows] "
        "[2.content:it]. [3.source:A source close to Tom Poe] [3.cue:says] [3.content:so]."
    )
    assert [(entity.kind.value, entity.name) for entity in resolved.entities] == [
        ("group", "voters"),
        ("poll", "new poll"),
        ("unnamed", "source close to Tom Poe"),
    ]
