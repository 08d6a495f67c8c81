import pytest

from onrecord.link.people.evidence import Evidence, Verdict, chance, match, verdict_of


def test_reasons_add_up_to_a_chance() -> None:
    found = match((Evidence(4.0, "one name"), Evidence(-1.0, "two places")))
    assert (found.score, found.verdict) == (0.953, Verdict.SAME)
    assert found.reasons == ("one name", "two places")


def test_what_is_capped_waits_for_a_person() -> None:
    assert match((Evidence(9.0, "an office"),), most=0.89).verdict == Verdict.MAYBE


@pytest.mark.parametrize(
    ("score", "verdict"),
    [(0.9, Verdict.SAME), (0.89, Verdict.MAYBE), (0.5, Verdict.MAYBE), (0.49, Verdict.DIFFERENT)],
)
def test_two_thresholds(score: float, verdict: Verdict) -> None:
    assert verdict_of(score) == verdict


def test_no_sum_is_too_great() -> None:
    assert 0 < chance(-1e9) < chance(1e9) < 1.0000001
