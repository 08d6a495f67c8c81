"""Whether two names may be one person's.

Reyes, Ana Reyes, Mayor Ana M. Reyes                     one, for all we know
a company spokesperson, WeWork spokesperson              one, for all we know
a police spokesman, WeWork spokesperson                  two: they speak for others
"""

from functools import cache
from typing import NamedTuple

from onrecord.lexicons import lines
from onrecord.link.quotations.wording import stop_words
from onrecord.link.quotations.words import words_of


def may_be_one(first: str, second: str) -> bool:
    """Whether the shorter name's words stand in the longer, in their order, its last word too.

    The people of the record are told apart elsewhere; here is only a name that somebody typed.
    """
    one, other = _unnamed(words_of(first)), _unnamed(words_of(second))
    if one and other:
        genders = {one.gender, other.gender} - {"-"}
        apart = one.whose and other.whose and one.whose.isdisjoint(other.whose)
        return len(genders) < 2 and not apart
    short, long = sorted((_untitled(first), _untitled(second)), key=len)
    ahead = iter(long)
    return bool(short) and all(word in ahead for word in short) and short[-1] == long[-1]


class _Unnamed(NamedTuple):
    """Somebody who is only described: a spokesman for the harbour board."""

    gender: str  # "m", "f" or "-"
    whose: frozenset[str]  # the words that tell which; none of "a company spokesman"


def _unnamed(words: tuple[str, ...]) -> _Unnamed | None:
    for at, word in enumerate(words):
        gender = _describing().get(word) or _describing().get(word.removesuffix("s"))
        if gender:
            others = {*words[:at], *words[at + 1 :]}
            return _Unnamed(gender, frozenset(others - stop_words() - _bodies()))
    return None


@cache
def _describing() -> dict[str, str]:
    """The nouns for people who need have no name, with the gender that they tell."""
    rows = (line.split("\t") for line in lines("person_nouns"))
    some = {"spokesperson", "unnamed"}
    return {noun: gender for noun, kinds, gender in rows if not some.isdisjoint(kinds.split(";"))}


@cache
def _bodies() -> frozenset[str]:
    return frozenset(line.split("\t")[0] for line in lines("body_nouns")) - {"police"}


def _untitled(name: str) -> tuple[str, ...]:
    """The name's words without "Mayor" or "Dr."; all of them where it has no others."""
    found = words_of(name)
    return tuple(word for word in found if word not in _titles()) or found


@cache
def _titles() -> frozenset[str]:
    return frozenset(word for line in lines("titles") for word in words_of(line.split("\t")[0]))
