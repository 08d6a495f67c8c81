"""How likely a find is right: by what is known of it, and only where somebody has measured it."""

import json
from math import log

import pytest

from extract.laid_out import sheet
from extract.tagged.guessed import guesses
from onrecord.extract import by_rules
from onrecord.extract.tagged.claims import claims_of
from onrecord.extract.tagged.confidence import (
    LEAST,
    LEAST_MIXED,
    LEAST_UNSAID,
    Calibration,
    calibration_of,
    confident,
    evidence,
    path_of,
)
from onrecord.extract.tagged.reconcile import reconcile
from onrecord.models import available, load
from onrecord.models.chance import chance

SAFE = "[1.content:“It is safe,”] [1.source:Ana Reyes] [1.cue:said]."
WORRIED = "[1.source:Ana Reyes] [1.cue:worried about] [1.content:the bridge]."
ODDS = Calibration("none", {"always": -2.0, "rules agree": 4.0}, {"always": 3.0})


def told(text, **chances):
    """The finds of a text that come of guesses, with their evidence."""
    laid = sheet(text)
    rules = by_rules(laid)
    return [
        (one.attribution, evidence(one.attribution, one.guess, claims_of(rules)))
        for one in reconcile(laid, rules, guesses(text, **chances))
        if one.guess is not None
    ]


def test_rules_that_find_the_same_speak_for_a_find():
    (_, safe), (_, worried) = told(SAFE) + told(WORRIED)
    assert (safe["rules agree"], safe["rules differ"]) == (1, 0)
    assert (worried["rules agree"], worried["rules differ"]) == (0, 0)


def test_rules_that_find_another_source_differ():
    text = "[1.content:“It is safe,”] Ana Reyes [1.cue:said], as did [1.source:Tom Lee]."
    [(_, differs)] = told(text)
    assert (differs["rules agree"], differs["rules differ"]) == (0, 1)


def test_a_chance_of_nought_or_one_says_no_more_than_one_near_it():
    [(_, never)] = told(WORRIED, to_cue=0.0)
    [(_, hardly)] = told(WORRIED, to_cue=1e-6)
    assert never["to cue"] == hardly["to cue"]


def test_evidence_weighs_by_its_name():
    assert chance({"always": 0.0}, {"always": 1.0}) == 0.5
    assert chance({"marks": 2.0}, {"always": 1.0, "marks": 1.0}) == pytest.approx(0.8808, abs=1e-4)
    assert 0 < chance({"always": -1e9}, {"always": 1.0}) < 1e-9


def test_a_find_has_both_figures():
    [found] = confident(told(SAFE), ODDS)
    assert found.confidence == pytest.approx(0.8808, abs=1e-4)
    assert found.source_confidence == pytest.approx(0.9526, abs=1e-4)


def test_a_find_that_is_hardly_ever_right_is_none():
    assert chance(ODDS.statement, {"always": 1.0}) < LEAST
    assert list(confident(told(WORRIED), ODDS)) == []


@pytest.mark.parametrize(
    ("text", "least"),
    [
        ("[1.source:Lee] [1.cue:has said] [1.content:so for years].", LEAST),
        ("[1.source:Lee] [1.cue:has said] [1.content:it was “safe” now].", LEAST_MIXED),
        ("[1.source:Lee] [1.cue:worried about] [1.content:the bridge].", LEAST_UNSAID),
        ("[1.source:Lee] [1.cue:wants] [1.content:to close the bridge].", LEAST_UNSAID),
    ],
)
def test_a_find_must_be_as_likely_as_its_sort_asks(text, least):
    for likely, kept in ((least + 0.01, 1), (least - 0.01, 0)):
        odds = Calibration("none", {"always": log(likely / (1 - likely))}, {"always": 0.0})
        assert len(list(confident(told(text), odds))) == kept


def test_a_rule_s_own_keeps_the_share_of_its_sort():
    [rule] = by_rules(sheet("“It is safe,” Ana Reyes said."))
    assert rule.confidence is not None
    assert list(confident([(rule, None)], ODDS)) == [rule]


def test_where_nobody_measured_there_is_no_figure():
    [found] = confident(told(WORRIED), None)
    assert (found.confidence, found.source_confidence) == (None, None)


@pytest.mark.parametrize("name", available())
def test_each_model_has_a_calibration_of_its_own(name):
    made_for = json.loads(path_of(name).read_text("utf-8"))["model_sha256"]
    assert made_for == load(name).sha256, (
        "weigh the evidence anew: python -m onrecord.evaluate.calibration GOLD_DIR"
        f" --model {name} --fit"
    )
    assert calibration_of(load(name)) is not None
