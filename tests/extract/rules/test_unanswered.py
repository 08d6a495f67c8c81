"""Who was asked and did not answer."""

from time import perf_counter

import pytest

from extract.laid_out import sheet, write_found
from onrecord.extract.rules.unanswered import find_unanswered
from onrecord.extract.sheet import lay_out_text

FOUND = {
    "a request": "[source:Ms. Okafor] [cue:did not respond to] [content:requests for comment].",
    "of an outlet": (
        "[source:The mill] [cue:has not responded to]"
        " [content:[addressee:the Daily Star]’s emails]."
    ),
    "from an outlet": (
        "[source:Lee] [cue:did not immediately reply to] [content:a request from"
        " [addressee:Radio Cairo]]."
    ),
    "calls": "[source:A lawyer for the family] [cue:did not return] [content:calls], she said.",
    "by the time of printing": "[source:The port] [cue:had not] [content:responded] by Friday.",
    "for comment": "[source:Mr. Tan] [cue:could not be reached] [content:for comment] on Friday.",
    "with no more": "[source:The owner] [cue:could not immediately be] [content:reached].",
    "neither of two": (
        "[source:Neither Ms. Falk nor her lawyer] [cue:could be reached] [content:for comment]."
    ),
    "nobody there": "[source:No one at the mine] [cue:was available] [content:to comment].",
    "unavailable": "[source:Ms. Sato] [cue:was unavailable] [content:for comment].",
    "who did not": "Lee, [source:who] [cue:did not return] [content:two calls], was away.",
    "back to": "[source:The agents] [cue:did not get back to] [content:[addressee:the Herald]].",
    "ignored": "[source:The club] [cue:ignored] [content:requests for comment].",
}
PASSED_OVER = {
    "an attack": "Mr. Lee did not respond to the attack.",
    "an answer": "Mr. Lee responded to a request for comment.",
    "face to face": "She did not answer the question.",
    "back home": "He did not return to Kenya.",
    "no comment sought": "The rooms were not available in May.",
    "a goal": "The summit could not be held.",
}


@pytest.mark.parametrize("text", FOUND.values(), ids=FOUND)
def test_finds_each_part_where_it_is_marked(text):
    laid = sheet(text)
    found = list(find_unanswered(laid))
    assert write_found(laid, found) == text
    assert all(one.negated for one in found)


@pytest.mark.parametrize("text", PASSED_OVER.values(), ids=PASSED_OVER)
def test_passes_over(text):
    assert list(find_unanswered(sheet(text))) == []


def test_a_page_of_silence_takes_linear_time():
    laid = lay_out_text("Neither Lee nor Poe did not respond to calls and messages, " * 3000)
    begun = perf_counter()
    assert list(find_unanswered(laid))
    assert perf_counter() - begun < 5
