from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.extract.tagged.tags import LABELS, allowed, spans, viterbi

SIGNS = "OSsUuCc"  # a source, a cue and a content, each begun with a capital


def labels(drawn: str) -> np.ndarray:
    return np.array([SIGNS.index(sign) for sign in drawn], np.int64)


def best(scores: np.ndarray, transitions: np.ndarray) -> float:
    """The score of the best path, found by trying all."""
    begin = [label for label in range(scores.shape[1]) if label % 2 or not label]
    paths = product(begin, *[range(scores.shape[1])] * (len(scores) - 1))
    return max(score_of(np.array(path), scores, transitions) for path in paths)


def score_of(path: np.ndarray, scores: np.ndarray, transitions: np.ndarray) -> float:
    told = scores[np.arange(len(path)), path].astype(np.float64).sum()
    return float(told + transitions[path[:-1], path[1:]].astype(np.float64).sum())


@settings(max_examples=200, deadline=None)
@given(st.integers(1, 6), st.sampled_from((3, 5)), st.integers(0, 2**32 - 1))
def test_the_path_is_the_best_of_all(length: int, width: int, seed: int) -> None:
    chance = np.random.default_rng(seed)
    scores = chance.normal(0, 3, (length, width)).astype(np.float32)
    transitions = allowed(width) + chance.normal(0, 1, (width, width)).astype(np.float32)
    path = viterbi(scores, transitions)
    assert score_of(path, scores, transitions) == pytest.approx(best(scores, transitions), abs=1e-4)


def walked(scores: np.ndarray, transitions: np.ndarray) -> np.ndarray:
    """Viterbi as it is told: from piece to piece."""
    total, back = scores[0].astype(np.float64), []
    total[2::2] = -np.inf
    for row in scores[1:]:
        paths = total[:, None] + transitions
        back.append(paths.argmax(0))
        total = paths.max(0) + row
    path = [int(total.argmax())]
    for step in reversed(back):
        path.append(int(step[path[-1]]))
    return np.array(path[::-1])


@pytest.mark.parametrize("length", [*range(1, 40), 255, 256, 257, 1000])
def test_a_text_of_any_length_has_the_path_of_a_walk(length: int) -> None:
    scores = np.random.default_rng(length).normal(0, 3, (length, 7)).astype(np.float32)
    assert viterbi(scores, allowed(7)).tolist() == walked(scores, allowed(7)).tolist()


def test_a_long_text_has_labels_that_may_follow_each_other() -> None:
    scores = np.random.default_rng(1).normal(0, 3, (20_000, 7)).astype(np.float32) + 1e4
    path = viterbi(scores, allowed(7))
    assert np.isfinite(allowed(7)[path[:-1], path[1:]]).all()
    assert path[0] in (0, 1, 3, 5)


def test_no_piece_has_no_label() -> None:
    assert viterbi(np.zeros((0, 7), np.float32), allowed(7)).tolist() == []


def test_inside_follows_its_own_role_alone() -> None:
    may = [f"{a}{b}" for a, b in product(range(7), repeat=2) if allowed(7)[a, b] == 0]
    into = {SIGNS[i]: "".join(SIGNS[int(m[0])] for m in may if m[1] == str(i)) for i in range(7)}
    everything = SIGNS
    assert into == {"O": everything, "S": everything, "U": everything, "C": everything} | {
        "s": "Ss", "u": "Uu", "c": "Cc"
    }  # fmt: skip


# Labels, and below them the spans: each with its sign from first to last, "." where there is none.
SPANS = {
    "apart": ("OSsOUOCcc", ".SS.U.CCC"),
    "side by side": ("SsUCcCc", "SSUCCDD"),
    "at both ends": ("COOU", "C..U"),
    "begun inside": ("OccOs", ".CC.S"),
    "inside after another role": ("Sccu", "SCCU"),
    "none": ("OOO", "..."),
    "nothing": ("", ""),
}


@pytest.mark.parametrize(("drawn", "expected"), SPANS.values(), ids=SPANS)
def test_which_spans_labels_make(drawn: str, expected: str) -> None:
    signs = ["."] * len(drawn)
    before = None
    for kind, start, end in spans(labels(drawn)):
        # A span right after one of its kind is drawn with the next letter.
        touches = before == (kind, start)
        signs[start:end] = chr(ord("SUC"[kind]) + touches) * (end - start)
        before = (kind, end)
    assert "".join(signs) == expected


def test_labels_come_in_the_order_that_models_are_trained_on() -> None:
    assert LABELS == ("O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content")
