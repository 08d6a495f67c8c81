"""The ledger: each statement with its facts and its reasons; who speaks; what went wrong."""

import re

from onrecord.export.page.ledger import ledger, problem_list, speakers
from onrecord.export.page.story import Place
from onrecord.export.wording import lines
from onrecord.problem import Problem
from stories import BRIDGE

LINES = list(lines(BRIDGE))


def facts(number: int) -> dict[str, str]:
    card = ledger(LINES, Place()).split("<li class=")[number]
    found = re.findall(r"<dt>(.*?)</dt><dd>(.*?)</dd>", card)
    return {name: re.sub("<[^>]*>", "", value) for name, value in found}


def test_the_facts_of_a_statement() -> None:
    assert facts(1) == {
        "To": "reporters",
        "Said": "2022-05-23 (worked out)",
        "Confidence": "statement 99%, source 90%, speaker 80%",
        "Characters": "33–52",
    }
    assert facts(2)["Medium"] == "email"
    assert facts(2)["Occasion"] == "an inquiry"
    assert facts(3)["Within"] == "2"


def test_a_line_leads_back_to_the_story() -> None:
    card = ledger(LINES[:1], Place())
    assert 'href="#m1" aria-label="Statement 1: show it in the story"' in card
    assert 'id="s1"' in card


def test_the_reasons_are_there_to_open() -> None:
    assert (
        "<details><summary>Why</summary><ul><li><b>speaker: </b>she is named beside the cue</li>"
    ) in ledger(LINES[:1], Place())


def test_a_hostile_story_stays_text() -> None:
    assert "&lt;old&gt;" in ledger(LINES, Place())
    assert "<old>" not in ledger(LINES, Place())


def test_who_speaks_most_comes_first() -> None:
    shown = str(speakers(LINES, Place()))
    assert re.findall(r'<b dir="auto">(.*?)</b>', shown) == ["Ana Reyes", "Tom Hale"]
    assert "engineer, Port Authority" in shown
    assert "3 statements" in shown


def test_where_nobody_speaks_the_page_says_so() -> None:
    assert speakers([], Place()) is None
    assert "Nobody is quoted" in ledger([], Place())


def test_a_problem_is_a_line() -> None:
    assert problem_list((Problem("intake", "no <b>text</b>"),)) == (
        '<ul class="problems"><li><b>intake: </b>no &lt;b&gt;text&lt;/b&gt;</li></ul>'
    )
