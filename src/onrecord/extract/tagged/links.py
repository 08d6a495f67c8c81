"""Which content was said with which cue, and by which source: the links between spans.

    “Go,” Reyes said. Lee told AP he would.
      ╰──────────╯ ╰───╯     ╰────╯╰───╯     each content piece chooses its cue, each cue its source

Scores are dot products of small vectors, plus what the model learned about how far apart the two
stand: in pieces, in other cues between them, in paragraphs and in sentences.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Index = NDArray[np.int64]
Counts = NDArray[np.int32] | NDArray[np.int64]
Piece = tuple[int, int]  # pieces start:end of a span

_STEPS = np.array([1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256], np.int64)
_FARTHEST = int(_STEPS[-1])
_SIDE = len(_STEPS) + 1
_ONE_SIDE = np.searchsorted(_STEPS, np.arange(_FARTHEST + 1), side="right")
# By how many pieces after the span's last a piece stands; less than 0 where it is before it.
_STEP_OF = np.concatenate((_ONE_SIDE[:0:-1], [0], _ONE_SIDE[1:] + _SIDE))
_CUES, _PARAGRAPHS, _STOPS = 4, 3, 4  # as many before or after are told apart
_FIRST = np.cumsum([0, 2 * _SIDE, 2 * _CUES + 1, 2 * _PARAGRAPHS + 1, 2 * _STOPS + 1]).tolist()
APART: int = _FIRST[-1]  # weights for how far apart two stand


@dataclass(frozen=True, slots=True)
class Ground:
    """What distances are measured on: for each piece its paragraph and sentence, and the cues."""

    paragraphs: Counts
    stops: Counts
    cues: Index  # where each cue starts, in order


def apart(ground: Ground, at: Index, starts: Index, ends: Index) -> Index:
    """Which four weights tell how each piece `at` stands to each span: len(at) × spans × 4."""
    return np.stack((_steps(at, starts, ends), *_differences(ground, at, starts)), -1)


def bias(weights: Floats, ground: Ground, at: Index, spans: Index) -> Floats:
    """What their distance adds to the scores of each piece `at` with each span: at × spans."""
    starts, ends = spans.T
    total: Floats = weights[_steps(at, starts, ends)]
    # Pieces of one sentence differ in their steps alone, and come in a row: one row for all.
    begins = _sentences(ground, at)
    rows = np.zeros((len(begins), len(spans)), np.float32)
    for index in _differences(ground, at[begins], starts):
        rows += weights[index]
    total += np.repeat(rows, np.diff(begins, append=len(at)), 0)
    return total


def _sentences(ground: Ground, at: Index) -> Index:
    """The numbers of those pieces `at` that begin another sentence, or come after another cue."""
    changes = np.ones(len(at), np.bool_)
    changes[1:] = False
    for count in (ground.paragraphs[at], ground.stops[at], np.searchsorted(ground.cues, at)):
        changes[1:] |= count[1:] != count[:-1]
    return np.flatnonzero(changes)


def _differences(ground: Ground, at: Index, starts: Index) -> Iterator[Index]:
    """How many cues, paragraphs and sentences lie between."""
    cues = np.searchsorted(ground.cues, starts), np.searchsorted(ground.cues, at)
    yield _difference(*cues, _FIRST[1], _CUES)
    yield _difference(ground.paragraphs[starts], ground.paragraphs[at], _FIRST[2], _PARAGRAPHS)
    yield _difference(ground.stops[starts], ground.stops[at], _FIRST[3], _STOPS)


def _steps(at: Index, starts: Index, ends: Index) -> Index:
    """How many pieces lie between, and on which side."""
    at = at[:, None]
    between = at - np.clip(at, starts, ends - 1)
    steps: Index = _STEP_OF[np.clip(between, -_FARTHEST, _FARTHEST) + _FARTHEST]
    return steps


def _difference(of_spans: Counts, of_pieces: Counts, first: int, most: int) -> Index:
    between: Index = np.clip(of_spans[None] - of_pieces[:, None], -most, most).astype(np.int64)
    return between + (first + most)


def near_is_likely() -> Floats:
    """Weights to begin training from: each step, cue, paragraph or sentence between costs."""
    steps = np.arange(_SIDE)
    sides = (np.abs(np.arange(-n, n + 1)) for n in (_CUES, _PARAGRAPHS, _STOPS))
    cues, paragraphs, stops = sides
    costs = (0.2 * steps, 0.2 * steps, 0.7 * cues, 0.7 * paragraphs, 0.3 * stops)
    return -np.concatenate(costs).astype(np.float32)


def pooled(vectors: Floats, spans: Index) -> Floats:
    """The mean vector of each span; none is empty."""
    if not len(spans):
        return np.zeros((0, vectors.shape[1]), np.float32)
    lengths = spans[:, 1] - spans[:, 0]
    sums = np.add.reduceat(vectors[rows_of(spans)], _offsets(lengths), 0, np.float64)
    means: Floats = (sums / lengths[:, None]).astype(np.float32)
    return means


def rows_of(spans: Index) -> Index:
    """All pieces of the spans: (3, 5), (9, 10) → 3, 4, 9."""
    lengths = spans[:, 1] - spans[:, 0]
    shifts = spans[:, 0] - _offsets(lengths)
    return np.arange(lengths.sum()) + np.repeat(shifts, lengths)


def _offsets(lengths: Index) -> Index:
    """Where each begins when they are put one after the other."""
    return np.cumsum(lengths) - lengths
