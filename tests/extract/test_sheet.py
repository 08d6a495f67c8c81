import re
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from extract.laid_out import sheet
from onrecord.article import Article, Original, Part, PartKind, Post, Span
from onrecord.extract.sheet import MAX_ITEMS, QUOTE, WORD, lay_out, lay_out_inside

# "|" stands where one sentence ends and the next begins.
SENTENCES = {
    "a stop": "The ferry sailed. | It was late.",
    "a question, a cry, a pause": "Is it safe? | Yes! | It is … | Go.",
    "a stop in a number": "It rose 3.5 percent. | It fell.",
    "a title": "Mr. Lee and Dr. Pardo left. | They ran.",
    "an initial": "J. Smith and P. D. Rey left. | They ran.",
    "letters with stops": "The U.S. Army left at 9 a.m. on Monday. | They ran.",
    "a firm": "Metro Rail Inc. said so. | They ran.",
    "a stop and a small letter": "He left approx. nine of them. | They ran.",
    "a stop that nothing follows at once": "See a.b@example.org. | 12 people left.",
    "a stop within brackets": "He left (so she said.) at nine. | They ran.",
    "a link": "See https://example.org/a.b?c=d today. | They ran.",
    "two paragraphs": "The ferry sailed\n | It was late",
    "a quotation that ends the sentence": "“Go.” | He left.",
    "a quotation that its cue follows": "“Go?” Ana Lee asked. | He left.",
    "a quotation that a small letter follows": "“Go.” she said. | He left.",
    "a quotation and a cue that ends all": "“It is safe.” Reyes said. | He left.",
    "a quotation and a cue of something else": "“It is safe.” | Reyes said the bridge was old.",
    "a quotation of two sentences": "He said: “It is safe. Go.” | He left.",
    "a quotation that ends in a comma": "“Go,” she said. | He left.",
    "two quotations": "“Go.” | “Stay.” | He left.",
    "a quotation after a cue": "“Go!” he cried. | “Now!”",
    "a word in marks": "She was “safe.” | He left.",
    "a single mark": "‘Go.’ | He left.",
}


@pytest.mark.parametrize("case", SENTENCES.values(), ids=SENTENCES)
def test_where_sentences_end(case):
    text = case.replace("| ", "")
    spans = [sentence.span for sentence in sheet(text).sentences]
    cuts = [span.start for span in spans[1:]]
    drawn = "".join(f"| {c}" if i in cuts else c for i, c in enumerate(text))
    assert drawn == case


def test_a_quotation_is_one_item_whatever_it_holds():
    (sentence,) = sheet("She said: “It is safe. Go.”").sentences
    assert [item.kind for item in sentence.items if item.kind != WORD][-1] == QUOTE
    assert sentence.items[-1].quotation is not None
    assert [item.low for item in sentence.items] == ["she", "said", ":", ""]


def test_the_words_within_a_quotation_have_a_sheet_of_their_own():
    outer = sheet("“He told me: ‘Go.’ I went,” she said.")
    inner = lay_out_inside(outer, outer.quotations[0])
    words = [[item.low for item in sentence.items] for sentence in inner.sentences]
    assert words == [["he", "told", "me", ":", ""], ["i", "went", ","]]


def test_quotations_are_found_by_where_they_begin():
    laid = sheet("“One,” “two” and “three,” she said.")
    assert [q.words for q in laid.quotations_in(Span(1, 18))] == [Span(8, 11), Span(18, 24)]


def article(text: str, *parts: Part, posts: tuple[Post, ...] = ()) -> Article:
    return Article(text=text, original=Original(b"", "text/plain"), parts=parts, posts=posts)


def test_datelines_and_bylines_are_no_part_of_the_first_sentence():
    text = "LIMA (Reuters) — The dam leaks.\n— Ana (@ana) May 1 It was dry."
    dateline = Part(PartKind.DATELINE, Span(0, 16))
    post = Post(spans=(Span(17, 31),), byline=Span(32, 50))
    laid = lay_out(article(text, dateline, posts=(post,)))
    first = [text[sentence.span.start : sentence.span.end] for sentence in laid.sentences]
    assert first == ["The dam leaks.", "It was dry."]


def test_a_dateline_alone_leaves_no_sentence():
    laid = lay_out(article("LIMA —\nIt was dry.", Part(PartKind.DATELINE, Span(0, 6))))
    assert [sentence.span for sentence in laid.sentences] == [Span(7, 18)]


def test_a_sentence_without_end_is_cut():
    laid = sheet("ANA REYES " * 1_000)
    lengths = {len(sentence.items) for sentence in laid.sentences}
    assert sum(len(sentence.items) for sentence in laid.sentences) == 2_000
    assert max(lengths) <= MAX_ITEMS + 1


ODD = {
    "a no-break space": "“Go,”\xa0she said.",
    "zero-width marks": "“Go,” she\u200b said\ufeff.",
    "emoji": "👩\u200d🚒 “Go,” she said. 🎉",
    "combining marks": "“Go,” Ne\u0301stor said.",
    "Windows lines": "“Go,” she said.\r\n\r\nHe left.\r\n",
    "a line separator": "“Go,” she said.\u2028He left.",
    "another script": "«Πάμε», είπε η Άννα. Он ушёл.",
}


@pytest.mark.parametrize("text", ODD.values(), ids=ODD)
def test_whatever_stands_between_words_they_keep_their_places(text):
    assert words_of(text) == [match.span() for match in outside(text)]


PIECES = st.sampled_from(
    [
        *'“”‘’"«».,?!:(— ',
        *("\n", "\r\n", "\u2028", "\xa0", "\u200b", "\ufeff", "e\u0301", "👩\u200d🚒", "…"),
        *("Ana Lee ", "she said ", "U.S. ", "Mr. ", "3.5 ", "don’t ", "@ana ", "“It is. Go.” "),
    ]
)


@given(st.lists(PIECES, max_size=40).map("".join))
@settings(max_examples=3_000, deadline=None, suppress_health_check=list(HealthCheck))
def test_whatever_the_text_every_letter_is_in_exactly_one_item(text):
    laid = sheet(text)
    items = [item for sentence in laid.sentences for item in sentence.items]
    for earlier, later in pairwise(items):
        assert earlier.end <= later.start
    held = "".join(text[item.start : item.end] for item in items)
    assert letters(held) == letters(text)
    for sentence in laid.sentences:
        assert laid.paragraphs[sentence.paragraph].covers(sentence.span)


def letters(text: str) -> str:
    return "".join(c for c in text if c.isalnum())


def words_of(text: str) -> list[tuple[int, int]]:
    """Where the words stand that the sheet has outside of quotations."""
    items = [item for sentence in sheet(text).sentences for item in sentence.items]
    return [(item.start, item.end) for item in items if item.kind == WORD]


def outside(text: str) -> list[re.Match[str]]:
    """The words outside of quotations, read plainly."""
    blank = re.sub(r"“[^”]*”|«[^»]*»", lambda match: " " * len(match[0]), text)
    return list(re.finditer(r"[\w\u0301]+", blank))
