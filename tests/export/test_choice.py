"""Choosing statements keeps every link whole and says in the record what was left out."""

from onrecord.attribution import Mode
from onrecord.export.check import check
from onrecord.export.choice import choose
from onrecord.export.record_json import record
from stories import BRIDGE, EMAIL, FEAR, LOOK, OLD, SAFE, TWEET

UTTERED = {Mode.SPEECH, Mode.WRITING}


def test_all_modes_at_any_confidence_is_the_story_itself() -> None:
    assert choose(BRIDGE, modes=set(Mode)) == BRIDGE


def test_what_was_not_uttered_is_left_out() -> None:
    chosen = choose(BRIDGE, modes=UTTERED)
    assert chosen.statements == (SAFE, EMAIL, OLD, TWEET, LOOK)
    settings = dict(chosen.made_by.settings)
    assert (settings["mode"], settings["left_out"]) == ("speech,writing", "1")


def test_a_statement_that_a_chosen_one_is_quoted_in_stays() -> None:
    chosen = choose(BRIDGE, modes={Mode.SPEECH})
    assert chosen.statements == (SAFE, EMAIL, OLD, TWEET, LOOK)
    assert check(record(chosen)) == []


def test_a_statement_without_a_figure_stays() -> None:
    chosen = choose(BRIDGE, modes=set(Mode), min_confidence=0.5)
    assert FEAR not in chosen.statements
    assert OLD in chosen.statements
    assert dict(chosen.made_by.settings)["min_confidence"] == "0.5"
