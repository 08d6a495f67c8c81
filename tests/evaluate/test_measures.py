import pytest

from onrecord.evaluate.measures import gain_interval, intervals, measures, rates
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


HALF = [tally(DOCUMENT, [FOUND]), tally(DOCUMENT, [])]
WHOLE = [tally(DOCUMENT, [FOUND])] * 2


def test_intervals_hold_the_score_and_come_out_the_same_each_time():
    low, high = intervals(HALF, 200)["all"]["full"]
    assert 0 <= low < 2 / 3 < high <= 1
    assert intervals(HALF, 50) == intervals(HALF, 50)


def test_what_has_an_interval():
    found = intervals(HALF, 3)
    assert {type_: list(measures) for type_, measures in found.items()} == {
        "all": ["exact", "soft", "token", "matched", "full"],
        "direct": ["full"],
        "mixed": ["full"],
        "indirect": ["full"],
    }
    assert found["direct"]["full"] == (0, 0)


def test_a_gain_is_drawn_on_the_same_documents_for_both_runs():
    low, high = gain_interval(HALF, WHOLE, 200)
    assert 0 <= low < 1 / 3 < high <= 1
    assert gain_interval(HALF, HALF, 200) == (0, 0)
    assert gain_interval(WHOLE, HALF, 200) == (-high, -low)
