import pytest

from extract.laid_out import sentence
from onrecord.evaluate.marked import Mark, parse, write
from onrecord.extract.clauses.quoted import quoted_content
from onrecord.extract.clauses.reports import find_reports

FOUND = {
    "before": "[content:“The bridge is safe,”] Ms Reyes said.",
    "before, inverted": "[content:“The bridge is safe,”] said Ms Reyes, the mayor.",
    "before, the comma outside": "[content:“The bridge is safe”], Ms Reyes said.",
    "after a colon": "Ms Reyes told reporters: [content:“The bridge is safe.”]",
    "after a comma": "Ms Reyes said, [content:“The bridge is safe.”]",
    "after, past where and when": "Ms Reyes said in Lima on Monday: [content:“It is safe.”]",
    "split by the cue": "[content:“The bridge,”] she said, [content:“is safe.”]",
    "mixed, before": "[content:The bridge is “as safe as ever,”] she said.",
    "one word": "She said [content:“no”].",
    "one word, and what it was said to": "She said [content:“yes” to the plan].",
    "what she did then is not": "She said: [content:“It is safe,”] and left the room.",
    "one word, and a dash": "She said [content:“no”] — and left.",
    "a row of quotations": "[content:“Safe,” “sound,” “dry,”] she said.",
    "a question": "[content:“Is the bridge safe?”] she asked.",
    "the words that lead in are not": "On Monday, [content:“It is safe,”] she said.",
}
NONE = {
    "a title": "She praised the film “Jaws” and left.",
    "a nickname": "Ahmed “Chico” Bello said the road was open.",
    "a scare quote": "The “smart” bridge would close, she said.",
    "a verb that takes no quotation": "She wants “Jaws” to win.",
    "marks in the clause": "She said that the “smart” bridge would close.",
    "the marks are another’s": "She said it was old, but “it is safe,” said Mr Lee.",
}


def content(case: str) -> str:
    """The case as it reads where the first report of its sentence has its content in marks."""
    reports = find_reports(sentence(case))
    following = reports[1].begin if len(reports) > 1 else len(reports[0].sentence.items)
    owned = len(reports) > 1 and not reports[1].shared
    spans = quoted_content(reports[0], 0, following, owned)
    return write(parse(case).text, [Mark((0,), "content", None, span) for span in spans])


@pytest.mark.parametrize("case", FOUND.values(), ids=FOUND)
def test_content_in_marks_beside_a_report(case):
    assert content(case) == case


@pytest.mark.parametrize("case", NONE.values(), ids=NONE)
def test_marks_that_no_report_touches(case):
    assert content(case) == case
