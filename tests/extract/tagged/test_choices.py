import numpy as np
import pytest

from onrecord.extract.tagged.choices import NEAR, Choosable, chances, choosers
from onrecord.extract.tagged.links import APART, Ground

LENGTH = 400
GROUND = Ground(np.zeros(LENGTH, np.int64), np.zeros(LENGTH, np.int64), np.zeros(0, np.int64))


def among(starts: list[int], vectors: list[list[float]], none: float = 0.0) -> Choosable:
    spans = np.array([(start, start + 1) for start in starts], np.int64).reshape(-1, 2)
    told = np.array(vectors, np.float32).reshape(-1, 2)
    return Choosable(spans, told, np.zeros(APART, np.float32), none)


def ask(choosable: Choosable, at: int, looking: list[float]) -> tuple[int, list[float]]:
    """The first span, and the chances of it, of those after it, and of none."""
    near = np.array([(at, at + 1)])
    who = choosers(near[:, 0], np.array([looking], np.float32), near, choosable)
    first, likely = chances(who, choosable, GROUND)
    return first, np.exp(likely[0]).tolist()


def test_the_span_with_the_likest_vector_is_likeliest() -> None:
    spans = among([3, 9], [[1, 0], [0, 1]])
    first, (one, other, none) = ask(spans, 5, [0, 2, 0])
    assert first == 0
    assert one == pytest.approx(none)
    assert other == pytest.approx(np.exp(2) / (2 + np.exp(2)))


def test_none_may_be_made_likelier() -> None:
    unsaid = [ask(among([3], [[1, 0]], none), 5, [1, 0, 0])[1][1] for none in (0.0, 2.0)]
    assert unsaid[0] < 0.5 < unsaid[1]


def test_none_is_certain_where_there_is_nothing_else() -> None:
    assert ask(among([], []), 5, [1, 0, -7]) == (0, [1.0])


def test_only_what_is_near_is_chosen_among() -> None:
    """A piece sees as many spans on either side; pieces that ask together see no more."""
    starts = list(range(0, LENGTH, 2))
    spans = among(starts, [[0.0, 0.0]] * len(starts))
    near = np.array([(101, 102), (301, 302)])
    who = choosers(near[:, 0], np.zeros((2, 3), np.float32), near, spans)
    first, likely = chances(who, spans, GROUND)
    seen = [(first + np.flatnonzero(np.isfinite(row[:-1]))).tolist() for row in likely]
    assert seen == [[*range(51 - NEAR, 51 + NEAR)], [*range(151 - NEAR, 151 + NEAR)]]
    assert np.exp(likely).sum(1) == pytest.approx([1, 1])


def test_many_at_once_choose_as_each_alone_does() -> None:
    some = np.random.default_rng(5)
    starts = list(range(0, LENGTH, 4))
    spans = among(starts, some.normal(size=(len(starts), 2)).tolist())
    at = np.sort(np.arange(1500, dtype=np.int64) % 20 + 190)
    looking = some.normal(size=(len(at), 3)).astype(np.float32)
    _, likely = chances(choosers(at, looking, np.stack((at, at + 1), 1), spans), spans, GROUND)
    for row in (0, 700, 1499):
        _, alone = ask(spans, int(at[row]), looking[row].tolist())
        told = np.exp(likely[row])
        assert sorted(told[told > 0]) == pytest.approx(sorted(p for p in alone if p > 0), rel=1e-4)
