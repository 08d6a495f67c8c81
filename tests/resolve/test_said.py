import pytest

from onrecord.attribution import Attribution, Kind
from onrecord.resolve import resolve
from resolve import told

STORIES = {
    "beside the cue": (
        "[source:Reyes] [cue:told] Tom on Monday [content:it was old].",
        "2022-05-23",
    ),
    "before the source": ("In March, [source:Reyes] [cue:said] [content:no].", "2022-03"),
    "after a quotation": (
        "“[content:No,]” [source:Reyes] [cue:said] last week.",
        "2022-05-16/2022-05-22",
    ),
    "in a letter of that day": (
        "[source:Reyes] [cue:wrote] in a May 3 letter [content:that it was old].",
        "2022-05-03",
    ),
    "what is told, not the telling": (
        "[source:Reyes] [cue:said] [content:that he left on Monday].",
        "../2022-05-24",
    ),
    "a relative clause": (
        "[source:Reyes], who has served since 2019, [cue:said] [content:no].",
        "../2022-05-24",
    ),
    "a thing of that year": (
        "[source:Reyes] [cue:said] before the 2016 race [content:it was old].",
        "../2022-05-24",
    ),
    "what is to come is not when it was said": (
        "[source:Reyes] [cue:will say] next Monday [content:no].",
        "../2022-05-24",
    ),
}


@pytest.mark.parametrize(("text", "edtf"), STORIES.values(), ids=STORIES)
def test_when(text: str, edtf: str) -> None:
    said = told.one(text).said
    assert said is not None
    assert said.edtf == edtf
    assert said.inferred == (said.span is None)


def test_the_span_holds_the_words_that_tell_it() -> None:
    text = "[source:Reyes] [cue:told] Tom on Monday [content:it was old]."
    article, _ = told.story(text)
    said = told.one(text).said
    assert said is not None
    assert said.span == told.at(article.text, "Monday")


def test_without_a_day_of_publication_nothing_is_guessed() -> None:
    statement = told.one("[source:Reyes] [cue:said] on Monday [content:no].", published=None)
    assert statement.said is None
    assert statement.because["said"] == (
        "no time is told, and the day of publication is not known",
    )


def test_a_post_has_its_own_day_and_what_stands_in_it_was_said_by_then() -> None:
    article, inner = told.story("We left. [source:Tom Poe] [cue:said] [content:no].")
    article = told.with_post(
        article, article.text, author="Ana Reyes", posted="2022-05-20T10:00:00Z"
    )
    post = Attribution(kind=Kind.POST, content=article.posts[0].spans, post=0, found_by="test")
    said = [statement.said for statement in resolve(article, (post, *inner)).statements]
    assert [when.edtf for when in said if when] == ["2022-05-20", "../2022-05-24"]
