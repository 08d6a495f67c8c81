"""Recall by what the cue is like, on gold in the notation of the tests."""

import pytest

from onrecord.evaluate.answers import answers
from onrecord.evaluate.articles import MarkedArticle, gold_document
from onrecord.evaluate.cues import GROUPS, by_cue
from onrecord.evaluate.marked import parse

LONG = "[content:it rains on us all]"


def groups(marked, predictions=()):
    """The groups that hold any gold, with how many are matched and full."""
    document = gold_document(MarkedArticle("one", parse(marked)))
    ours = document.gold if predictions == "gold" else predictions
    counts = by_cue([answers(document, ours)])
    assert list(counts) == list(GROUPS)
    return {name: (c["gold"], c["matched"], c["full"]) for name, c in counts.items() if c["gold"]}


@pytest.mark.parametrize(
    ("marked", "group"),
    [
        (f"Kim [cue:said] {LONG}.", 'one word like "said"'),
        (f"{LONG}, [cue:says] Kim.", 'one word like "said"'),
        (f"Kim [cue:Wrote:] {LONG}.", 'one word like "said"'),
        (f"Kim [cue:fears] {LONG}.", "another word"),
        (f"Kim [cue:didn't] {LONG}.", "another word"),
        (f"[cue:According to] Kim, {LONG}.", "several words"),
        (f"Kim [cue:has] long [cue:said] {LONG}.", "several words"),
        (f"Kim[cue::] {LONG}.", 'only ":" or a dash'),
        (f"{LONG} [cue:―] Kim", 'only ":" or a dash'),
        (f"Kim: {LONG}.", "no cue"),
    ],
)
def test_a_cue_is_of_one_group(marked, group):
    assert list(groups(marked)) == [group]


def test_short_content_and_headlines_run_across_the_groups():
    marked = "Kim [cue:says] [content:it rains]\n\nLee left."
    assert list(groups(marked)) == ['one word like "said"', "content of 1-3 words", "headline"]


def test_three_words_are_short_and_four_are_not():
    assert "content of 1-3 words" in groups("Kim [cue:wants] [content:the Iraq war]")
    assert "content of 1-3 words" not in groups("Kim [cue:wants] [content:a war in Iraq]")


@pytest.mark.parametrize(
    "marked",
    [
        f"Kim [cue:said] {LONG}.",
        f"Kim [cue:said] {LONG}.\n \n",
        f"\nRain\n\nKim [cue:said] {LONG}.",
    ],
)
def test_no_headline(marked):
    assert "headline" not in groups(marked)


def test_matched_and_full():
    marked = f"[source:Kim] [cue:said] {LONG}."
    document = gold_document(MarkedArticle("one", parse(marked)))
    assert groups(marked, "gold") == {'one word like "said"': (1, 1, 1)}
    sourceless = [type(document.gold[0])(document.gold[0].content)]
    assert groups(marked, sourceless) == {'one word like "said"': (1, 1, 0)}
    assert groups(marked) == {'one word like "said"': (1, 0, 0)}
