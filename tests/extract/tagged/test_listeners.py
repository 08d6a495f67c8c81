import pytest

from extract.laid_out import answer, ask
from onrecord.attribution import Mode
from onrecord.extract.tagged.listeners import listener_after, listener_in
from onrecord.extract.tagged.modes import lexeme_of

AFTER = {
    "told": "She ^told [AP] that it rained.",
    "to": "She ^confirmed to [Reuters] that it rained.",
    "to, with a plain adjective": "She ^said to [local reporters] that it rained.",
    "asked for something": "She ^urged [voters] to go.",
    "to, after a word of no list": "She ^ranted to [the crowd] about it.",
    "a time": "She ^warned this week that it rained.",
    "a verb": "She ^hopes to discuss bridges.",
    "going on": "She ^continued to tell jokes.",
    "a passive": "She was ^said to favour bridges.",
}
WITHIN = {
    "a call": "She ^said on a call with [reporters].",
    "a question": "She ^said when asked by [Fox News].",
    "later": "She ^said late on Monday to [AP].",
    "no talk": "She ^agreed with Ana Reyes.",
    "a medium": "She ^went to Twitter.",
    "an act": "She ^said by phone that it rained.",
}


@pytest.mark.parametrize("case", AFTER.values(), ids=AFTER)
def test_finds_the_listener_after_the_verb(case):
    items, at = ask(case)
    lexeme = lexeme_of(items[at].low, Mode.SPEECH)
    begin = at - 1 if items[at - 1].low == "was" else at
    assert answer(case, items, listener_after(items, (begin, at + 1), lexeme, ())) == case


@pytest.mark.parametrize("case", WITHIN.values(), ids=WITHIN)
def test_finds_the_listener_within_the_cue(case):
    items, at = ask(case)
    assert answer(case, items, listener_in(items, (at, len(items)), at + 1)) == case


def test_takes_to_after_the_verb_alone():
    items, at = ask("She turned to Lee and ^said that it rained.")
    assert listener_in(items, (1, len(items)), at + 1) is None
