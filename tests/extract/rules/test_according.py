import pytest

from extract.laid_out import sheet, write_found
from onrecord.attribution import Kind, Mode
from onrecord.extract.rules.according import find_according

FOUND = {
    "it opens the sentence": (
        "[cue:According to] [source:Leila Haddad], [content:the ferry will sail at dawn]."
    ),
    "its source is told by a clause": (
        "[cue:According to] [source:a source who knows the minister], [content:the deal is dead]."
    ),
    "its source is told by where it came out": (
        "[cue:According to] [source:a survey released on Monday by the Osaka Herald],"
        " [content:rents have doubled]."
    ),
    "it closes the sentence": (
        "[content:Rents have doubled], [cue:according to] [source:two officials in Osaka]."
    ),
    "no comma before it": "[content:The deal is dead] [cue:according to] [source:a source].",
    "people by what they know": (
        "[content:The deal is dead], [cue:according to]"
        " [source:two people familiar with the talks]."
    ),
    "it splits the sentence": (
        "[content:Rents have doubled], [cue:according to] [source:the ministry],"
        " [content:while wages fell]."
    ),
    "words in marks before it": "[content:“Nobody knew,”] [cue:according to] [source:the report].",
    "words in marks after it": (
        "[cue:According to] [source:Mr. Lee], [content:“nobody knew” of the leak]."
    ),
}

PASSED_OVER = {
    "nobody after it": "Rents have doubled, according to.",
    "nothing is said": "According to Leila Haddad.",
    "no such words": "The ferry sails in accordance with the plan.",
}


@pytest.mark.parametrize("text", FOUND.values(), ids=FOUND)
def test_finds_each_part_where_it_is_marked(text):
    laid = sheet(text)
    assert write_found(laid, list(find_according(laid))) == text


@pytest.mark.parametrize("text", PASSED_OVER.values(), ids=PASSED_OVER)
def test_passes_over(text):
    assert list(find_according(sheet(text))) == []


def test_a_survey_shows_and_a_captain_speaks():
    text = "All rents rose, according to a survey. It will sail, according to the captain."
    assert [found.mode for found in find_according(sheet(text))] == [Mode.SHOWING, Mode.SPEECH]


def test_words_in_marks_make_it_direct_or_mixed():
    text = (
        "All rents rose, according to Bo. “They rose,” according to Bo."
        " All rents are “up,” according to Bo."
    )
    kinds = [found.kind for found in find_according(sheet(text))]
    assert kinds == [Kind.INDIRECT, Kind.DIRECT, Kind.MIXED]
