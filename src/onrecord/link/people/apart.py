"""What tells two people of one name apart, beside their names' letters.

Ana Roe Jr. · Ana Roe Sr.                            two, whatever else they are called
George W. Roe · George H. W. Roe                     two, though each is also George Roe
a Roe, president 1990 · a Roe, president 2005        an office passes on
Ana Roe · Ana Roe Jr., forty years on                a parent and a child, rather
Al Roe, singer · Al Roe, mayor                       two, rather, for the name is a usual one
"""

from dataclasses import replace

from onrecord.link.people.evidence import Evidence
from onrecord.link.people.families import families_meet
from onrecord.link.people.given_names import given_meet
from onrecord.link.people.person_names import has_namesakes
from onrecord.link.people.personal import Personal, usual_first_names
from onrecord.names.short_forms import has_short_forms

Told = tuple[Evidence, ...]

_TERM = 8  # years that many an office is held
_GENERATION = 20  # years
_LONG = 8  # letters; a longer family name is seldom two people's


def surely_two(a: tuple[Personal, ...], b: tuple[Personal, ...]) -> Evidence | None:
    """What makes two of those who bear these names, or None."""
    if not a or not b:
        return None
    one, other = (next((n.suffix for n in some if n.suffix), None) for some in (a, b))
    if one and other and one != other:
        return Evidence(-9.0, f"one is {one}, the other {other}")
    return _further(fullest(a), fullest(b))


def fullest(names: tuple[Personal, ...]) -> Personal:
    """The name of most letters, before names of one word."""
    return max(names, key=lambda name: (not name.bare, len(name.whole)))


def _further(a: Personal, b: Personal) -> Evidence | None:
    """Ana M. Roe and Ana P. Roe."""
    if min(len(a.given), len(b.given)) < 2 or a.given[0] != b.given[0] or a.regnal or b.regnal:
        return None
    if families_meet(a, b) is None or given_meet(a, b) is not None:
        return None
    one, other = (" ".join(name.given[1:]).title() for name in (a, b))
    return Evidence(-9.0, f"one is also given as {one}, the other as {other}")


def in_time(roles: Told, years: int | None, term: int = _TERM) -> Told:
    """What roles tell where years lie between: an office that both had may have passed on."""
    if years is None or years <= term:
        return roles
    return tuple(
        replace(told, weight=min(told.weight, 0.8), words=f"{told.words}, {years} years apart")
        for told in roles
    )


def rather_two(a: Personal, b: Personal, roles: Told, years: int | None) -> Told:
    """What speaks against the one person whom two names and their roles seem to tell of."""
    found = []
    if years is not None and years > _GENERATION and (a.suffix is None) != (b.suffix is None):
        found.append(Evidence(-2.0, "as a parent and a child would be"))
    if a.regnal and b.regnal and any(told.weight <= -3 for told in roles):
        found.append(Evidence(-2.0, "and a crowned head is of one country"))
    if any(told.weight <= -1 for told in roles) and _usual(a, b) and not has_namesakes(a, b):
        found.append(Evidence(-1.6, "and the name is a usual one"))
    return tuple(found)


def _usual(a: Personal, b: Personal) -> bool:
    return all(
        name.given and _is_usual(name.given[0]) and len(name.whole_family) < _LONG
        for name in (a, b)
    )


def _is_usual(first: str) -> bool:
    return first in usual_first_names() or has_short_forms(first)
