"""Profiles → the pairs worth comparing, and what comparing them says.

    profiles that share a key, each two once, in a fixed order

The store does the same with a table of keys, a profile at a time; this is for those who hold all
profiles in memory, and what blocking is measured with.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from onrecord.link.people.comparing import compare
from onrecord.link.people.evidence import Match, Verdict
from onrecord.link.people.keys import keys
from onrecord.link.people.profile import Profile

# Of a key that more profiles share, not each two are compared: sorted by their names, each is
# compared with those that follow, which is enough to join thousands of one name to one.
MOST_IN_BLOCK = 200
_NEXT = 12


@dataclass(frozen=True, slots=True)
class Proposal:
    """Two profiles that may be one's."""

    one: str
    other: str
    match: Match


def proposals(profiles: Iterable[Profile]) -> Iterator[Proposal]:
    """Those of the pairs that are the same or may be, in the order of the profiles."""
    by_id = {profile.id: profile for profile in profiles}
    for one, other in pairs(by_id.values()):
        found = compare(by_id[one], by_id[other])
        if found.verdict != Verdict.DIFFERENT:
            yield Proposal(one, other, found)


def pairs(profiles: Iterable[Profile]) -> Iterator[tuple[str, str]]:
    """The ids of each two profiles that share a key, once."""
    blocks: dict[str, list[int]] = defaultdict(list)
    all_of_them = list(profiles)
    for number, profile in enumerate(all_of_them):
        for key in keys(profile):
            blocks[key].append(number)
    seen: set[tuple[int, int]] = set()
    for block in blocks.values():
        seen.update(_within(block, all_of_them))
    return ((all_of_them[one].id, all_of_them[other].id) for one, other in sorted(seen))


def _within(block: list[int], profiles: list[Profile]) -> Iterator[tuple[int, int]]:
    """The pairs of those who share a key, the earlier one first."""
    if len(block) <= MOST_IN_BLOCK:
        yield from combinations(block, 2)
        return
    ordered = sorted(block, key=lambda number: (profiles[number].names, number))
    for place, one in enumerate(ordered):
        for other in ordered[place + 1 : place + 1 + _NEXT]:
            yield min(one, other), max(one, other)
