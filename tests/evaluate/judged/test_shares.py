import pytest

from onrecord.evaluate.judged.shares import Share, kappa, share


def test_a_share_reads_with_its_interval():
    assert str(Share(45, 50)) == "45 of 50, 90.0 % (78.6-95.7)"  # as statistics packages give it
    assert str(Share(0, 0)) == "none"
    assert share([True, False, True]) == Share(2, 3)


@pytest.mark.parametrize("of", [1, 5, 300])
def test_an_interval_stays_between_nought_and_one_and_holds_the_share(of):
    for right in range(of + 1):
        low, high = Share(right, of).interval
        assert 0 <= low <= right / of <= high <= 1
        assert high - low > 0


def test_more_lines_are_surer():
    def width(of):
        low, high = Share(of * 4 // 5, of).interval
        return high - low

    assert width(300) < width(100) < width(20)


def test_kappa():
    # Cohen's own example form: 20 both yes, 15 both no, 10 and 5 apart → 0.4
    pairs = [(1, 1)] * 20 + [(1, 0)] * 5 + [(0, 1)] * 10 + [(0, 0)] * 15
    assert kappa(pairs) == pytest.approx(0.4)
    assert kappa([(1, 1), (0, 0)]) == 1
    assert kappa([(1, 0), (0, 1)]) == -1
    assert kappa([(1, 1)] * 5) is None
    assert kappa([]) is None
