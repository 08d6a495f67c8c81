"""Verbs of saying vary; whom it is told is no part of the cue."""

import re

import pytest

from examples import example, seeded, shown
from training.augment import cues as module
from training.augment.cues import vary_cues
from training.augment.pool import cues, hearers


def varied(monkeypatch, marked: str) -> set[str]:
    monkeypatch.setattr(module, "CHANCE", 1.0)
    return {shown(vary_cues(example(marked), seeded(seed))) for seed in range(150)}


def test_said_becomes_any_of_its_fellows_or_told(monkeypatch):
    seen = varied(monkeypatch, "[content:“No,”] [source:Ann] [cue:said].")
    cue = re.compile(r"\[content:“No,”\] \[source:Ann\] \[cue:(\w+)\](.*)\.")
    found = {cue.fullmatch(text).groups() for text in seen}
    expected = {(verb, "") for verb in cues()["said"]} | {("told", f" {h}") for h in hearers()}
    assert found == expected


@pytest.mark.parametrize(
    "marked",
    ["[content:“No,”] [cue:said] [source:Ann].", "[source:Ann] [cue:said] of it: [content:“no.”]"],
)
def test_told_stands_only_where_it_can(monkeypatch, marked):
    assert not [text for text in varied(monkeypatch, marked) if "told" in text]


def test_what_goes_before_the_verb_stays(monkeypatch):
    seen = varied(monkeypatch, "[content:“No,”] [source:Ann] [cue:has said].")
    assert "[content:“No,”] [source:Ann] [cue:has argued]." in seen


@pytest.mark.parametrize("cue", ["is said", "said:", "vowed to", "was told"])
def test_other_cues_stay(monkeypatch, cue):
    marked = f"[source:Ann] [cue:{cue}] [content:“no.”]"
    assert varied(monkeypatch, marked) == {marked}
