"""A text → a sample of its passages as numbers, by which one article is seen to copy another.

Each eight words in a row are a number, and one number in sixteen is kept: an article of 600 words
has about forty, and two that share a paragraph share some of them. What a number keeps does not
depend on where in the text it stands (sampling modulo: Manber, USENIX 1994).
"""

from collections.abc import Collection
from hashlib import blake2b

from onrecord.link.quotations.words import words_of

_ROW = 8
_KEPT = 16
_FEWEST = 2  # shared numbers, since a slogan or a law's name makes one
_SHARE = 0.25  # of the shorter one's passages


def passages(text: str) -> frozenset[int]:
    """The numbers of a text's passages, from 0 to 2**63 - 1."""
    words = words_of(text)
    rows = (" ".join(words[at : at + _ROW]) for at in range(len(words) - _ROW + 1))
    numbers = (_number(row) for row in rows)
    return frozenset(number for number in numbers if number % _KEPT == 0)


def share_copied(first: Collection[int], second: Collection[int]) -> float:
    """The share of the passages of the text with fewer that the other has too."""
    fewer = min(len(first), len(second))
    return len(set(first).intersection(second)) / fewer if fewer else 0.0


def is_copied(first: Collection[int], second: Collection[int]) -> bool:
    """Whether one text took so much from the other, or both from a third, that they are one."""
    shared = len(set(first).intersection(second))
    return shared >= _FEWEST and share_copied(first, second) >= _SHARE


def _number(row: str) -> int:
    written = row.encode("utf-8", "surrogatepass")
    return int.from_bytes(blake2b(written, digest_size=8).digest(), "big") >> 1
