"""Whether two names may be one person's: "Reyes", "Ana Reyes" and "Mayor Ana M. Reyes"."""

from functools import cache

from onrecord.lexicons import lines
from onrecord.link.quotations.words import words_of


def may_be_one(first: str, second: str) -> bool:
    """Whether the shorter name's words stand in the longer, in their order, its last word too.

    The people of the record are told apart elsewhere; here is only a name that somebody typed.
    """
    short, long = sorted((_untitled(first), _untitled(second)), key=len)
    ahead = iter(long)
    return bool(short) and all(word in ahead for word in short) and short[-1] == long[-1]


def _untitled(name: str) -> tuple[str, ...]:
    """The name's words without "Mayor" or "Dr."; all of them where it has no others."""
    found = words_of(name)
    return tuple(word for word in found if word not in _titles()) or found


@cache
def _titles() -> frozenset[str]:
    return frozenset(word for line in lines("titles") for word in words_of(line.split("\t")[0]))
