import pytest

from resolve import told

STORIES = {
    "as the outlet writes it": (
        "[1.source:Reyes] [1.cue:told] [1.addressee:The Harbour Review] [1.content:it was old].",
        ["The Harbour Review"],
    ),
    "an acronym": (
        "They met the Harbour Press (HP). "
        "[1.source:Reyes] [1.cue:told] [1.addressee:HP] [1.content:it was old].",
        ["Harbour Press"],
    ),
    "beside a description": (
        "[1.source:Reyes] [1.cue:wrote] to [1.addressee:the Kenyan Ambassador, Tom Poe,] "
        "[1.content:so].",
        ["Tom Poe"],
    ),
    "a group": (
        "[1.source:Reyes] [1.cue:told] [1.addressee:reporters] [1.content:no].",
        ["reporters"],
    ),
    "a pronoun is left open": (
        "[1.source:Reyes] [1.cue:told] [1.addressee:him] [1.content:no].",
        ["?"],
    ),
    "carried on while he goes on": (
        "[1.source:Mr. Poe] [1.cue:told] [1.addressee:Reuters] [1.content:it was old]. "
        "“[2.content:Yes,]” [2.source:he] [2.cue:said].",
        ["Reuters", "Reuters"],
    ),
    "not by another speaker": (
        "[1.source:Mr. Poe] [1.cue:told] [1.addressee:Reuters] [1.content:it was old]. "
        "“[2.content:Yes,]” [2.source:Ana Reyes] [2.cue:said].",
        ["Reuters", "?"],
    ),
    "not into the next paragraph": (
        "[1.source:Mr. Poe] [1.cue:told] [1.addressee:Reuters] [1.content:it was old].\n\n"
        "“[2.content:Yes,]” [2.source:he] [2.cue:said].",
        ["Reuters", "?"],
    ),
    "not where he tells someone else": (
        "[1.source:Mr. Poe] [1.cue:told] [1.addressee:Reuters] [1.content:it was old]. "
        "“[2.content:Yes,]” [2.source:he] [2.cue:told] [2.addressee:her].",
        ["Reuters", "?"],
    ),
    "to whom she spoke in the sentence before": (
        "Ana Reyes spoke to Radio Cairo. “[1.content:Yes,]” [1.source:she] [1.cue:said].",
        ["Radio Cairo"],
    ),
    "not where someone else spoke": (
        "Tom Poe spoke to Radio Cairo. “[1.content:Yes,]” [1.source:Ana Reyes] [1.cue:said].",
        ["?"],
    ),
    "not the speaker": (
        "In a letter to [1.addressee:the governor], [1.source:Ana Reyes] [1.cue:said] [1.content:no].",
        ["governor"],
    ),
}


@pytest.mark.parametrize(("text", "names"), STORIES.values(), ids=STORIES)
def test_to_whom(text: str, names: list[str]) -> None:
    resolved = told.read(text)
    assert [told.name(resolved, s.addressee) for s in resolved.statements] == names


def test_an_email_goes_on_where_he_wrote_and_not_where_he_said() -> None:
    from dataclasses import replace

    from onrecord.attribution import Mode
    from onrecord.resolve import resolve

    article, (first, second) = told.story(
        "In [1.medium=email:an email], [1.source:Mr. Poe] [1.cue:wrote] [1.content:it was old]. "
        "“[2.content:Yes,]” [2.source:he] [2.cue:added]."
    )
    for mode, medium in ((Mode.WRITING, "email"), (Mode.SPEECH, None)):
        statements = resolve(article, (first, replace(second, mode=mode))).statements
        carried = statements[1].medium
        assert (carried.type.value if carried else None) == medium
        assert carried is None or carried.span is None
