"""The word lists that tell names: titles, first names, countries, places, and what is no name.

A list's first words tell what its columns are.
"""

from functools import cache

from onrecord.lexicons import lines


@cache
def class_of(name: str) -> frozenset[str]:
    """The small words of one class, as in `class_of("particles")`."""
    return _classes()[name]


@cache
def _classes() -> dict[str, frozenset[str]]:
    pairs = (line.split("\t") for line in lines("word_classes"))
    return {name: frozenset(members.split()) for name, members in pairs}


@cache
def titles() -> dict[str, str]:
    """Titles, with the gender they tell ("m", "f"), "-", or "before" for a part of a title."""
    return {line.split("\t")[0]: line.split("\t")[1] for line in lines("titles")}


@cache
def title_nouns() -> dict[str, str]:
    """The nouns that short titles stand for: "Sen." is a senator."""
    rows = (line.split("\t") for line in lines("titles"))
    return {row[0]: row[2] for row in rows if len(row) > 2}


@cache
def first_names() -> dict[str, str]:
    """Frequent first names, with the gender they hint at."""
    return dict(_pair(line) for line in lines("first_names"))


def is_first_name(word: str) -> bool:
    """Whether a word is a frequent first name, or two of them joined: "Mary-Kate"."""
    known = first_names()
    return word in known or ("-" in word and all(part in known for part in word.split("-")))


@cache
def not_names() -> dict[str, bool]:
    """Words that name nobody, and whether they may be part of a longer name."""
    return {line.split("\t")[0]: line.endswith("part") for line in lines("not_names")}


@cache
def places() -> dict[str, bool]:
    """Places that are no country (False), and words that end the names of places (True)."""
    return {line.split("\t")[0]: line.endswith("\tword") for line in lines("places")}


@cache
def place_words() -> frozenset[str]:
    """The words of places and countries that tell them apart, in small letters."""
    names = [name for name, ending in places().items() if not ending] + list(countries())
    found = {word.lower() for name in names for word in name.split()}
    return frozenset(found) - class_of("no_place")


@cache
def countries() -> dict[str, str]:
    """Countries and what speaks for them, in any of their names: "Kremlin" is Russia's."""
    found: dict[str, str] = {}
    for line in lines("countries"):
        name, _, seats, others = line.split("\t")
        for word in (name, *seats.split(";"), *others.split(";")):
            found[word] = name
    found.pop("", None)
    return found


@cache
def demonyms() -> dict[str, str]:
    """Adjectives and people's names of countries: "Russian" is Russia's."""
    found = {}
    for line in lines("countries"):
        name, own, *_ = line.split("\t")
        found.update({word: name for word in own.split(";") if word})
    return found


def _pair(line: str) -> tuple[str, str]:
    name, _, told = line.partition("\t")
    return name, told
