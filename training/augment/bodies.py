"""Gives an article other places, countries, agencies, companies, parties and outlets.

    the Environmental Protection Agency … the EPA … American officials … in Ohio … Republicans
    the National Water Authority        … the NWA … Kenyan officials   … in Sindh … Centrists

Each keeps its sort and whether news writes "the" before it; an abbreviation goes with its full
name; a country's adjective and people go with the country, marked or not.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from random import Random

from training.augment.edits import Edit, names_in, replacing, rewritten
from training.augment.occurrences import Taken, find_name, stands_alone
from training.augment.pool import Land, abbreviated, lands, named, parties, word_list
from training.example import Example

# Words that tell of which sort a body is; the first sort that has one is taken.
_SORTS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (sort, re.compile(rf"\b(?:{'|'.join(sorted(word_list(sort)))})\b"))
    for sort in ("parties", "universities", "outlets", "companies", "government", "groups")
)
_SHORT = re.compile(r"[A-Z]{2,6}")
_ADJECTIVE = re.compile(r"\b[A-Z][a-zà-þ]{2,}\b")
_PLACE_NAME_ENDS = re.compile(  # after it "U.S." is the country, else its adjective
    r"\s*(?:[,;:.!?)”\"’]|$)|\s+(?:is|was|has|had|and|or|but|to|in|on|for|should|would|will|could|can|that|as|by|from|"
    r"with|who|after|before|since|than|at|are|were|must|may|does|did|do)\b"
)
_THE = re.compile(r"\b[Tt]he\s+\Z")


@dataclass(slots=True)
class _Plan:
    """What each name becomes, and which names have been given."""

    chance: Random
    new: dict[str, str] = field(default_factory=dict)  # of phrases
    words: dict[str, str] = field(default_factory=dict)  # of single words, marked or not
    short: dict[str, tuple[str, str]] = field(
        default_factory=dict
    )  # "U.S.": the name, the adjective
    given: set[str] = field(default_factory=set)

    def choose(self, names: tuple[str, ...]) -> str:
        """A name not given yet, where there is one."""
        name = self.chance.choice([n for n in names if n not in self.given] or names)
        self.given.add(name)
        return name


def rename_bodies(example: Example, random: Random) -> Example:
    """The example with other places and bodies in it."""
    plan = _Plan(random)
    _plan_lands(example.text, plan)
    people = _words_of_people(example)
    distinct = _distinct(example)
    labels = frozenset(name for name, _, _ in distinct if _SHORT.fullmatch(name))
    for name, kind, article in distinct:
        if people.intersection(name.split()):
            continue  # a person by another mark: "Lee" is no company where "Ann Lee" stands
        if name in plan.new or name in plan.words or name in plan.short:
            continue
        if kind == "place" and not any(pattern.search(name) for _, pattern in _SORTS):
            new = plan.choose(named(_sort_of_place(name)))
            plan.new[name] = new.upper() if _shouts(name) else new
        elif kind == "organisation" or kind == "place":
            _plan_body(name, article, labels, plan)
    return rewritten(example, _edits(example, plan))


def _distinct(example: Example) -> list[tuple[str, str, bool]]:
    """The names without "the" and "’s", their kinds, and whether "the" stands before.

    Longest first, for an abbreviation goes with its full name.
    """
    found: dict[str, tuple[str, str, bool]] = {}
    for name in names_in(example):
        written = re.sub(r"(?:['’]s?)\Z", "", example.text[name.start : name.end])
        bare = re.sub(r"\A[Tt]he\s+", "", written)
        article = bare != written or bool(
            _THE.search(example.text[max(0, name.start - 6) : name.start])
        )
        if len(bare) > 1 and name.kind in ("organisation", "place"):
            found.setdefault(bare, (bare, name.kind, article))
    for shouted in [name for name in found if _shouts(name)]:
        if any(n != shouted and n.upper() == shouted for n in found):
            del found[shouted]  # "KENT" goes as "Kent" does
    return sorted(found.values(), key=lambda f: -len(f[0]))


def _shouts(name: str) -> bool:
    return len(name) > 3 and name.isupper()


def _words_of_people(example: Example) -> set[str]:
    people = (n for n in names_in(example) if n.kind == "person")
    return {word for n in people for word in example.text[n.start : n.end].split()}


def _sort_of_place(name: str) -> str:
    """A state by name, or short as in "Calif.", is a region."""
    region = name in named("replaced_regions") or name.endswith((".", " State", " County"))
    return "regions" if region else "cities"


def _plan_body(name: str, article: bool, labels: frozenset[str], plan: _Plan) -> None:
    if any(word in plan.words for word in name.split()):
        return  # "Republican National Committee" goes word by word, as "Republicans" does
    sort = next((sort for sort, pattern in _SORTS if pattern.search(name)), None)
    if _SHORT.fullmatch(name) and sort != "outlets":
        plan.new[name] = _initials(plan.choose(_with_initials()))
        return
    sort = sort or plan.chance.choice(("companies", "companies", "groups"))
    names = named(sort + "_the" if article else sort) or named(sort) or named(sort + "_the")
    shorts = labels & {_initials(name), "".join(word[0] for word in name.split()).upper()}
    plan.new[name] = plan.choose(_with_initials() if shorts else names)
    for short in shorts:
        plan.new[short] = _initials(plan.new[name])


def _initials(name: str) -> str:
    return "".join(word[0] for word in re.split(r"[\s-]+", name) if word[:1].isupper())


@cache
def _with_initials() -> tuple[str, ...]:
    """The bodies that have an abbreviation: "National Water Authority", NWA."""
    return tuple(
        name for name in named("government_the") + named("groups_the") if len(_initials(name)) > 2
    )


def _plan_lands(text: str, plan: _Plan) -> None:
    """Countries and parties that the text speaks of; each becomes one that has "the" as it has."""
    for land in lands(replaced=True):
        shorts = [
            short for short, name in abbreviated().items() if name == land.name and short in text
        ]
        if shorts or land.name in text or land.adjective in text:
            _swap(land, plan, [new for new in lands() if new.article == land.article], shorts)
    for party in parties(replaced=True):
        if party.name in text or party.adjective in text:
            _swap(party, plan, list(parties()), [])
    for short in named("replaced_parties_short"):
        if short in text:
            plan.new[short] = plan.choose(named("parties_short"))


def _swap(old: Land, plan: _Plan, among: list[Land], shorts: list[str]) -> None:
    name = plan.choose(tuple(land.name for land in among))
    new = next(land for land in among if land.name == name)
    for short in shorts:
        plan.short[short] = new.name, new.adjective
    for was, becomes in (
        (old.name, new.name),
        (old.adjective, new.adjective),
        (old.people, new.people),
    ):
        (plan.new if " " in was else plan.words).setdefault(was, becomes)


def _edits(example: Example, plan: _Plan) -> Iterator[Edit]:
    text = example.text
    taken = Taken(text)
    for person in names_in(example):
        if person.kind == "person":
            taken.take(person.start, person.end)
    for name in sorted((*plan.new, *plan.short), key=len, reverse=True):
        for start, end in find_name(text, name):
            if taken.take(start, end):
                new = plan.new.get(name) or plan.short[name][not _PLACE_NAME_ENDS.match(text, end)]
                yield from replacing(text, start, end, new)
        shouted = name.upper()
        if _shouts(shouted) and shouted != name:
            for start, end in find_name(text, shouted):
                if taken.take(start, end):
                    yield Edit(start, end, (plan.new.get(name) or plan.short[name][0]).upper())
    for match in _ADJECTIVE.finditer(text):
        new = plan.words.get(match[0], "")
        if new and stands_alone(text, *match.span()) and taken.take(*match.span()):
            yield from replacing(text, *match.span(), new)
