"""Two profiles → whether they are one's, how sure that is, and why.

    Ana Roe, mayor of Northfield · Mayor Ana M. Roe            same: one name
    Bob Roe, mayor of Northfield · Robert Roe, its mayor       same: a short form, and one office
    Hiller Roe · Hillel Roe                                    maybe: one letter apart
    Roe, mayor of Northfield · Ana Roe, mayor of Northfield    maybe: a family name and an office
    Ana Roe · Ben Roe                                          different

Names come first: where they are two people's, nothing but a shared account or a shared office
under one given name is asked further. Who has many names is taken by the two that agree best,
unless two of them exclude each other ("Ana Roe Jr." and "Ana Roe Sr.").
"""

from collections.abc import Iterator
from dataclasses import replace

from onrecord.entity import EntityKind, Role
from onrecord.link.people.bodies import parse_body
from onrecord.link.people.body_names import bodies_meet
from onrecord.link.people.evidence import CERTAIN, Evidence, Match, match
from onrecord.link.people.offices import roles_tell
from onrecord.link.people.personal import Personal, parse, usual_first_names
from onrecord.link.people.persons import names_meet
from onrecord.link.people.profile import NAMED, Profile
from onrecord.link.people.surroundings import (
    accounts_tell,
    places_tell,
    seats_tell,
    times_tell,
    years_between,
)

Told = tuple[Evidence, ...]

_MOST_NAMES = 8  # of a profile: comparing all with all stays cheap
_GENERATION = 20  # years
_LONG = 8  # letters of a family name
_TERM = 8  # years that many an office is held
_SHORT_OF_CERTAIN = CERTAIN - 0.01  # for what a person has to look at


def compare(a: Profile, b: Profile) -> Match:
    """Whether two profiles are one's. It is the same whichever comes first."""
    a, b = sorted((a, b), key=lambda profile: (profile.names, profile.id))
    if a.kind not in NAMED or b.kind not in NAMED:
        return match((Evidence(-9.0, "what has no name of its own is never joined"),))
    person = EntityKind.PERSON
    if (a.kind == person) != (b.kind == person):
        return match((Evidence(-9.0, "one is a person, the other is none"),))
    return _people(a, b) if a.kind == person else _bodies(a, b)


def _people(a: Profile, b: Profile) -> Match:
    parsed_a, parsed_b = _parsed(a), _parsed(b)
    two = _two(parsed_a, parsed_b)
    if two is not None:
        return match((two,))
    roles = _by_time(roles_tell(_roles(a, parsed_a), _roles(b, parsed_b)), years_between(a, b))
    accounts = accounts_tell(a, b)
    around = (*accounts, *roles, *places_tell(a, b), *times_tell(a, b))
    names = _best(names_meet(x, y) for x in parsed_a for y in parsed_b)
    if names is None:
        return _other_names(parsed_a, parsed_b, accounts, roles)
    around = (*around, *_generations(names, years_between(a, b)), *_usual(parsed_a, names, roles))
    bare = any(name.bare for name in (*_fullest(parsed_a), *_fullest(parsed_b)))
    most = _SHORT_OF_CERTAIN if bare and not accounts and names[0].weight < 1 else 1.0
    return match((*names, *around), most)


def _parsed(profile: Profile) -> tuple[Personal, ...]:
    found = (parse(name) for name in profile.names[:_MOST_NAMES])
    return tuple(dict.fromkeys(name for name in found if name.whole))


def _fullest(names: tuple[Personal, ...]) -> tuple[Personal, ...]:
    return (max(names, key=lambda name: (not name.bare, len(name.whole))),) if names else ()


def _two(a: tuple[Personal, ...], b: tuple[Personal, ...]) -> Evidence | None:
    """What makes two of them, whatever else they are called: Jr. and Sr., Ana M. and Ana P."""
    for x in a:
        for y in b:
            if x.suffix and y.suffix and x.suffix != y.suffix:
                return Evidence(-9.0, f"one is {x.suffix}, the other {y.suffix}")
    return None


def _roles(profile: Profile, names: tuple[Personal, ...]) -> tuple[Role, ...]:
    """The roles, and those that stand as titles before the names."""
    titled = (Role(" ".join(name.titles)) for name in names if name.titles)
    return (*profile.roles, *titled)


def _generations(names: Told, years: int | None) -> Told:
    """One Jr. and one without it, many years apart, are rather two."""
    if years is None or years <= _GENERATION or not any("only one is" in e.words for e in names):
        return ()
    return (Evidence(-2.0, "as a parent and a child would be"),)


def _usual(parsed: tuple[Personal, ...], names: Told, roles: Told) -> Told:
    """Two of one usual name and of roles that don't go together; a long family name is rare."""
    apart = any(told.weight <= -1 for told in roles)
    usual = all(
        name.given and name.given[0] in usual_first_names() and len(name.whole_family) < _LONG
        for name in parsed
    )
    said = any("bear such a name" in told.words for told in names)
    return (Evidence(-1.6, "and the name is a usual one"),) if apart and usual and not said else ()


def _by_time(roles: Told, years: int | None) -> Told:
    """An office passes on: years apart, two of one name and office may be father and son."""
    if years is None or years <= _TERM:
        return roles
    return tuple(
        replace(told, weight=0.8, words=f"{told.words}, but {years} years apart")
        if told.weight > 0.8
        else told
        for told in roles
    )


def _best(found: Iterator[Told | None]) -> Told | None:
    told = [some for some in found if some is not None]
    return max(told, key=lambda some: sum(e.weight for e in some), default=None)


def _other_names(
    a: tuple[Personal, ...], b: tuple[Personal, ...], accounts: Told, roles: Told
) -> Match:
    """Two whose names are not one: married since, or two who share an account or an office."""
    given = {name.given[0] for name in a if name.given} & {
        name.given[0] for name in b if name.given
    }
    if accounts and given:
        words = f"the same given name, {min(given).title()}; the family name may have changed"
        return match((Evidence(-2.0, words), *accounts))
    if accounts:
        return match((Evidence(-5.5, "the names have nothing in common"), *accounts))
    office = next((told for told in roles if told.weight >= 3), None)
    if office is not None and given:
        words = f"the same given name, {min(given).title()}; another family name"
        return match((Evidence(-2.5, words), office))
    return match((Evidence(-9.0, "the names are two people’s"),))


def _bodies(a: Profile, b: Profile) -> Match:
    parsed_a, parsed_b = (
        [parse_body(name) for name in profile.names[:_MOST_NAMES]] for profile in (a, b)
    )
    names = _best(bodies_meet(x, y) for x in parsed_a for y in parsed_b)
    around = (*accounts_tell(a, b), *seats_tell(a, b))
    if names is None:
        return match((Evidence(-9.0, "the names are two bodies’"), *around[:0]))
    return match((*names, *around))
