import pytest
from hypothesis import given
from hypothesis import strategies as st

import marked
from onrecord.article import Span
from onrecord.evaluate.marked import Mark, parse, write

ARTICLES = {
    "one attribution": '"[content:It holds,]" [source:she] [cue:told] [addressee:us].',
    "split content": '"[1.content:It,]" [1.source:she] [1.cue:said], "[1.content:holds.]"',
    "one part for two": "[1,2.source:Kim] [1.cue:said] [1.content:o], [2.cue:adds] [2.content:no].",
    "nested": "[1.source:Kim] [1.cue:said] [1.content:[2.source:I] [2.cue:fear] [2.content:so]].",
    "names": "[source=Ana Reyes|Dr. Reyes:She] [cue:wrote] [medium=email:by email] [content:so].",
    "a name on the cue": "[1.content:It rains], [1.cue=Ana Reyes:adding] a sigh.",
    "the article's own brackets": "[source:She] [cue:said] [content:the [old] bridge [sic] held].",
    "brackets that never close": "See [1, then [source:she] [cue:said] [content:no].",
    "a bracket that only closes": "1] [source:She] [cue:said] [content:no].",
    "a post": "[1.post=Tom Hale:Close it! 🌉] — Tom Hale (@tomhale)",
    "nothing": "Nobody said a word: [source] [content] content: x.",
}


@pytest.mark.parametrize("article", ARTICLES.values(), ids=ARTICLES)
def test_writes_what_it_reads(article):
    assert write(parse(article).text, parse(article).marks) == article


def test_text_is_the_article_without_its_marks():
    assert parse(ARTICLES["nested"]).text == "Kim said I fear so."
    assert (
        parse(ARTICLES["the article's own brackets"]).text
        == "She said the [old] bridge [sic] held."
    )


def test_marks_hold_offsets_into_the_text():
    found = parse("🌉 [1.source=Ana Reyes:she] said")
    assert found.marks == (Mark((1,), "source", "Ana Reyes", Span(2, 5)),)
    assert found.numbers == [1]


@pytest.mark.parametrize(
    ("article", "message"),
    [
        ("[1.content:It rains, said Kim.", r"\[1.content: is never closed"),
        ("[cue:] said", r"\[cue: marks no words"),
    ],
)
def test_a_wrong_mark_is_named(article, message):
    with pytest.raises(ValueError, match=message):
        parse(article)


PIECES = ["[1.content:", "[source=A B:", "[2,3.cue:", "[", "]", "word", " ", "\n", ":", "=", "🌉"]


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_whatever_the_text_what_is_read_is_written_back(text):
    try:
        found = parse(text)
    except ValueError:
        return
    assert parse(write(found.text, found.marks)) == found


def test_an_attribution_is_written_as_marked():
    story = marked.read_story(ARTICLES["one attribution"])
    [statement] = story.statements
    assert marked.write(story.article, statement.attribution) == ARTICLES["one attribution"]


def test_all_attributions_of_an_article_are_written_as_marked():
    for name in ("split content", "one part for two", "nested"):
        story = marked.read_story(ARTICLES[name])
        found = [statement.attribution for statement in story.statements]
        assert marked.write_all(story.article, found) == ARTICLES[name]
