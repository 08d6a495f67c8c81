"""What lies around two names: accounts, places, outlets and times.

@ana_reyes          @Ana_Reyes           one: an account is one's own
in Northfield       in Northfield        a little more likely one
seen 1921 to 1926   seen 2015 to 2021    two: nobody speaks so long
"""

from collections.abc import Iterable

from onrecord.link.people.evidence import Evidence
from onrecord.link.people.profile import Profile
from onrecord.names.folding import fold

Told = tuple[Evidence, ...]

_LIFE = 60  # years between two sightings, more than which nobody is in the news
_LONG = 25


def accounts_tell(a: Profile, b: Profile) -> Told:
    shared = handles(a) & handles(b)
    if not shared:
        return ()
    return (Evidence(6.0, f"both go by @{min(shared)}"),)


def handles(profile: Profile) -> frozenset[str]:
    """The accounts, as they are compared."""
    named = (name for name in profile.names if name.startswith("@"))
    every = (*profile.handles, *named)
    return frozenset(h for handle in every if (h := handle.strip().lstrip("@").lower()))


def places_tell(a: Profile, b: Profile) -> Told:
    return _shared(a.places, b.places, 0.7, -0.7, "place")


def seats_tell(a: Profile, b: Profile) -> Told:
    """Where two bodies are, which tells bodies of one name apart."""
    return _shared(a.places, b.places, 2.6, -5.0, "place")


def _shared(a: Iterable[str], b: Iterable[str], one: float, two: float, what: str) -> Told:
    here, there = ({fold(place): place for place in some} for some in (a, b))
    if not here or not there:
        return ()
    shared = sorted(here.keys() & there.keys())
    if shared:
        return (Evidence(one, f"one {what}, {here[shared[0]]}"),)
    return (Evidence(two, f"two {what}s, {min(here.values())} and {min(there.values())}"),)


def times_tell(a: Profile, b: Profile) -> Told:
    """Whether too many years lie between the last sighting of one and the first of the other."""
    gap = years_between(a, b)
    if gap is None or gap <= _LONG:
        return ()
    weight = -6.0 if gap > _LIFE else -2.2
    return (Evidence(weight, f"{gap} years lie between them"),)


def years_between(a: Profile, b: Profile) -> int | None:
    """How many years no sighting covers; 0 where they overlap, None where days are unknown."""
    spans = [(_year(p.first_seen), _year(p.last_seen)) for p in (a, b)]
    (begin_a, end_a), (begin_b, end_b) = spans
    if begin_a is None or end_a is None or begin_b is None or end_b is None:
        return None
    return max(0, begin_b - end_a, begin_a - end_b)


def _year(day: str | None) -> int | None:
    year = (day or "")[:4]
    return int(year) if year.isdigit() and year.isascii() else None
