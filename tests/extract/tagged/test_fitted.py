import pytest

from extract.laid_out import sheet
from onrecord.article import Span
from onrecord.evaluate.marked import Mark, parse, write
from onrecord.extract.tagged.fitted import fitted, touching

CASES = {
    "filled marks": ("“[content:It is safe]” now.", "[content:“It is safe”] now."),
    "the closing mark": ("[content:“It is safe,]” she said.", "[content:“It is safe,”] she said."),
    "the opening mark": ("“[content:It is safe,”] she said.", "[content:“It is safe,”] she said."),
    "marks that the words only end in": (
        "[content:It was “quite safe]”, she said.",
        "[content:It was “quite safe”], she said.",
    ),
    "no marks of a speech that goes on": (
        "“[content:It is safe]. It was tested,” she said.",
        "“[content:It is safe]. It was tested,” she said.",
    ),
    "points at its ends": ("She said[content:: it was so.]", "She said: [content:it was so]."),
    "an abbreviation": ("It was [content:in the U.S.]", "It was [content:in the U.S.]"),
    "speeches side by side": (
        "[content:“It is safe.” “Go.”]",
        "[content:“It is safe.”] [content:“Go.”]",
    ),
    "sentences in the writer's words": (
        "[content:It is safe. It was tested].",
        "[content:It is safe. It was tested].",
    ),
    "a speech after the writer's words": (
        "[content:It was sad. “It is lost.”]",
        "[content:It was sad]. [content:“It is lost.”]",
    ),
    "paragraphs": (
        "[content:It is safe.\n\nIt was tested.]",
        "[content:It is safe].\n\n[content:It was tested].",
    ),
    "spans that fill one speech": (
        "“[content:It is safe], [content:it is,]” she said.",
        "[content:“It is safe, it is,”] she said.",
    ),
    "points alone, with nothing better": ("It was so[content:!]", "It was so[content:!]"),
}


@pytest.mark.parametrize(("given", "text"), CASES.values(), ids=CASES)
def test_sets_spans_to_marks_and_sentences(given, text):
    laid = sheet(given)
    spans = fitted(laid, laid.quotations, tuple(m.span for m in parse(given).of(0, "content")))
    assert write(laid.text, [Mark((0,), "content", None, span) for span in spans]) == text


def test_finds_the_quotations_that_a_span_touches():
    laid = sheet("“One” two “three” four “five”")
    found = touching(laid.quotations, Span(3, 15))
    assert [laid.article[q.words] for q in found] == ["One", "three"]
    assert touching(laid.quotations, Span(6, 9)) == ()
