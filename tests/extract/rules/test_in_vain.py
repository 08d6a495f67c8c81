"""What was sent or tried in vain."""

from time import perf_counter

import pytest

from extract.laid_out import sheet, write_found
from onrecord.extract.rules.in_vain import find_in_vain
from onrecord.extract.sheet import lay_out_text

FOUND = {
    "messages": "[content:Two messages] left for [source:the promoter] [cue:were not returned].",
    "of an outlet": (
        "[content:Calls] by [addressee:the Herald] to [source:the mine] [cue:went unanswered]."
    ),
    "nobody named": "[content:A request for comment] [cue:was not immediately answered].",
    "seeking comment": (
        "[content:Emails] seeking comment from [source:the league] [cue:were not returned]."
    ),
    "no response": "[content:Texts] to [source:the company] [cue:drew no response].",
    "efforts": "[cue:Efforts to reach] [source:the couple] [content:were unsuccessful].",
    "of an outlet, tried": (
        "[cue:Attempts by [addressee:the Star] to contact] [source:Ms. Lee] [content:failed]."
    ),
    "an outlet that could not": (
        "[addressee:The Herald] [cue:was unable to] [content:reach] [source:Mr. Lee] for comment."
    ),
}
PASSED_OVER = {
    "a deal": "The parties were unable to reach a deal.",
    "books": "The books were not returned.",
    "a crowd": "The match drew no crowd.",
    "efforts of another kind": "Efforts to save the whale failed.",
    "answered": "Calls to the mine were returned.",
}


@pytest.mark.parametrize("text", FOUND.values(), ids=FOUND)
def test_finds_each_part_where_it_is_marked(text):
    laid = sheet(text)
    found = list(find_in_vain(laid))
    assert write_found(laid, found) == text
    assert all(one.negated for one in found)


@pytest.mark.parametrize("text", PASSED_OVER.values(), ids=PASSED_OVER)
def test_passes_over(text):
    assert list(find_in_vain(sheet(text))) == []


def test_a_page_of_calls_takes_linear_time():
    laid = lay_out_text("Calls to messages for emails with reach were returned " * 3000)
    begun = perf_counter()
    list(find_in_vain(laid))
    assert perf_counter() - begun < 5
