import pytest

import marked
from extract.laid_out import sheet
from onrecord.evaluate.marked import parse
from onrecord.extract.tagged.reading import Clause, holder_of, range_of, read_clause


def read(text: str) -> Clause | None:
    """The clause of the cue that a text has marked, with its source and content."""
    found = parse(text)
    parts = (tuple(m.span for m in found.of(0, role)) for role in ("cue", "source", "content"))
    return read_clause(sheet(text), *parts)


GROUPS = {
    "the verb of a longer cue": (
        "[source:Reyes] [cue:has also told AP in Leeds] [content:that it rained].",
        "has also told",
    ),
    "with what stands before the cue": ("She did not [cue:say] [content:that].", "did not say"),
    "with its particle": ("She [cue:called on] [content:voters to go].", "called on"),
    "in a cue of pieces": ("[cue:Did] she [cue:say] [content:it rained]?", "say"),
    "within a speech": ("“He [cue:said]: [content:‘Go.’] So I went,” she added.", "said"),
}


@pytest.mark.parametrize(("text", "group"), GROUPS.values(), ids=GROUPS)
def test_finds_the_verb_group(text, group):
    clause = read(text)
    begin, end = clause.report.group
    assert " ".join(item.low for item in clause.sentence.items[begin:end]) == group.lower()


def test_has_no_report_where_the_cue_has_no_verb():
    clause = read("[cue:According to] [source:Reyes], [content:it rained].")
    assert (clause.word, clause.report, clause.cued) == (None, None, (0, 2))


def test_has_no_clause_where_there_is_no_cue():
    assert read("[content:“It is safe.”]") is None


def test_knows_a_source_that_another_verb_has_first():
    text = "[source:Reyes] spoke in Leeds, [cue:saying] [content:that it rained]."
    assert read(text).report.shared
    assert not read("[source:Reyes] also [cue:said] [content:that it rained].").report.shared


def test_knows_a_source_after_the_verb():
    assert read("[content:“Go,”] [cue:said] [source:Reyes].").report.inverted


def test_finds_the_innermost_speech_that_holds_a_span():
    laid = sheet("“He said: ‘Go on.’ So I went,” she said.")
    go, so, she = (laid.text.index(word) for word in ("Go", "So", "she"))
    span = marked.Span
    assert laid.article[holder_of(laid.quotations, span(go, go + 2)).span] == "‘Go on.’"
    assert laid.article[holder_of(laid.quotations, span(so, so + 2)).span][:3] == "“He"
    assert holder_of(laid.quotations, span(she, she + 3)) is None


def test_finds_the_items_that_a_span_touches():
    items = sheet("He’s saying that.").sentences[0].items
    assert range_of(items, marked.Span(2, 8)) == (0, 2)
    assert range_of(items, marked.Span(4, 5)) is None
