import pytest

from resolve.events.happened import events

SUBJECTS = {
    "a participle between": (
        "Belgian hackers angered by the drawings attacked France.",
        ["attack: Belgian hackers → France"],
    ),
    "an aside": (
        "France, which lies to the south, arrested Tom Lee.",
        ["detain: France → Tom Lee"],
    ),
    "the subject of two verbs": (
        "Police beat and tortured prisoners.",
        ["attack: Police → prisoners"],
    ),
    "so many": (
        "About 200 rebels surrendered.",
        ["surrender: 200 rebels"],
    ),
    "behind an opening": (
        "In a rare raid, police arrested Tom Lee.",
        ["detain: police → Tom Lee"],
    ),
    "what a side fights with": (
        "A French drone killed three soldiers.",
        ["kill: France → three soldiers"],
    ),
    "another’s clause": (
        "France said that rain attacked Belgium.",
        [],
    ),
    "two that open a clause": (
        "Belgian gunners and French soldiers attacked Spain.",
        ["attack: Belgian gunners and French soldiers → Spain"],
    ),
    "another verb’s object": (
        "France opened its border to Belgians ordered out of Spain.",
        ["concede: France → Belgians"],
    ),
    "a place near a blast": (
        "A bombing near Leeds killed two soldiers.",
        ["kill: ? → two soldiers"],
    ),
}


@pytest.mark.parametrize("name", SUBJECTS)
def test_subjects(name: str) -> None:
    text, expected = SUBJECTS[name]
    assert events(text) == expected
