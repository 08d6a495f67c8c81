import pytest

from onrecord.evaluate.measures import intervals, measures, rates
from onrecord.evaluate.parts import Parts
from onrecord.evaluate.tally import GoldDocument, tally

TEXT = "Kim said it rains."
FOUND = Parts(((9, 17),), ((0, 3),), ((4, 8),))
DOCUMENT = GoldDocument("one", TEXT, (FOUND,))


def test_rates():
    assert rates(1, 2, 1, 4) == pytest.approx({"p": 0.5, "r": 0.25, "f1": 1 / 3})
    assert rates(0, 0, 0, 0) == {"p": 0.0, "r": 0.0, "f1": 0.0}


def test_measures_by_type():
    found = measures(tally(DOCUMENT, [FOUND]))
    assert list(found) == ["all", "direct", "mixed", "indirect"]
    assert found["indirect"]["full+cue"] == {"p": 1, "r": 1, "f1": 1}
    assert found["direct"]["full+cue"] == {"p": 0, "r": 0, "f1": 0}
    assert found["all"]["source ok"] == 1


def test_intervals_hold_the_score_and_come_out_the_same_each_time():
    half = [tally(DOCUMENT, [FOUND]), tally(DOCUMENT, [])]
    low, high = intervals(half, 200)["full"]
    assert 0 <= low < 2 / 3 < high <= 1
    assert intervals(half, 50) == intervals(half, 50)
