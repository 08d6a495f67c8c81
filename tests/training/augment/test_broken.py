"""Marks get lost; what was said stays."""

from examples import example, seeded, shown
from training.augment import broken
from training.augment.broken import break_marks

SAID = "[content:“It is safe,”] [source:Ann] [cue:said]."


def test_one_mark_or_all_are_lost():
    seen = {shown(break_marks(example(SAID), seeded(seed))) for seed in range(40)}
    assert seen == {
        "[content:“It is safe,] [source:Ann] [cue:said].",
        "[content:It is safe,”] [source:Ann] [cue:said].",
        "[content:It is safe,] [source:Ann] [cue:said].",
    }


def test_every_mark_of_the_article_is_lost(monkeypatch):
    monkeypatch.setattr(broken, "ALL", 1.0)
    before = "[1.content:“One,”] [1.source:she] [1.cue:said]. [2.source:He] [2.cue:said] [2.content:“two.”]"
    after = (
        "[1.content:One,] [1.source:she] [1.cue:said]. [2.source:He] [2.cue:said] [2.content:two.]"
    )
    assert shown(break_marks(example(before), seeded(1))) == after


def test_an_article_without_marks_stays():
    assert (
        shown(break_marks(example("[source:He] [cue:left]."), seeded(1)))
        == "[source:He] [cue:left]."
    )
