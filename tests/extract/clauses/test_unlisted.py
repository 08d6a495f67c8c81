import pytest

from extract.laid_out import sentence, write_reports
from onrecord.evaluate.marked import parse
from onrecord.extract.clauses.reports import find_reports
from onrecord.extract.clauses.unlisted import unlisted_reports

FOUND = {
    "a name and one word": "“We shall cross it at dawn,” [source:Osei] [cue:trumpeted].",
    "a description": "“We shall cross it at dawn,” [source:the captain] [cue:trumpeted] on Monday.",
}
PASSED_OVER = {
    "marks too short to be speech": "“The Ferry,” Osei trumpeted.",
    "marks that close like a title": "“The Last Ferry to Beirut” Osei trumpeted.",
    "more than one word does it": "“We shall cross it at dawn,” Osei trumpeted his plan.",
    "a verb of the list stands beside": "“We shall cross it at dawn,” Osei said.",
    "no marks": "Osei trumpeted his plan.",
    "a step of a list": "Last step: B. Read the label: “Shake it well before use.”",
    "no more than an article": "The first plaque, put up in May: “Built by all who crossed it.”",
    "a colon and no marks": "The letter makes a blunt case: close it.",
}


def found(case: str) -> str:
    laid = sentence(case)
    return write_reports(parse(case).text, list(unlisted_reports(laid, find_reports(laid))))


@pytest.mark.parametrize("case", FOUND.values(), ids=FOUND)
def test_finds_a_verb_on_no_list_beside_marks(case):
    assert found(case) == case


@pytest.mark.parametrize("case", PASSED_OVER.values(), ids=PASSED_OVER)
def test_passes_over(case):
    laid = sentence(case)
    assert list(unlisted_reports(laid, find_reports(laid))) == []
