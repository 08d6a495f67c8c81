"""Other capitals, the same characters."""

from examples import example, seeded, shown
from training.augment.case import (
    lose_capitals,
    lower_all,
    lower_names,
    shout_paragraph,
    title_paragraph,
)

SAID = (
    "[source:Mayor Ann Lee of Kent] [cue:says] [content:the U.S. Rep. is in]. It’s odd. NATO left."
)


def changed(augmentation, seed=1):
    return shown(augmentation(example(SAID, person=("Ann Lee",)), seeded(seed)))


def test_capitals_throughout():
    assert changed(shout_paragraph) == (
        "[source:MAYOR ANN LEE OF KENT] [cue:SAYS] [content:THE U.S. REP. IS IN]. IT’S ODD. NATO LEFT."
    )


def test_as_in_a_headline():
    assert changed(title_paragraph) == (
        "[source:Mayor Ann Lee of Kent] [cue:Says] [content:the U.S. Rep. is in]. It’s Odd. NATO Left."
    )


def test_no_capitals():
    assert changed(lower_all) == (
        "[source:mayor ann lee of kent] [cue:says] [content:the u.s. rep. is in]. it’s odd. nato left."
    )


def test_sentences_begin_small_and_titles_and_abbreviations_stay():
    seen = {changed(lose_capitals, seed) for seed in range(20)}
    both = "[source:mayor Ann Lee of Kent] [cue:says] [content:the U.S. Rep. is in]. it’s odd. NATO left."
    assert both in seen
    assert {text.lower() for text in seen} == {both.lower()}
    assert all("U.S. Rep." in text and "NATO" in text for text in seen)


def test_names_are_small():
    assert SAID.replace("Ann Lee", "ann lee") in {changed(lower_names, seed) for seed in range(9)}
