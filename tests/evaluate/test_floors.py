import json

import pytest

from onrecord.evaluate.floors import (
    EPSILON,
    SETS,
    GoldSet,
    Measured,
    falls,
    gold_digest,
    present,
    problems,
    raised,
    read_floors,
    scores_of,
    write_floors,
)

FLOORS = {"sets": {"dev": {"digest": "aa", "floors": {"full F1": 0.5}}}, "regressions": []}


def measured(score, digest="aa"):
    return {"dev": Measured(digest, {"full F1": score})}


@pytest.mark.parametrize("score", [0.6, 0.5, 0.5 - EPSILON / 2])
def test_a_score_at_its_floor_holds(score):
    assert problems(FLOORS, measured(score)) == []


def test_a_score_below_its_floor_is_a_problem():
    assert problems(FLOORS, measured(0.49)) == ["dev: full F1 fell from 0.5000 to 0.4900"]


def test_a_score_that_is_gone_has_fallen():
    assert [str(f) for f in falls(FLOORS, {"dev": Measured("aa", {})})] == [
        "dev: full F1 fell from 0.5000 to 0.0000"
    ]


def test_gold_that_changed_must_be_measured_again():
    assert problems(FLOORS, measured(0.9, digest="bb")) == [
        "dev: the gold has changed since its floors were pinned; --update"
    ]


def test_a_set_without_floors_is_a_problem():
    [line] = problems({"sets": {}, "regressions": []}, measured(0.9))
    assert line.startswith("dev: no floors are pinned")


def test_an_update_raises_floors():
    after = raised(FLOORS, measured(0.61239))
    assert after["sets"]["dev"] == {"digest": "aa", "floors": {"full F1": 0.6123}}


def test_an_update_refuses_to_lower_a_floor():
    with pytest.raises(ValueError, match="floors would sink"):
        raised(FLOORS, measured(0.4))


def test_chance_below_the_floor_does_not_lower_it():
    after = raised(FLOORS, measured(0.5 - EPSILON / 2))
    assert after["sets"]["dev"]["floors"] == {"full F1": 0.5}


def test_a_floor_is_lowered_with_a_reason_that_stays():
    after = raised(FLOORS, measured(0.4), "the gold was wrong")
    assert after["sets"]["dev"]["floors"] == {"full F1": 0.4}
    assert after["regressions"] == [
        {
            "set": "dev",
            "score": "full F1",
            "from": 0.5,
            "to": 0.4,
            "reason": "the gold was wrong",
        }
    ]


def test_a_set_that_is_not_here_keeps_its_floors():
    other = {"other": Measured("cc", {"full F1": 0.3})}
    assert raised(FLOORS, other)["sets"]["dev"] == FLOORS["sets"]["dev"]


def test_what_is_written_is_read(tmp_path):
    write_floors(FLOORS, tmp_path / "floors.json")
    assert read_floors(tmp_path / "floors.json") == FLOORS
    assert read_floors(tmp_path / "none.json") == {"sets": {}, "regressions": []}


def test_the_digest_tells_names_and_bytes(tmp_path):
    (tmp_path / "a.txt").write_text("x", "utf-8")
    first = gold_digest(tmp_path)
    (tmp_path / "a.txt").write_text("y", "utf-8")
    changed = gold_digest(tmp_path)
    (tmp_path / "a.txt").rename(tmp_path / "b.txt")
    assert len({first, changed, gold_digest(tmp_path)}) == 3
    (tmp_path / "notes.md").write_text("not gold", "utf-8")
    assert gold_digest(tmp_path) != first


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
    assert json.loads(json.dumps(floors)) == floors
