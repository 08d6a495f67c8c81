"""Words by which states and peoples are named: "Kurdish", "Serbs", "Iraqis"."""

from functools import cache

from onrecord.lexicons import lines
from onrecord.names.lists import countries, demonyms

_COMMON = frozenset({"Republic", "Islands", "City", "Union", "House", "Island", "Kingdom"})


@cache
def _peoples() -> frozenset[str]:
    return frozenset(word for line in lines("peoples") for word in line.split())


def is_a_people(word: str) -> bool:
    """Whether a word is a people's or a faith's name, as one or as several."""
    return word[:1].isupper() and (word in _peoples() or word.removesuffix("s") in _peoples())


def is_of_people(word: str) -> bool:
    """Whether a word is a people's name or the adjective of a country."""
    return word in _of_peoples()


@cache
def _of_peoples() -> frozenset[str]:
    found = {word for word in (*demonyms(), *_peoples()) if word[:1].isupper()}
    return frozenset(found | {word + "s" for word in found})


@cache
def state_words() -> frozenset[str]:
    """Words by which a state or a people is named, or one of its members."""
    single = {name for name in countries() if " " not in name}
    return _of_peoples() | single | {name.split()[-1] for name in countries()} - _COMMON
