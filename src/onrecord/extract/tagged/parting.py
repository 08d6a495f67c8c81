"""Content that two cues share in one span, parted: the best cue for each of its sentences.

    [“Yes.” “No,”] he said. She nodded.        [“Yes.”] chooses another cue than [“No,”]

A change of cue may stand where a sentence, a quotation or a paragraph ends, and costs `switch`, so
that a span stays whole unless its parts choose differently by enough.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from onrecord.extract.tagged.links import Floats, Index, Piece, rows_of
from onrecord.extract.tagged.pieces import CLOSES, OPENS, Pieces

Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Part:
    """Pieces of a content that make one choice."""

    piece: Piece
    choice: int
    chance: float  # log of it, the pieces' mean


def may_part(pieces: Pieces) -> Flags:
    """For each piece, whether a sentence, a quotation or a paragraph ends before it."""
    ends = np.zeros(len(pieces), np.bool_)
    ends[1:] = (
        (pieces.stops[1:] != pieces.stops[:-1])
        | (pieces.marks[1:] == OPENS)
        | (pieces.marks[:-1] == CLOSES)
        | (pieces.paragraphs[1:] != pieces.paragraphs[:-1])
    )
    return ends


def parted(contents: Index, likely: Floats, breaks: Flags, switch: float) -> Iterator[Part]:
    """The parts of each content; `likely` has the log chances of all their pieces in a row."""
    at = rows_of(contents)
    opens = np.append(0, np.cumsum(contents[:, 1] - contents[:, 0]))  # each content's first row
    begins = breaks[at]
    begins[opens[:-1]] = True
    rows = np.flatnonzero(begins)
    sums = np.add.reduceat(likely, rows, 0)
    starts = at[rows].tolist()
    of_content = np.searchsorted(rows, opens).tolist()
    for (first, last), end in zip(pairwise(of_content), contents[:, 1].tolist(), strict=True):
        yield from _parts([*starts[first:last], end], sums[first:last], switch)


def _parts(borders: list[int], sums: Floats, switch: float) -> Iterator[Part]:
    path = _path(sums, switch) if len(sums) > 1 else [int(sums[0].argmax())]
    first = 0
    for row in range(1, len(path) + 1):
        if row == len(path) or path[row] != path[first]:
            start, end, choice = borders[first], borders[row], path[first]
            yield Part((start, end), choice, float(sums[first:row, choice].sum()) / (end - start))
            first = row


def _path(sums: Floats, switch: float) -> list[int]:
    """The best choice for each row, where each change costs."""
    best, back = sums[0], list[Index]()
    for row in sums[1:]:
        top = best.argmax()
        stay = best >= best[top] - switch
        back.append(np.where(stay, np.arange(len(best)), top))
        best = np.where(stay, best, best[top] - switch) + row
    path = [int(best.argmax())]
    for step in reversed(back):
        path.append(int(step[path[-1]]))
    return path[::-1]
