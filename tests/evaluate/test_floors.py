import json

import pytest

from onrecord.evaluate import floors as module
from onrecord.evaluate.floors import (
    EPSILON,
    LEARNED_EPSILON,
    SETS,
    GoldSet,
    Measured,
    falls,
    guarded,
    margin,
    present,
    problems,
    raised,
    read_floors,
    scores_of,
    write_floors,
)

PINNED = {"digest": "aa", "floors": {"full F1": 0.5}}
FLOORS = {"sets": {"dev": {"rules": PINNED}}, "regressions": []}


def measured(score, digest="aa", model="rules"):
    return {("dev", model): Measured(digest, {"full F1": score})}


@pytest.fixture
def models(monkeypatch):
    monkeypatch.setattr(module, "MODELS", ("accurate", "fast", "rules"))


@pytest.mark.parametrize("score", [0.6, 0.5, 0.5 - EPSILON / 2])
def test_a_score_at_its_floor_holds(score):
    assert problems(FLOORS, measured(score)) == []


def test_a_score_below_its_floor_is_a_problem():
    assert problems(FLOORS, measured(0.49)) == ["dev, rules: full F1 fell from 0.5000 to 0.4900"]


def test_a_score_that_is_gone_has_fallen():
    assert [str(f) for f in falls(FLOORS, {("dev", "rules"): Measured("aa", {})})] == [
        "dev, rules: full F1 fell from 0.5000 to 0.0000"
    ]


def test_gold_that_changed_must_be_measured_again():
    assert problems(FLOORS, measured(0.9, digest="bb")) == [
        "dev, rules: the gold has changed since its floors were pinned; --update"
    ]


def test_a_set_without_floors_is_a_problem():
    [line] = problems({"sets": {}, "regressions": []}, measured(0.9))
    assert line.startswith("dev, rules: no floors are pinned")


def test_an_update_raises_floors():
    after = raised(FLOORS, measured(0.61239))
    assert after["sets"]["dev"]["rules"] == {"digest": "aa", "floors": {"full F1": 0.6123}}


def test_an_update_refuses_to_lower_a_floor():
    with pytest.raises(ValueError, match="floors would sink"):
        raised(FLOORS, measured(0.4))


def test_chance_below_the_floor_does_not_lower_it():
    after = raised(FLOORS, measured(0.5 - EPSILON / 2))
    assert after["sets"]["dev"]["rules"]["floors"] == {"full F1": 0.5}


def test_a_floor_is_lowered_with_a_reason_that_stays():
    after = raised(FLOORS, measured(0.4), "the gold was wrong")
    assert after["sets"]["dev"]["rules"]["floors"] == {"full F1": 0.4}
    assert after["regressions"] == [
        {
            "set": "dev",
            "model": "rules",
            "score": "full F1",
            "from": 0.5,
            "to": 0.4,
            "reason": "the gold was wrong",
        }
    ]


def test_a_set_that_is_not_here_keeps_its_floors():
    other = {("other", "rules"): Measured("cc", {"full F1": 0.3})}
    assert raised(FLOORS, other)["sets"]["dev"] == FLOORS["sets"]["dev"]


def test_a_model_has_floors_of_its_own():
    after = raised(FLOORS, measured(0.8, model="accurate"))
    assert after["sets"]["dev"]["rules"] == PINNED
    assert after["sets"]["dev"]["accurate"] == {"digest": "aa", "floors": {"full F1": 0.8}}
    assert FLOORS["sets"]["dev"] == {"rules": PINNED}


@pytest.mark.usefixtures("models")
def test_a_model_does_not_fall_below_the_floor_of_another():
    assert [line.split(":")[0] for line in problems(FLOORS, measured(0.4, model="fast"))] == [
        "dev, fast"
    ]
    after = raised(FLOORS, measured(0.4, model="fast"))
    assert problems(after, measured(0.4, model="fast") | measured(0.5)) == []


def test_a_learned_model_may_fall_by_what_another_processor_rounds():
    pinned = {"sets": {"dev": {"fast": PINNED}}, "regressions": []}
    assert falls(pinned, measured(0.5 - LEARNED_EPSILON / 2, model="fast")) == []
    assert len(falls(pinned, measured(0.5 - 2 * LEARNED_EPSILON, model="fast"))) == 1
    assert margin("rules") == EPSILON < margin("fast") == LEARNED_EPSILON


@pytest.mark.usefixtures("models")
def test_models_that_have_floors_are_guarded():
    assert guarded(FLOORS) == ["rules"]
    assert guarded(raised(FLOORS, measured(0.8, model="accurate"))) == ["accurate", "rules"]
    assert guarded({"sets": {}, "regressions": []}) == ["accurate"]


def test_floors_of_a_model_that_is_gone_are_a_problem():
    pinned = {"sets": {"dev": {"slow": PINNED}}, "regressions": []}
    [line] = problems(pinned, {})
    assert line.startswith("slow: floors are pinned, but there is no such model")


def test_what_is_written_is_read(tmp_path):
    write_floors(FLOORS, tmp_path / "floors.json")
    assert read_floors(tmp_path / "floors.json") == FLOORS
    assert read_floors(tmp_path / "none.json") == {"sets": {}, "regressions": []}


def test_scores_with_floors():
    result = {
        "scores": {"all": {"full": {"f1": 0.5}}},
        "details": {"speaker": {"right": 1, "stated": 4}},
    }
    assert scores_of(result) == {"full F1, all": 0.5, "speakers right": 0.25}


def test_our_own_gold_is_always_here(tmp_path):
    assert {"gold/dev", "gold/heldout"} <= {s.name for s in present(SETS)}
    assert present([GoldSet("none", tmp_path / "none")]) == []


def test_pinned_floors_are_of_known_sets():
    floors = read_floors()
    assert set(floors["sets"]) <= {s.name for s in SETS}
    assert all("rules" in models for models in floors["sets"].values())
    assert json.loads(json.dumps(floors)) == floors
