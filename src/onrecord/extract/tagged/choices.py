"""How likely it is that a piece chooses each of the spans near it, or none.

“Go,” reyes said. lee told ap he would.        said    told    none
 ^                                             -0.1    -3.2    -4.0      logs of chances
"""

from dataclasses import dataclass

import numpy as np

from onrecord.extract.tagged.links import Floats, Ground, Index, bias

_SMALL = 200_000  # multiplications; OpenBLAS shares out what has over 262,144
NEAR = 40  # spans on either side to choose among; farther ones never are right


@dataclass(frozen=True, slots=True)
class Choosable:
    """Spans that are chosen among."""

    spans: Index  # spans × 2, in order
    vectors: Floats  # of each
    apart: Floats  # weights of how far apart chooser and chosen stand
    none: float = 0.0  # added to the score of none


@dataclass(frozen=True, slots=True)
class Choosers:
    """Pieces that choose, in order: each with its vector and the spans that it may choose."""

    at: Index
    vectors: Floats  # and last, the score of none
    first: Index  # of the spans, by number
    last: Index


def choosers(at: Index, vectors: Floats, near: Index, among: Choosable) -> Choosers:
    """The pieces `at`, each of which may choose what stands near its span of `near`."""
    starts = among.spans[:, 0]
    first = np.searchsorted(starts, near[:, 0]) - NEAR
    last = np.searchsorted(starts, near[:, 1]) + NEAR
    return Choosers(at, vectors, np.maximum(first, 0), np.minimum(last, len(starts)))


def chances(choosers: Choosers, among: Choosable, ground: Ground) -> tuple[int, Floats]:
    """The number of the first span, and logs of chances: choosers × spans and none."""
    first, last = int(choosers.first[0]), int(choosers.last[-1])
    scores = _products(choosers.vectors[:, :-1], among.vectors[first:last])
    scores += bias(among.apart, ground, choosers.at, among.spans[first:last])
    numbers = np.arange(first, last)
    far = (numbers < choosers.first[:, None]) | (numbers >= choosers.last[:, None])
    scores[far] = -np.inf
    none = choosers.vectors[:, -1:] + np.float32(among.none)
    return first, _log_softmax(np.concatenate((scores, none), 1))


def _products(vectors: Floats, others: Floats) -> Floats:
    """The product of each with each, by so few rows at a time that the library starts no threads.

    These spin while they wait: with two of them a story took half as long again.
    """
    found = np.empty((len(vectors), len(others)), np.float32)
    rows = max(1, _SMALL // max(1, others.size))
    for start in range(0, len(vectors), rows):
        np.matmul(vectors[start : start + rows], others.T, out=found[start : start + rows])
    return found


def _log_softmax(scores: Floats) -> Floats:
    scores = scores - scores.max(1, keepdims=True)
    scores -= np.log(np.exp(scores).sum(1, keepdims=True))
    return scores
