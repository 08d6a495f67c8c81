import pytest

from extract.laid_out import answer, ask, sentence
from onrecord.article import Span
from onrecord.extract.clauses.contents import clause_end, complement, span_of, trimmed
from onrecord.extract.clauses.reports import find_reports

CLAUSES = {
    "with that": "^Mr Lee said [that it rained].",
    "without that": "^Mr Lee said [it rained].",
    "past where and when": "^Mr Lee said in a statement on Monday [that it rained].",
    "past the day": "^Mr Lee told reporters Monday [the plan would fail].",
    "past where, to a pronoun": "^Mr Lee said in Leeds on Monday [he would resign].",
    "whether": "^Mr Lee asked [whether it would rain].",
    "how": "^Mr Lee explained [how the bridge fell].",
    "to do": "^The union plans [to strike in July].",
    "to do, with whom it is asked of": "^Mr Lee urged [the minister to resign].",
    "told to do": "^Mr Lee told traders [to stay at home].",
    "denied doing": "^Mr Lee denied [closing the bridge].",
    "called on": "^Mr Lee called on [voters to trust him].",
    "called for": "^Mr Lee called for [an inquiry].",
    "up to the next report": "^Mr Lee said [it rained], adding that it would go on.",
    "up to the other side": "^Mr Lee said [it rained], but Ms Mori said it did not.",
    "up to a second verb": "^Mr Lee said [it rained] and promised to buy a boat.",
    "up to who says so": "^Mr Lee said [it rained], according to his aides.",
    "up to the comma that closes an aside": "^The man, who said [he was tired], left.",
    "over another’s report": "^Mr Lee said [the engineers had told him that it rained].",
    "what a poll found": "^The poll found [that voters stayed at home].",
    "agreed to do, but not to a thing": "^Mr Lee agreed [to pay].",
}
NONE = {
    "found is not what a person says": "^They found him.",
    "agreed to a thing": "^Mr Lee agreed to a rescue.",
    "a point": "^Mr Lee said, “It rained.”",
    "said so far": "^Mr Lee told voters that much.",
}


def clause(case: str) -> str:
    items, _ = ask(case)
    reports = find_reports(sentence(case.replace("^", "").replace("[", "").replace("]", "")))
    begin = complement(reports[0])
    if begin is None:
        return answer(case, items, None)
    return answer(case, items, trimmed(items, begin, clause_end(reports[0], begin, reports)))


@pytest.mark.parametrize("case", CLAUSES.values(), ids=CLAUSES)
def test_the_clause_that_a_report_governs(case):
    assert clause(case) == case


@pytest.mark.parametrize("case", NONE.values(), ids=NONE)
def test_no_clause(case):
    assert clause(case) == case


def test_points_at_the_ends_are_trimmed():
    items = sentence(", — it rained , ; and").items
    assert trimmed(items, 0, len(items)) == (2, 4)
    assert trimmed(items, 0, 2) is None


def test_a_range_of_items_is_a_span_of_characters():
    items = sentence("Mr Lee said so.").items
    assert span_of(items, (1, 3)) == Span(3, 11)
