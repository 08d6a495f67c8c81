import pytest

from extract.laid_out import sheet
from onrecord.evaluate.marked import parse
from onrecord.extract.tagged.turns import is_turn

CASES = {
    "a transcript": ("Q: Is it?\n\nREYES[cue::] It is.\n\nQ: Why?", True),
    "one label": ("Mayor[cue::] Bridge Is Safe\n\nIt is.\n\nIt was tested.", False),
    "a colon within a turn": ("Q: Is it?\n\nA: It is: [cue::] yes.\n\nQ: Why?", False),
    "a verb in a transcript": ("Q: Is it?\n\nA: He [cue:said] it is.\n\nQ: Why?", False),
    "no cue": ("Q: Is it?\n\nA: It is.\n\nQ: Why?", False),
}


@pytest.mark.parametrize(("text", "turn"), CASES.values(), ids=CASES)
def test_knows_a_turn(text, turn):
    cue = tuple(mark.span for mark in parse(text).of(0, "cue"))
    assert is_turn(sheet(text), cue) == turn


def test_looks_no_further_than_the_turns_around():
    story = "It rained.\n\n" * 500
    text = f"{story}Q: Is it?\n\nREYES[cue::] It is.\n\nQ: Why?"
    cue = tuple(mark.span for mark in parse(text).of(0, "cue"))
    assert not is_turn(sheet(text), cue)
