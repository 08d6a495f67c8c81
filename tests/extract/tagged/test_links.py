import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.extract.tagged.links import (
    APART,
    Ground,
    apart,
    bias,
    near_is_likely,
    pooled,
    rows_of,
)

# A text of pieces: "^" the one that asks, "[…]" the span it is asked about, "|" another cue that
# starts, "." a stop, "¶" the start of a paragraph; and what tells how the two stand to each other.
# The span is a cue itself, and counts as one of those that have started before a piece after it.
APARTS = {
    "right before": ("^[ab]", "1 before"),
    "right after": ("[ab]^", "1 after, cue -1"),
    "within": ("[a^b]", "here, cue -1"),
    "its first": ("[^ab]", "here"),
    "two before": ("^x[ab]", "2 before"),
    "four or five": ("^xxxx[ab]", "4 before"),
    "another cue between": ("^x|[ab]", "3 before, cue 1"),
    "a cue between, behind": ("[ab]x|x^", "4 after, cue -2"),
    "a sentence": ("^x.x[ab]", "4 before, stop 1"),
    "a sentence behind": ("[ab].^", "2 after, cue -1, stop -1"),
    "a paragraph": ("^x¶[ab]", "3 before, paragraph 1"),
    "no more than so many": ("^|||||¶¶¶¶.....[ab]", "12 before, cue 4, paragraph 3, stop 4"),
}
STEPS = (0, 1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256)


def ground_of(signs: str, cues: list[int]) -> Ground:
    stops = np.cumsum([sign == "." for sign in signs]) - [sign == "." for sign in signs]
    paragraphs = np.cumsum([sign == "¶" for sign in signs])
    return Ground(paragraphs, stops, np.array(cues, np.int64))


def told(index: list[int]) -> str:
    """What the four weights stand for, in words."""
    step, cue, paragraph, stop = index
    side = "before" if step < len(STEPS) else "after"
    words = [f"{STEPS[step % len(STEPS)]} {side}" if step % len(STEPS) else "here"]
    for name, value, middle in (("cue", cue, 38), ("paragraph", paragraph, 46), ("stop", stop, 54)):
        if value != middle:
            words.append(f"{name} {value - middle}")
    return ", ".join(words)


def read(case: str) -> tuple[str, int, int, int]:
    """The pieces, the one that asks, and the span."""
    signs, at, start, end = "", 0, 0, 0
    for i, sign in enumerate(case):
        if sign == "[":
            start = len(signs)
        elif sign == "]":
            end = len(signs)
        elif sign == "^" and "[" in case[:i] and "]" in case[i:]:
            at = len(signs)  # within the span "^" stands before the piece
        else:
            at = len(signs) if sign == "^" else at
            signs += sign
    return signs, at, start, end


@pytest.mark.parametrize(("case", "expected"), APARTS.values(), ids=APARTS)
def test_how_a_piece_and_a_span_stand_to_each_other(case: str, expected: str) -> None:
    signs, at, start, end = read(case)
    ground = ground_of(signs, sorted({i for i, sign in enumerate(signs) if sign == "|"} | {start}))
    index = apart(ground, np.array([at]), np.array([start]), np.array([end]))
    assert told(index[0, 0].tolist()) == expected


def test_there_is_a_weight_for_each() -> None:
    assert len(near_is_likely()) == APART == 59


@given(st.integers(0, 2**32 - 1), st.integers(1, 400), st.integers(1, 12))
def test_bias_is_the_sum_of_the_four_weights(seed: int, length: int, count: int) -> None:
    chance = np.random.default_rng(seed)
    ground = Ground(
        np.cumsum(chance.random(length) < 0.1),
        np.cumsum(chance.random(length) < 0.2),
        np.sort(chance.integers(0, length, 3)),
    )
    starts = np.sort(chance.integers(0, length, count))
    ends = np.minimum(starts + 1 + chance.integers(0, 5, count), length)
    at = np.sort(chance.integers(0, length, 20))
    weights = chance.normal(size=APART).astype(np.float32)
    summed = weights[apart(ground, at, starts, ends)].sum(-1)
    assert np.allclose(bias(weights, ground, at, np.stack((starts, ends), 1)), summed, atol=1e-5)


def test_the_nearer_is_the_likelier() -> None:
    ground = ground_of("x" * 500, [])
    starts = np.arange(300, 500)
    weights = near_is_likely()
    told = weights[apart(ground, np.array([299]), starts, starts + 1)].sum(-1)[0]
    assert (np.diff(told) <= 0).all()
    assert told[0] > told[-1]


def test_a_span_has_the_mean_of_its_vectors() -> None:
    vectors = np.array([[0, 1], [2, 3], [4, 8], [6, 0]], np.float32)
    spans = np.array([(0, 2), (2, 3), (1, 4)])
    assert pooled(vectors, spans).tolist() == [[1, 2], [4, 8], [4, np.float32(11 / 3)]]
    assert pooled(vectors, spans[:0]).shape == (0, 2)


def test_the_pieces_of_spans_in_a_row() -> None:
    assert rows_of(np.array([(3, 5), (9, 10), (0, 2)])).tolist() == [3, 4, 9, 0, 1]
    assert rows_of(np.zeros((0, 2), np.int64)).tolist() == []
