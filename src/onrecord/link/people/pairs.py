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

# A key that more profiles share tells nothing any more, and each two of them would be compared.
MOST_IN_BLOCK = 400


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
    ids: list[str] = []
    for number, profile in enumerate(profiles):
        ids.append(profile.id)
        for key in keys(profile):
            blocks[key].append(number)
    seen: set[tuple[int, int]] = set()
    for block in blocks.values():
        if len(block) <= MOST_IN_BLOCK:
            seen.update(combinations(block, 2))
    return ((ids[one], ids[other]) for one, other in sorted(seen))
