import pytest

from resolve.events.happened import events

TOLD = {
    "active": ("Police arrested Tom Lee on Monday.", ["detain: Police → Tom Lee, 2022-05-23"]),
    "passive": (
        "Tom Lee was arrested by police in Leeds on Monday.",
        ["detain: police → Tom Lee, 2022-05-23"],
    ),
    "nobody is told to have done it": (
        "Tom Lee was jailed in March.",
        ["detain: ? → Tom Lee, 2022-03"],
    ),
    "with an aside": (
        "Ana Reyes, the mayor of Leeds, resigned over the bridge.",
        ["resign: Ana Reyes"],
    ),
    "a time between": (
        "France on Friday denounced Belgium.",
        ["condemn: France → Belgium, 2022-05-20"],
    ),
    "one subject, two verbs": (
        "Police raided the home of Tom Lee and arrested Ana Reyes.",
        ["investigate: Police → Tom Lee", "detain: Police → Ana Reyes"],
    ),
    "a thing and a preposition": (
        "France imposed sanctions on Belgium.",
        ["sanction: France → Belgium"],
    ),
    "turned round": (
        "Sanctions were imposed on Belgium by France.",
        ["sanction: France → Belgium"],
    ),
    "whose it is": ("France rejected a Belgian proposal.", ["reject: France → Belgium"]),
    "an infinitive": ("France refused to meet Tom Lee.", ["refuse: France → Tom Lee"]),
    "what a side fights with": (
        "A roadside bombing killed three soldiers.",
        ["kill: ? → three soldiers"],
    ),
    "more than so many": (
        "Soldiers arrested more than 100 protesters.",
        ["detain: Soldiers → 100 protesters"],
    ),
}


@pytest.mark.parametrize("name", TOLD)
def test_told(name: str) -> None:
    text, expected = TOLD[name]
    assert [line.lower() for line in events(text)] == [line.lower() for line in expected]


@pytest.mark.parametrize(
    "text",
    [
        "Tom Lee has not resigned.",
        "Tom Lee would attack Belgium.",
        "If Tom Lee resigned, Ana Reyes would lead.",
        "Tom Lee was asked to resign.",
        "Has France attacked Belgium?",
        "Tom Lee quit smoking.",
        "France is allowed to play.",
        "The index rallied on Monday.",
        "The weather killed the mood.",
        "The arrested man slept.",
        "Tom Lee declined to comment.",
        "Tom Lee seized the moment.",
        "Ana Reyes agreed.",
    ],
)
def test_nothing_was_done(text: str) -> None:
    assert events(text) == []


def test_what_is_said_has_a_teller() -> None:
    text = "[content:Police arrested Tom Lee], [source:Ana Reyes] [cue:said] on Monday."
    assert events(text) == ["detain: Police → Tom Lee, according to Ana Reyes"]


def test_what_is_denied_was_not_done() -> None:
    text = "[source:Ana Reyes] [cue:denied] [content:that police arrested Tom Lee]."
    assert events(text) == []
