"""Which pieces are source, cue and content: the likeliest labels that make whole spans.

    reyes  told  ap  the  bridge  is    safe
    B-src  B-cue I-c B-ct I-ct    I-ct  I-ct      a span begins with B and goes on with I

Constrained Viterbi over the tagger's scores, with a share of the transitions' own likelihood.
"""

import numpy as np
from numpy.typing import NDArray

ROLES = ("source", "cue", "content")
LABELS = ("O", *(f"{edge}-{role}" for role in ROLES for edge in "BI"))
Floats = NDArray[np.float32]
Labels = NDArray[np.int64]


def viterbi(scores: Floats, transitions: Floats) -> Labels:
    """The likeliest labels for scores (pieces × labels) under transition scores (from × to).

    Neighbouring steps are joined two by two, then the pairs, and so on, all of a round at once in
    numpy; on the way back each join tells the label in its middle. As exact as a walk from piece
    to piece, and many times as fast.
    """
    if not len(scores):
        return np.zeros(0, np.int64)
    by_label = np.ascontiguousarray(scores.T)
    by_label -= by_label.max(0)  # sums of a long text stay small, so exact
    rounds = [transitions[:, :, None] + by_label[:, 1:]]
    while rounds[-1].shape[2] > 1:
        rounds.append(_joined(rounds[-1]))
    labels = _ends(by_label[:, 0], rounds.pop())
    for steps in reversed(rounds):
        labels = _between(labels, steps)
    return labels


def _joined(steps: Floats) -> Floats:
    """The best score over each pair of steps, from each label to each; an odd one stays.

    Steps are label before × label after × step.
    """
    paired = steps.shape[2] // 2 * 2
    first = np.ascontiguousarray(steps[:, :, :paired:2])
    second = np.ascontiguousarray(steps[:, :, 1:paired:2])
    best = first[:, 0, None] + second[0]
    for middle in range(1, len(steps)):
        np.maximum(best, first[:, middle, None] + second[middle], out=best)
    return np.concatenate((best, steps[:, :, paired:]), 2) if paired < steps.shape[2] else best


def _ends(first: Floats, whole: Floats) -> Labels:
    """The best labels of the first piece and, where there are more, of the last."""
    begin = first.copy()
    begin[2::2] = -np.inf  # nothing begins inside
    if not whole.shape[2]:
        return np.array([begin.argmax()], np.int64)
    total = begin[:, None] + whole[:, :, 0]
    return np.array(np.unravel_index(total.argmax(), total.shape), np.int64)


def _between(labels: Labels, steps: Floats) -> Labels:
    """The labels on both sides of each step, from those on both sides of each pair of steps."""
    pairs = steps.shape[2] // 2
    at = np.arange(pairs)
    into = steps[labels[:pairs], :, 2 * at]
    out_of = steps[:, labels[1 : pairs + 1], 2 * at + 1].T
    told = np.empty(steps.shape[2] + 1, np.int64)
    told[: 2 * pairs + 1 : 2] = labels[: pairs + 1]
    told[1 : 2 * pairs : 2] = (into + out_of).argmax(1)
    told[-1] = labels[-1]
    return told


def allowed(labels: int) -> Floats:
    """0 where a label may follow another, -inf where not: I only after B or I of its own."""
    table = np.zeros((labels, labels), np.float32)
    for inside in range(2, labels, 2):
        table[:, inside] = -np.inf
        table[inside - 1, inside] = table[inside, inside] = 0
    return table


def spans(labels: Labels) -> list[tuple[int, int, int]]:
    """(kind, start, end) of each span in labels O, B-0, I-0, B-1, I-1, …; I goes on with B.

    An I that has nothing of its kind before it begins a span.
    """
    kinds = (labels - 1) // 2
    begins = labels > 0
    begins[1:] &= (labels[1:] % 2 == 1) | (labels[:-1] == 0) | (kinds[1:] != kinds[:-1])
    starts = np.flatnonzero(begins)
    borders = np.flatnonzero(begins | (labels == 0))  # a span runs to the next border
    after = np.append(borders, len(labels))[np.searchsorted(borders, starts) + 1]
    return list(zip(kinds[starts].tolist(), starts.tolist(), after.tolist(), strict=True))
