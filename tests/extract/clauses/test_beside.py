import pytest

from extract.laid_out import sentence
from onrecord.attribution import MediumType
from onrecord.evaluate.marked import Mark, parse, write
from onrecord.extract.clauses.beside import beside
from onrecord.extract.clauses.contents import span_of
from onrecord.extract.clauses.reports import find_reports

FOUND = {
    "an interview, before": (
        "[medium=interview:In an interview] with [addressee:Radio Cairo], she said"
        " [content:the ferry would sail]."
    ),
    "an interview, after": (
        "[content:“It will sail,”] she said [medium=interview:in an interview]"
        " with [addressee:Radio Cairo]."
    ),
    "a letter": (
        "She said [medium=letter:in a letter] to [addressee:the governor]"
        " [content:that it would sail]."
    ),
    "an open letter": (
        "[content:“It will sail,”] wrote Haddad [medium=letter:in an open letter]"
        " to [addressee:the harbour board]."
    ),
    "an email": (
        "[content:“It will sail”], she wrote [medium=email:in an email]"
        " to [addressee:the Lagos Times]."
    ),
    "a statement": "She said [medium=statement:in a statement] on Monday [content:that it rained].",
    "a news conference": (
        "[medium=press conference:At a news conference] in Lima, she said [content:it rained]."
    ),
    "a debate": "[content:“It will sail,”] she said [medium=debate:during a debate].",
    "a post, by its place": "[content:“It will sail,”] she wrote [medium=post:on Facebook].",
    "a post, by the cue": "[content:“It will sail,”] she [medium=post:tweeted].",
    "speaking to someone": "Speaking to [addressee:reporters], she said [content:it would sail].",
    "told someone": "She told [addressee:the court] [content:it had sailed].",
    "no medium": "She said in Lima [content:that it would sail].",
    "a letter within what she said": "She said [content:that she had read it in a letter].",
}


def written(case: str) -> str:
    marks = parse(case)
    content = [mark.span for mark in marks.of(0, "content")]
    (report,) = find_reports(sentence(case))
    medium, addressee = beside(report, content)
    found = [Mark((0,), "content", None, span) for span in content]
    if medium is not None and medium.span is not None:
        found.append(Mark((0,), "medium", medium.type.value, medium.span))
    if addressee is not None:
        found.append(Mark((0,), "addressee", None, addressee))
    return write(marks.text, found)


@pytest.mark.parametrize("case", FOUND.values(), ids=FOUND)
def test_finds_medium_and_addressee_outside_of_the_content(case):
    assert written(case) == case


def test_a_cue_can_tell_the_medium():
    (report,) = find_reports(sentence("She tweeted: “It will sail.”"))
    medium, _ = beside(report, [])
    assert medium is not None
    assert medium.type == MediumType.POST
    assert medium.span == span_of(report.sentence.items, report.group)
