"""Silences that a noun tells."""

import pytest

from extract.laid_out import sheet, write_found
from onrecord.attribution import Mode
from onrecord.extract.rules.no_comment import find_no_comment

FOUND = {
    "no comment": "[source:The embassy] [cue:had no comment on] [content:the arrests].",
    "with no more": "[source:The embassy] [cue:had no immediate] [content:comment].",
    "asked by": "[source:The bank] [cue:had no] [content:comment] when asked by [addressee:Reuters].",
    "declined it": "[source:Mr. Lowry] [cue:declined] [content:comment].",
    "declined an outlet": (
        "[source:Ms. Poe] [cue:declined] [content:[addressee:the Herald]'s request for an interview]."
    ),
    "no mention": "[source:The mayor] [cue:made no mention of] [content:the fire].",
    "no details": "[source:The ministry] [cue:gave no details of] [content:the truce].",
    "silent": "[source:The dean] [cue:has remained silent on] [content:the charges].",
    "tight-lipped": "[source:The trust] [cue:remained] [content:tight-lipped].",
    "dodged": "[source:Lee] [cue:dodged] [content:a question about the tax].",
}
PASSED_OVER = {
    "quiet streets": "The streets were quiet.",
    "no doubt": "She had no doubt.",
    "declined a post": "He declined the award.",
    "a comment": "The embassy had a comment on the arrests.",
}


@pytest.mark.parametrize("text", FOUND.values(), ids=FOUND)
def test_finds_each_part_where_it_is_marked(text):
    laid = sheet(text)
    found = list(find_no_comment(laid))
    assert write_found(laid, found) == text
    assert all(one.negated and one.mode == Mode.SPEECH for one in found)


@pytest.mark.parametrize("text", PASSED_OVER.values(), ids=PASSED_OVER)
def test_passes_over(text):
    assert list(find_no_comment(sheet(text))) == []


def test_plans_that_are_none_are_an_intention():
    text = "[source:The airline] [cue:has no plans] [content:to cut routes]."
    laid = sheet(text)
    [found] = find_no_comment(laid)
    assert write_found(laid, [found]) == text
    assert (found.mode, found.negated) == (Mode.INTENTION, True)
