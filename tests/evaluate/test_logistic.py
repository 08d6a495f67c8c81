import math

import pytest

from onrecord.evaluate.logistic import by_others, fit


def rows(marked, plain):
    """As many finds with marks, and without, as told; each with what all have."""
    return [{"always": 1.0, "marks": 1.0}] * marked + [{"always": 1.0, "marks": 0.0}] * plain


def test_learns_the_shares():
    happened = [True] * 900 + [False] * 100 + [True] * 500 + [False] * 500
    weights = fit(rows(1000, 1000), happened)
    assert weights["always"] == pytest.approx(0, abs=0.05)
    assert weights["always"] + weights["marks"] == pytest.approx(math.log(9), abs=0.05)


def test_few_finds_say_little():
    weights = fit(rows(2, 1000), [True] * 2 + [True] * 500 + [False] * 500)
    assert 0 < weights["marks"] < 1.5


def test_evidence_that_a_row_lacks_is_nought():
    ones = [{"always": 1.0}, {"always": 1.0, "marks": 1.0}] * 50
    assert fit(ones, [False, True] * 50)["marks"] > 1


@pytest.mark.parametrize("happened", [[], [True], [False]], ids=["none", "all", "never"])
def test_nothing_to_learn_is_said(happened):
    with pytest.raises(ValueError, match="nothing to fit"):
        fit(rows(len(happened), 0), happened)


def test_no_fold_is_told_by_its_own_rows():
    happened = [True] * 8 + [False] * 2 + [False] * 8 + [True] * 2
    said = by_others(rows(0, 20), happened, [0] * 10 + [1] * 10)
    assert said[:10] == [pytest.approx(0.2, abs=0.01)] * 10
    assert said[10:] == [pytest.approx(0.8, abs=0.01)] * 10
