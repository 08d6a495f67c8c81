"""How near a text comes to what is asked, and by which of its words.

    asked "cheaper public transport"
    They ought to lower the fare so that poor people can ride the bus.
                                        ^^^^^^                ^^^      0.38

Half of it is the cosine of the two texts' vectors, half is told word by word: how near to each
word asked for the nearest word of the text comes, the words that mean much weighing most. (On the
development questions, MRR is 0.72 by the first alone and 0.76 by both.)
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.models.vectors import Vectors

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

_MARKED = 0.4  # how near a word of the text comes to one asked for, if it is to be shown
_TELLING = 0.5  # how much a word asked for weighs, beside the mean of all, if it is to show any


@dataclass(frozen=True, slots=True)
class Near:
    """How near, up to 1, and the words of the text that come near to words asked for."""

    nearness: float
    marks: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked, as vectors."""

    whole: "Floats"  # of length 1
    words: "Floats"  # a row a word, each of length 1
    weights: "Floats"  # of the words; they add up to 1


def asked_of(vectors: Vectors, text: str) -> Asked | None:
    """A question as vectors; None where nothing is known of its words."""
    _, rows = vectors.words(text)
    lengths = _lengths(rows)
    if not _lengths(rows.sum(axis=0)):
        return None
    return Asked(_unit(rows.sum(axis=0)), _unit(rows), lengths / lengths.sum())


def near(vectors: Vectors, asked: Asked, text: str) -> Near:
    """How near a text comes to what is asked."""
    spans, rows = vectors.words(text)
    if not spans:
        return Near(0.0, ())
    by_word = asked.words @ _unit(rows).T
    best = by_word.argmax(axis=1)
    highest = by_word.max(axis=1).clip(min=0)
    whole = float(asked.whole @ _unit(rows.sum(axis=0)))
    # Of the words asked for, "the" and its like, which weigh next to nothing, show nothing.
    telling = (highest >= _MARKED) & (asked.weights >= _TELLING / len(asked.weights))
    told = sorted(set(best[telling].tolist()))
    nearness = (whole + float(asked.weights @ highest)) / 2
    return Near(max(0.0, min(1.0, nearness)), tuple(spans[word] for word in told))


def _lengths(rows: "Floats") -> "Floats":
    import numpy as np

    lengths: Floats = np.sqrt((rows * rows).sum(axis=-1))
    return lengths


def _unit(rows: "Floats") -> "Floats":
    lengths = _lengths(rows)[..., None]
    unit: Floats = rows / (lengths + (lengths == 0))
    return unit
