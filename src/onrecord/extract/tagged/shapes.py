"""What a piece looks like, for a vocabulary without capitals: "AP" and "ap" are one piece.

The   U.S.   budget   7th   —        Capital, CAPITALS, small, small, other
2016  McKay  ID       5     .        figure, Capital, CAPITALS, figure, other
"""

from functools import cache

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int32]
Codes = NDArray[np.uint32]
Kinds = NDArray[np.int64]

SMALL, CAPITAL, CAPITALS, FIGURE, OTHER, PARAGRAPH = range(1, 7)
SHAPES = 7  # kinds of shape; 0 is "not told", which training uses to keep the reader from leaning

# Three counts in one number, so that one sum over a text serves all three.
_BITS = 21
_UPPER, _LETTER, _FIGURE = 1, 1 << _BITS, 1 << 2 * _BITS
_COMMON = 0x3000  # below it stand the alphabets, points and signs


def codes_of(text: str) -> Codes:
    """The text's code points, as numbers."""
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)


def shapes_of(codes: Codes, starts: Ints, ends: Ints) -> Ints:
    """The shape of each piece, of the characters start:end of the text with these codes."""
    before = np.zeros(len(codes) + 1, np.int64)
    np.cumsum(_kinds(codes), out=before[1:])
    counts = before[ends] - before[starts]
    capitals, letters, figures = (counts >> (n * _BITS) & (1 << _BITS) - 1 for n in range(3))
    shapes = np.full(len(starts), OTHER, np.int32)
    shapes[letters > 0] = SMALL
    shapes[capitals > 0] = CAPITAL
    shapes[(capitals > 1) & (capitals == letters)] = CAPITALS
    shapes[(letters == 0) & (figures > 0)] = FIGURE
    return shapes


def _kinds(codes: Codes) -> Kinds:
    kinds: Kinds = _common_kinds()[np.minimum(codes, _COMMON)]
    rare = codes > _COMMON
    if rare.any():
        distinct, which = np.unique(codes[rare], return_inverse=True)
        kinds[rare] = np.array([_kind(code) for code in distinct.tolist()], np.int64)[which]
    return kinds


@cache
def _common_kinds() -> Kinds:
    return np.array([_kind(code) for code in range(_COMMON + 1)], np.int64)


def _kind(code: int) -> int:
    character = chr(code)
    return (
        _UPPER * character.isupper() + _LETTER * character.isalpha() + _FIGURE * character.isdigit()
    )
