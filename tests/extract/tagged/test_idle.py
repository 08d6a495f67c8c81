import pytest

from extract.laid_out import sheet
from extract.tagged.guessed import together
from onrecord.article import Article, Original, Part, PartKind, Span
from onrecord.evaluate.marked import parse
from onrecord.extract.sheet import lay_out

IDLE = {
    "a few words of nobody": "There were [1.cue:questions about] [1.content:the bridge].",
    "an auxiliary": "[1.source:The officers] [1.cue:had] [1.content:to leave the bridge at once].",
    "anyone": "[1.source:You] [1.cue:know] [1.content:how it is when it rains].",
    "what somebody is": "[1.source:Jailed Harbour] [1.cue:critic] [1.content:Ana Reyes’s sister].",
    "a line of a list": (
        "The teams are known.\n\n[1.source:Ghana (Group A)][1.cue::] [1.content:third title]"
    ),
}
TOLD = {
    "a longer one": "There were [1.cue:questions about] [1.content:who would pay for it].",
    "a few words of somebody": "[1.source:Reyes] [1.cue:denied] [1.content:everything].",
    "a critic of something": "[1.source:Reyes], a [1.cue:critic of] [1.content:the bridge], left.",
    "a headline": "[1.source:Poll][1.cue::] [1.content:Voters Want a New Bridge]\n\nIt rained.",
    "a label that comes again": (
        "They spoke.\n\n[1.source:Reyes][1.cue::] [1.content:it is safe now]\n\n"
        "It rained.\n\nIt snowed.\n\nLee left.\n\nIt froze.\n\nReyes: it was tested"
    ),
}


@pytest.mark.parametrize("guessed", IDLE.values(), ids=IDLE)
def test_leaves_out(guessed):
    laid = sheet(guessed)
    assert together(laid, guessed) == laid.text


@pytest.mark.parametrize("guessed", TOLD.values(), ids=TOLD)
def test_keeps(guessed):
    assert together(sheet(guessed), guessed) == guessed


def test_a_headline_further_down_is_kept():
    guessed = (
        "By Bo Lee\n\n[1.source:Poll][1.cue::] [1.content:Voters Want a New Bridge]\n\nIt rained."
    )
    text = parse(guessed).text
    start = text.index("Poll")
    headline = Part(PartKind.HEADLINE, Span(start, text.index("\n\nIt")))
    article = Article(text=text, original=Original(b"", "text/plain"), parts=(headline,))
    assert together(lay_out(article), guessed) == guessed
