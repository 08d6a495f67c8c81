import pytest

from onrecord.models.chance import chance, logit


def test_nothing_known_is_an_even_chance():
    assert chance({}, {"marks": 1.0}) == 0.5


def test_evidence_counts_by_its_weight():
    weights = {"always": -0.4, "marks": 2.1}
    assert chance(weights, {"always": 1.0, "marks": 1.0}) == pytest.approx(0.8455, abs=1e-4)
    assert chance(weights, {"always": 1.0}) == pytest.approx(0.4013, abs=1e-4)


@pytest.mark.parametrize("weight", [1e9, -1e9])
def test_no_weight_is_too_large(weight):
    assert 0 <= chance({"always": weight}, {"always": 1.0}) <= 1


def test_a_score_and_its_chance_go_both_ways():
    assert chance({"it": logit(0.3)}, {"it": 1.0}) == pytest.approx(0.3)
    assert logit(0.0) == pytest.approx(-logit(1.0))
