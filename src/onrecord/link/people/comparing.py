"""Two profiles → whether they are one's, how sure that is, and why.

    Ana Roe, mayor of Northfield · Mayor Ana M. Roe            same: one name
    Bob Roe, mayor of Northfield · Robert Roe, its mayor       same: a short form, and one office
    Hiller Roe · Hillel Roe                                    maybe: one letter apart
    Roe, mayor of Northfield · Ana Roe, mayor of Northfield    maybe: a family name and an office
    Ana Roe · Ben Roe                                          different

Names come first: where they are two people's, nothing but a shared account, or a shared office
under one given name, is asked further. Who has many names is taken by the two that agree best,
unless something tells that there are two (apart.py).
"""

from dataclasses import replace

from onrecord.entity import EntityKind, Role
from onrecord.link.people.apart import fullest, in_time, rather_two, surely_two
from onrecord.link.people.bodies import parse_body
from onrecord.link.people.body_names import bodies_meet
from onrecord.link.people.evidence import CERTAIN, Evidence, Match, match
from onrecord.link.people.offices import roles_tell
from onrecord.link.people.person_names import names_meet
from onrecord.link.people.personal import Personal, parse
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
_SHORT_OF_CERTAIN = CERTAIN - 0.01  # for what a person has to look at


def compare(a: Profile, b: Profile) -> Match:
    """Whether two profiles are one's. It is the same whichever comes first."""
    a, b = sorted((a, b), key=lambda profile: (profile.names, profile.id))
    if a.kind not in NAMED or b.kind not in NAMED:
        return _two("what has no name of its own is never joined")
    person = EntityKind.PERSON
    if (a.kind == person) != (b.kind == person):
        return _two("one is a person, the other is none")
    return _people(a, b) if a.kind == person else _bodies(a, b)


def _two(words: str) -> Match:
    return match((Evidence(-9.0, words),))


def _people(a: Profile, b: Profile) -> Match:
    names_a, names_b = _parsed(a), _parsed(b)
    two = surely_two(names_a, names_b)
    if two is not None:
        return match((two,))
    years = years_between(a, b)
    accounts = accounts_tell(a, b)
    alone = any(names and fullest(names).bare for names in (names_a, names_b))
    # Of a family name alone, a son may hold the office in the year after.
    told_by_roles = roles_tell(_roles(a, names_a), _roles(b, names_b))
    roles = in_time(told_by_roles, years, 0) if alone else in_time(told_by_roles, years)
    best = _best(names_a, names_b)
    if best is None:
        return _other_names(names_a, names_b, accounts, roles)
    told, one, other = best
    around = (*accounts, *roles, *places_tell(a, b), *times_tell(a, b))
    # A name of one word is never enough, whatever office goes with it; an account is.
    short = fullest(names_a).bare or fullest(names_b).bare
    open_ = short and not accounts and told[0].weight < 1
    against = rather_two(one, other, roles, years)
    return match((*told, *around, *against), _SHORT_OF_CERTAIN if open_ else 1.0)


def _parsed(profile: Profile) -> tuple[Personal, ...]:
    """The names taken apart; who is Jr. in one of them is so in all."""
    found = [name for form in profile.names[:_MOST_NAMES] if (name := parse(form)).whole]
    suffix = next((name.suffix for name in found if name.suffix), None)
    return tuple(dict.fromkeys(replace(n, suffix=suffix) if suffix else n for n in found))


def _roles(profile: Profile, names: tuple[Personal, ...]) -> tuple[Role, ...]:
    """The roles, and those that stand as titles before the names."""
    titled = (Role(" ".join(name.titles)) for name in names if name.titles)
    return (*profile.roles, *titled)


def _best(
    a: tuple[Personal, ...], b: tuple[Personal, ...]
) -> tuple[Told, Personal, Personal] | None:
    """The two names that agree best, and what they tell."""
    met = [(told, x, y) for x in a for y in b if (told := names_meet(x, y)) is not None]
    return max(met, key=lambda one: sum(e.weight for e in one[0]), default=None)


def _other_names(
    a: tuple[Personal, ...], b: tuple[Personal, ...], accounts: Told, roles: Told
) -> Match:
    """Two whose names are not one: married since, or two who share an account or an office."""
    first_a, first_b = ({name.given[0] for name in some if name.given} for some in (a, b))
    shared = min(first_a & first_b, default="").title()
    if accounts and shared:
        words = f"the same given name, {shared}; the family name may have changed"
        return match((Evidence(-2.0, words), *accounts))
    if accounts:
        return match((Evidence(-5.5, "the names have nothing in common"), *accounts))
    office = next((told for told in roles if told.weight >= 3), None)
    if office is not None and shared:
        words = f"the same given name, {shared}; another family name"
        return match((Evidence(-2.5, words), office))
    return _two("the names are two people’s")


def _bodies(a: Profile, b: Profile) -> Match:
    names_a, names_b = (
        [parse_body(form) for form in profile.names[:_MOST_NAMES]] for profile in (a, b)
    )
    met = [told for x in names_a for y in names_b if (told := bodies_meet(x, y)) is not None]
    if not met:
        return _two("the names are two bodies’")
    best = max(met, key=lambda told: sum(evidence.weight for evidence in told))
    return match((*best, *accounts_tell(a, b), *seats_tell(a, b)))
