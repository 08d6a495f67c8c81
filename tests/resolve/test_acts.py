import pytest

from onrecord.attribution import Attribution
from onrecord.resolve.acts import inflected
from resolve import told


def act(text: str) -> str | None:
    found = told.one(text).act
    return found.type.value if found is not None else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[source:Reyes] [cue:said] [content:no].", "assert"),
        ("[source:Reyes] [cue:confirmed] [content:it].", "confirm"),
        ("[source:Kenya] [cue:had called on] [content:them to quit].", "call_on"),
        ("[source:Reyes] [cue:is calling on] [content:them to quit].", "call_on"),
        ("[source:Reyes] [cue:declined] [content:to comment].", "decline_to_comment"),
        ("[source:Reyes] [cue:declined] [content:to sign it].", "assert"),
        ("[source:Reyes] [cue:could not be reached] [content:for comment].", "not_reached"),
        ("[source:Reyes] [cue:vowed] [content:to leave].", "promise"),
        ("“[content:We call on them to quit,]” [source:Reyes] [cue:said].", "call_on"),
        ("“[content:I apologise,]” [source:Reyes] [cue:said].", "apologise"),
        ("“[content:They call on us,]” [source:Reyes] [cue:said].", "assert"),
        ("[source:Reyes] [cue:denies] [content:it].", "deny"),
    ],
)
def test_acts(text: str, expected: str) -> None:
    assert act(text) == expected


def test_a_call_is_aimed_at_whom_it_is_addressed_to() -> None:
    statement = told.one("[source:Reyes] [cue:urged] [addressee:Tom Poe] [content:to leave].")
    assert statement.act is not None
    assert statement.act.target == statement.addressee


def test_the_span_is_the_words_that_show_it() -> None:
    text = "[source:Kenya] [cue:had called on] [content:them to quit]."
    article, _ = told.story(text)
    found = told.one(text).act
    assert found is not None
    assert found.span == told.at(article.text, "called on")


def test_a_denial_that_is_denied_is_no_act() -> None:
    from dataclasses import replace

    from onrecord.resolve import resolve

    article, (attribution,) = told.story("[source:Reyes] [cue:did not deny] [content:it].")
    negated: Attribution = replace(attribution, negated=True)
    assert resolve(article, (negated,)).statements[0].act is None


def test_praise_and_blame_are_of_whom_the_cue_governs() -> None:
    resolved = told.read("[source:Ana Reyes] [cue:accused] [content:Tom Lee of lying].")
    act = resolved.statements[0].act
    assert act is not None
    assert told.name(resolved, act.target) == "Tom Lee"


@pytest.mark.parametrize(
    ("text", "hypothetical"),
    [
        ("[source:Reyes] [cue:would say] [content:no].", True),
        ("If [source:Reyes] [cue:says] [content:no], we leave.", True),
        ("[source:Reyes] [cue:said] [content:she might go].", False),
    ],
)
def test_hypothetical(text: str, hypothetical: bool) -> None:
    assert told.one(text).hypothetical == hypothetical


def test_forms_of_verbs() -> None:
    assert {"denies", "denied", "denying"} <= inflected("deny")
    assert {"urges", "urged", "urging"} <= inflected("urge")
