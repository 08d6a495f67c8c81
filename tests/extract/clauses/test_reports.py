import pytest

from extract.laid_out import sentence, write_reports
from onrecord.evaluate.marked import parse
from onrecord.extract.clauses.reports import find_reports

FOUND = {
    "source, cue": "[source:Mr Lee, 58], [cue:said] that it rained.",
    "auxiliaries": "[source:Mr Lee] [cue:has also said] that it rained.",
    "told someone": "[source:Mr Lee] [cue:told] [addressee:reporters] in Leeds that it rained.",
    "told a paper": "[source:Mr Lee] [cue:told] [addressee:the Lagos Times] that it rained.",
    "told someone and the clause at once": "[source:He] [cue:told] [addressee:her] he had slept.",
    "confirmed to someone": "[source:She] [cue:confirmed] to [addressee:the BBC] that it rained.",
    "told what, not whom": "[source:The gauge] [cue:told] that it rained.",
    "urged someone": "[source:Mr Lee] [cue:urged] [addressee:the minister] to resign.",
    "called on someone": "[source:Mr Lee] [cue:called on] [addressee:voters] to trust him.",
    "a particle": "[source:Mr Lee] [cue:pointed out] that it rained.",
    "after a speech": "“It is wet,” [cue:said] [source:Mr Lee].",
    "a participle with the source of the report before it": (
        "“It is wet,” [1.cue:said] [1,2.source:Mr Lee], [2.cue:adding] that it would go on."
    ),
    "a second verb with the same source": (
        "[1,2.source:Mr Lee] [1.cue:said] it rained and [2.cue:promised] to buy a boat."
    ),
    "the source comes late": (
        "[1.cue:Noting] that it was late, [1,2.source:Ana Reyes] [2.cue:said] so."
    ),
    "two people": "[1.source:Mr Lee] [1.cue:said] that [2.source:the crew] [2.cue:had said] no.",
    "a number of times is nobody": "[source:She] [cue:asked] three times for help.",
    "a headline": "[source:Mayor Lee] [cue:Says] Old Bridge Is Safe After All",
}
PASSED_OVER = {
    "a noun": "They ignored the claims that he made.",
    "a passive without were": "Staff urged to travel in groups left early.",
    "pointed at nothing said": "Mr Lee pointed at the bridge.",
    "a name that is a verb’s form": "Edward Said was born in Jerusalem.",
    "nobody said it": "It was said that it rained.",
}


@pytest.mark.parametrize("case", FOUND.values(), ids=FOUND)
def test_finds_source_cue_and_addressee(case):
    assert write_reports(parse(case).text, find_reports(sentence(case))) == case


@pytest.mark.parametrize("text", PASSED_OVER.values(), ids=PASSED_OVER)
def test_passes_over(text):
    assert write_reports(text, find_reports(sentence(text))) == text


def test_tells_what_was_not_said_and_what_only_may_be():
    (not_said,) = find_reports(sentence("Mr Lee did not say that it rained."))
    (may_be,) = find_reports(sentence("Mr Lee could say that it rained."))
    assert (not_said.negated, not_said.hypothetical) == (True, False)
    assert (may_be.negated, may_be.hypothetical) == (False, True)


def test_begins_where_source_and_cue_do():
    (before,) = find_reports(sentence("On Monday Mr Lee said so."))
    (after,) = find_reports(sentence("“It is wet,” said Mr Lee."))
    assert (before.begin, after.begin) == (2, 1)
