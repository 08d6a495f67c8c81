"""The ledger: each statement with its facts and its reasons; who speaks; what went wrong."""

import re
from dataclasses import replace

from onrecord.export.page.ledger import ledger, problem_list, speakers
from onrecord.export.page.place import Place
from onrecord.export.wording import lines
from onrecord.problem import Problem
from onrecord.statement import Statement
from stories import BRIDGE, SAFE

LINES = list(lines(BRIDGE))


def card(statement: Statement) -> str:
    return str(ledger(list(lines(replace(BRIDGE, statements=(statement,)))), Place()))


def facts(number: int) -> dict[str, str]:
    """The facts that are shown without opening anything."""
    own = ledger(LINES, Place()).split("<li class=")[number].partition("<details")[0]
    found = re.findall(r"<dt>(.*?)</dt><dd>(.*?)</dd>", own)
    return {name: re.sub("<[^>]*>", "", value) for name, value in found}


def test_the_facts_of_a_statement() -> None:
    assert facts(1) == {"To": "reporters", "Said": "2022-05-23 (worked out)"}
    assert facts(2) == {"Medium": "email", "Occasion": "an inquiry", "Act": "accuse Tom Hale"}
    assert facts(3) == {"Within": "2"}
    assert "<dl></dl>" not in ledger(LINES, Place())


def test_what_was_not_said_cannot_be_taken_for_said() -> None:
    unsaid = replace(SAFE, attribution=replace(SAFE.attribution, negated=True))
    assert 'class="words" dir="auto"><strong>did not say</strong> The bridge' in card(unsaid)
    assert 'class="card direct unsaid"' in card(unsaid)
    assert "<strong>only supposed</strong>" in card(replace(SAFE, hypothetical=True))


def test_a_line_known_through_others_alone_says_so() -> None:
    shown = card(replace(SAFE, second_hand=True))
    assert '<span class="kind">direct, second-hand</span>' in shown


def test_a_line_leads_back_to_the_story() -> None:
    card = ledger(LINES[:1], Place())
    assert 'href="#m1" aria-label="Statement 1: show it in the story"' in card
    assert 'id="s1"' in card


def test_the_reasons_are_there_to_open() -> None:
    shown = ledger(LINES[:1], Place())
    assert '<details class="why"><summary>Why Ana Reyes?</summary>' in shown
    assert '<span class="reason" dir="auto">she is named beside the cue</span>' in shown


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
