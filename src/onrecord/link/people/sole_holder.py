"""A family name with an office, alone in one article, and the full name that it is short for.

    Roe, mayor of Northfield     Ana Roe, mayor of Northfield     the same, where the record knows
                                                                  no other mayor of that name
    Roe, mayor                   Ana Roe, mayor of Northfield     left as it was: mayor of where?
    Roe, mayor of Northfield,    Ana Roe, mayor of Northfield,    left: a daughter may have
    in 2009                      until 2006                       followed her

Two alone can't tell this: it takes all whom the record holds of that name and title.
"""

from collections.abc import Iterable, Iterator

from onrecord.entity import EntityKind
from onrecord.link.people.apart import fullest
from onrecord.link.people.evidence import CERTAIN, Match, Verdict
from onrecord.link.people.offices import Office, office_of, one_body
from onrecord.link.people.personal import Personal, parse
from onrecord.link.people.profile import Profile
from onrecord.link.people.surroundings import years_between

_SCORE = CERTAIN + 0.02


def is_sole_holder(profile: Profile, other: Profile, known: Iterable[Profile]) -> bool:
    """Whether one of two is the other's family name alone, and nobody else known may be meant.

    `known` are all of the record who share the family name and the title; more do no harm.
    """
    short, full = sorted((profile, other), key=lambda one: not _name(one).bare)
    if not _is_short_for(short, full):
        return False
    return not any(_may_be(short, one) for one in known if one.id not in {short.id, full.id})


def by_office(match: Match) -> Match:
    """A proposal made certain, for such two."""
    words = "nobody else of that name and office is known"
    return Match(_SCORE, Verdict.SAME, (*match.reasons, words))


def _is_short_for(short: Profile, full: Profile) -> bool:
    """Whether one is the other's family name alone, both of one office in one year."""
    if full.kind != EntityKind.PERSON or short.kind != EntityKind.PERSON:
        return False
    if not _is_of(short, full):
        return False
    one_office = any(one_body(x.body, y.body) for x, y in _shared(short, full))
    return one_office and years_between(short, full) == 0


def _may_be(short: Profile, other: Profile) -> bool:
    """Whether someone else bears the name in full and the title, of that body or of none told."""
    return _is_of(short, other) and any(
        x.body is None or y.body is None or one_body(x.body, y.body)
        for x, y in _shared(short, other)
    )


def _is_of(short: Profile, full: Profile) -> bool:
    """Whether a name of one word is the family name of a full one."""
    word, whole = _name(short), _name(full)
    if not word.bare or whole.bare or whole.regnal:
        return False
    return word.whole in {whole.whole_family, *whole.family[-1:]}


def _shared(a: Profile, b: Profile) -> Iterator[tuple[Office, Office]]:
    """The offices of one title that two have."""
    there = tuple(_offices(b))
    return ((x, y) for x in _offices(a) for y in there if x.title and x.title == y.title)


def _offices(profile: Profile) -> Iterator[Office]:
    return (office for role in profile.roles for office in office_of(role))


def _name(profile: Profile) -> Personal:
    return fullest(tuple(parse(form) for form in profile.names) or (parse(""),))
