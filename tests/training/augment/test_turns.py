"""Turns of transcripts and posts, made of quotations."""

import pytest

from examples import example, names, seeded, shown
from training.augment import turns
from training.augment.turns import make_posts, make_turns

BEFORE, AFTER = "It rained.\n\n", "\n\n[2.source:Bo] [2.cue:left]."


def turned(monkeypatch, marked: str) -> str:
    monkeypatch.setattr(turns, "CHANCE", 1.0)
    before = example(BEFORE + marked + AFTER, person=("Ann Lee", "Bo"))
    after = {shown(make_turns(before, seeded(seed))) for seed in range(9)}
    small = {text.replace("ANN LEE", "Ann Lee") for text in after}
    assert len(small) == 1
    return small.pop().removeprefix(BEFORE).removesuffix(AFTER)


@pytest.mark.parametrize(
    ("marked", "turn"),
    [
        (
            "[1.content:“The old bridge is safe,”] [1.source:Ann Lee] [1.cue:said].",
            "[1.source:Ann Lee][1.cue::] [1.content:The old bridge is safe.]",
        ),
        (
            "[1.source:Mayor Ann Lee of Kent] [1.cue:said], [1.content:“The old bridge is safe.”]",
            "[1.source:Ann Lee][1.cue::] [1.content:The old bridge is safe.]",
        ),
        (
            "[1.content:“The old bridge,”] [1.source:Ann Lee] [1.cue:said], [1.content:“is safe and sound.”]",
            "[1.source:Ann Lee][1.cue::] [1.content:The old bridge, is safe and sound.]",
        ),
        (
            "[1.content:“The old bridge is safe,”] [1.source:Ann Lee] [1.cue:said]. [1.content:“We have tested it.”]",
            "[1.source:Ann Lee][1.cue::] [1.content:The old bridge is safe. We have tested it.]",
        ),
        (
            "[1.content:“[3.source:Bo] [3.cue:says] [3.content:so every day],”] [1.source:Ann Lee] [1.cue:said].",
            "[1.source:Ann Lee][1.cue::] [1.content:[3.source:Bo] [3.cue:says] [3.content:so every day].]",
        ),
    ],
)  # fmt: skip
def test_a_paragraph_that_is_a_quotation_and_its_speaker(monkeypatch, marked, turn):
    assert turned(monkeypatch, marked) == turn


@pytest.mark.parametrize(
    "marked",
    [
        "[1.content:“The old bridge is safe,”] [1.source:she] [1.cue:said].",
        "[1.content:“The old bridge is safe,”] [1.source:Ann Lee] [1.cue:said] in Kent.",
        "[1.source:Ann Lee] [1.cue:said] [1.content:that the old bridge is safe].",
        "[1.content:“The old bridge is] safe,” [1.source:Ann Lee] [1.cue:said].",
        "[1.content:“The old bridge is safe,”] [1.source:Ann Lee] [1.cue:said]; [3.source:he] [3.cue:left].",
    ],
)
def test_any_other_paragraph_stays(monkeypatch, marked):
    assert turned(monkeypatch, marked) == marked


def test_a_post_stands_as_posts_do():
    marked = "[content:“The old bridge is safe,”] [source:Ann Lee] [cue:said]."
    after = make_posts(example(BEFORE + marked, person=("Ann Lee",)), seeded(2))
    cue = next(
        c
        for c in ("wrote in a post:", "tweeted:", "wrote on Twitter:", "posted:", "tweeted")
        if f":{c}]" in shown(after)
    )
    top = f"{BEFORE}[source:Ann Lee] [cue:{cue}]\n\n[content:The old bridge is safe.]\n\n— Ann Lee (@annlee) "
    assert shown(after).startswith(top)
    assert names(after) == ["Ann Lee (person)", "Ann Lee (person)"]
