"""Nouns that say what sort of speaker someone is.

envoy       a person; in one family with "ambassador", so that one may stand for the other
campaign    a body
report      a document
officials   several; "official" is the one
"""

from functools import cache, lru_cache

from onrecord.entity import EntityKind
from onrecord.lexicons import lines
from onrecord.names.lists import class_of

PARTIES = {
    "republican": "republican",
    "gop": "republican",
    "democrat": "democratic",
    "democratic": "democratic",
    "libertarian": "libertarian",
    "green": "green",
    "labour": "labour",
    "conservative": "conservative",
    "tory": "conservative",
}


@cache
def person_nouns() -> dict[str, tuple[frozenset[str], str]]:
    """Nouns for a person: their families, and the gender they tell."""
    found = {}
    for line in lines("person_nouns"):
        noun, families, gender = line.split("\t")
        found[noun.lower()] = (frozenset(families.split(";")), gender)
    return found


@cache
def body_nouns() -> dict[str, EntityKind]:
    """Nouns for what can speak and is no person."""
    return {
        noun: EntityKind(kind) for noun, kind in (line.split("\t") for line in lines("body_nouns"))
    }


@lru_cache(maxsize=5_000)
def singular(noun: str) -> str:
    """The noun without its plural's ending: "officials" → "official"."""
    if (
        noun in class_of("not_plural")
        or noun in person_nouns()
        or noun in body_nouns()
        or noun in class_of("groups")
    ):
        return noun
    for ending, instead in (("men", "man"), ("people", "person"), ("ies", "y")):
        if noun.endswith(ending) and len(noun) > len(ending):
            return noun[: -len(ending)] + instead
    if noun.endswith("s") and not noun.endswith(("ss", "us", "is")) and len(noun) > 3:
        return noun[:-1]
    return noun


def kind_of_noun(noun: str | None) -> EntityKind | None:
    """What a noun is for: "campaign" a body, "report" a document, "envoy" a person."""
    if noun is None:
        return None
    if noun in body_nouns():
        return body_nouns()[noun]
    families = person_nouns().get(noun, (frozenset[str](), "-"))[0]
    return EntityKind.PERSON if families else None
