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
    "the day of what happened": (
        "Troops invaded on February 24. On the day of the invasion, [source:Reyes] [cue:wrote] [content:no].",
        "2022-02-24",
    ),
    "the next day": (
        "It rained on May 3. The next day, [source:Reyes] [cue:said] [content:no].",
        "2022-05-04",
    ),
    "that day, and none was told": (
        "That day, [source:Reyes] [cue:said] [content:no].",
        "../2022-05-24",
    ),
    "over days": (
        "From 3 to 5 May, [source:Reyes] [cue:said] [content:no].",
        "2022-05-03/2022-05-05",
    ),
    "a feast": (
        "“[content:No,]” [source:Reyes] [cue:said] on Christmas Eve.",
        "2021-12-24",
    ),
    "since a day": (
        "Since Monday, [source:Reyes] [cue:has said] [content:no].",
        "2022-05-23/2022-05-24",
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


def test_a_day_of_publication_that_is_inferred_is_marked_so() -> None:
    article, attributions = told.story(
        "[1.source:Reyes] [1.cue:said] on Monday [1.content:no]. "
        "[2.source:Reyes] [2.cue:said] on May 3, 2021 [2.content:yes].",
        published=None,
    )
    article = told.with_post(article, article.text[-4:], posted="2022-05-24")
    one, other = (s for s in resolve(article, attributions).statements)
    assert one.said is not None
    assert (one.said.edtf, one.said.inferred) == ("2022-05-23", True)
    assert one.because["said"][1] == "read from the day of the latest post in it"
    assert other.said is not None
    assert (other.said.edtf, other.said.inferred) == ("2021-05-03", False)


def test_the_happening_that_dates_it_is_the_reason() -> None:
    statement = told.one(
        "Troops invaded on February 24. "
        "On the day of the invasion, [source:Reyes] [cue:wrote] [content:no]."
    )
    assert statement.because["said"] == (
        "the invasion is dated “February 24” elsewhere in the text",
    )


def test_today_is_the_day_of_the_dateline() -> None:
    from dataclasses import replace

    from onrecord.article import Part, PartKind

    article, attributions = told.story(
        "LIMA, May 23 (HP) — [source:Reyes] [cue:said] today [content:it was old]."
    )
    part = Part(PartKind.DATELINE, told.at(article.text, "LIMA, May 23 (HP) —"))
    (statement,) = resolve(replace(article, parts=(part,)), attributions).statements
    assert statement.said is not None
    assert statement.said.edtf == "2022-05-23"
