"""The words and marks of a text in a row, with the closed classes that tell where phrases end.

Ana Reyes, the mayor, was not arrested.
|   |    | |   |    | |   |   |       |     eleven of them
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache
from itertools import accumulate
from typing import NamedTuple

from onrecord.lexicons import grammar, lines, words

_WORD = re.compile(
    # "25,000"; "U.S."; "Gen." and its like; a word; a mark, as which a line's end counts
    r"(\d[\d.,]*+(?<![.,])(?!\w)|(?=[A-Z][A-Za-z]{0,20}\.)(?:(?:[A-Z]\.){2,6}|(?:"
    + "|".join(sorted(word.capitalize() for word in words("abbreviations") if word.isalpha()))
    + r")\.(?=\s[A-Z]))|[^\W_]\w*+(?:[-'’]\w++)*+|[^\w\s]|\n)"
)
_NEGATED = ("n't", "n’t")


class Word(NamedTuple):
    """A word or a mark; a tuple, for an article has a thousand."""

    start: int
    end: int
    text: str
    low: str


class Row:
    """All words and marks of a text."""

    def __init__(self, text: str) -> None:
        parts = _WORD.split(text)  # what stands between, a word, what stands between, …
        places = [*accumulate(map(len, parts))]
        words_ = parts[1::2]
        self.starts = places[:-1:2]
        self.lows = [*map(str.lower, words_)]
        fields = zip(self.starts, places[1::2], words_, self.lows, strict=True)
        self.words = [tuple.__new__(Word, field) for field in fields]  # twice as fast as Word(…)

    def at(self, place: int) -> int:
        """The number of the first word that begins at a place or behind it."""
        return bisect_left(self.starts, place)


def is_word(word: Word) -> bool:
    """Whether it is a word or a number, and no mark."""
    return word.text[0].isalnum()


def is_adverb(word: Word) -> bool:
    """Whether it may stand between a subject and its verb: "later", "flatly"."""
    low = word.low
    return low in grammar("adverb") or (
        low.endswith("ly") and len(low) > 4 and low == word.text and low not in grammar("no_adverb")
    )


def is_negative(word: Word) -> bool:
    """Whether it makes a verb untrue: "not", "hasn’t", "never"."""
    return word.low.endswith(_NEGATED) or word.low in grammar("negative") or word.low in _HARDLY


_HARDLY = frozenset({"hardly", "nearly", "almost", "barely"})


def is_auxiliary(word: Word) -> bool:
    """Whether it is a form of be, have, do, or a modal."""
    low = word.low.replace("’", "'")
    return low in grammar("auxiliary") or low.endswith("n't")


def is_past(word: Word) -> bool:
    """Whether it looks like a verb that tells of the past: "raided", "took"."""
    low = word.low
    regular = low.endswith("ed") and len(low) > 4
    return low == word.text and (regular or low in grammar("past") or low in _irregular_pasts())


@cache
def _irregular_pasts() -> frozenset[str]:
    """Past forms that are no base form: "took", not "cut"."""
    rows = [line.split() for line in lines("irregular_verbs")]
    return frozenset(past for base, past, _ in rows if past != base) | {"told"}


def is_time(word: Word) -> bool:
    """Whether it is a weekday, a month or the like."""
    return word.low in grammar("time")


def is_before_noun(words: Sequence[Word], j: int) -> bool:
    """Whether a time tells which of its kind a noun is: "a [night] curfew"."""
    if j + 1 >= len(words) or words[j - 1].low not in {"a", "an"}:
        return False
    behind = words[j + 1]
    closed = grammar("preposition") | grammar("relative") | grammar("subordinator")
    plain = behind.text.isalpha() and behind.low not in closed | grammar("conjunction")
    return plain and not (is_auxiliary(behind) or is_past(behind) or is_time(behind))
