"""Nodes and links → groups, each the variants of one quotation.

    The bridge is not safe. I said so in May.     a fuller wording and two pieces of it: one group,
    The bridge is not safe                        though the pieces have no word in common
    I said so in May

Joining whatever a chain of links leads to would put a politician's whole campaign into one group.
So two groups are joined only while enough of all pairs between them are linked, or are pieces of
one fuller wording (average linkage; the most linked first). A link counts for less where wordings
are less alike or have few words that tell, so that what was said word for word finds together
before what is only like it. What comes out depends on the nodes and links alone, never on the order
in which they came.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from heapq import heapify, heappop, heappush

from onrecord.link.quotations.likeness import Relation
from onrecord.link.quotations.links import Link
from onrecord.link.quotations.nodes import Node

_LINKED = 25  # percent of all pairs between two groups
_PIECES = 60  # percent that two pieces of one fuller wording count for
_FULL = 6.0  # evidence from which a link counts in full; without any it counts for half
_WHOLE = 0.7  # of a piece that stands in the fuller wording
# A wording with more pieces than that is a book; its pieces are linked by their own words alone.
_MOST_PIECES = 60

# How far the pairs between two groups are linked, added up, by their keys. In whole percent: a sum
# of fractions would depend on the order in which they are added.
_Pairs = dict[str, dict[str, int]]


def groups(nodes: Mapping[str, Node], links: Iterable[Link]) -> list[frozenset[str]]:
    """The keys of the nodes of each group, those of one node too; the largest first."""
    linked = _linked(nodes, links)
    found = {key: {key} for key in nodes}
    # The negative of the share comes first, for a heap gives its least.
    heap = [
        (-float(percent), first, second)
        for first, others in linked.items()
        for second, percent in others.items()
        if first < second
    ]
    heapify(heap)
    while heap:
        share, first, second = heappop(heap)
        if -share < _LINKED:
            break
        if _share(found, linked, first, second) == -share:
            _join(found, linked, first, second)
            for other in linked[first]:
                low, high = sorted((first, other))
                heappush(heap, (-_share(found, linked, low, high), low, high))
    return sorted(map(frozenset, found.values()), key=lambda keys: (-len(keys), min(keys)))


def _linked(nodes: Mapping[str, Node], links: Iterable[Link]) -> _Pairs:
    """The pairs of nodes that belong together: by a link, or as pieces of one fuller wording."""
    pairs: _Pairs = defaultdict(dict)
    pieces: dict[str, set[str]] = defaultdict(set)
    for one in links:
        percent = _percent(one)
        pairs[one.first][one.second] = pairs[one.second][one.first] = percent
        piece, whole = sorted((one.first, one.second), key=lambda key: nodes[key].size)
        if one.likeness.score >= _WHOLE and one.likeness.relation is not Relation.OVERLAPPING:
            pieces[whole].add(piece)
    for of_one in pieces.values():
        if len(of_one) <= _MOST_PIECES:
            for first in of_one:
                for second in of_one - {first}:
                    pairs[first][second] = max(_PIECES, pairs[first].get(second, 0))
    return pairs


def _percent(link: Link) -> int:
    """How far a link counts."""
    told = min(1.0, 0.5 + link.likeness.evidence / (2 * _FULL))
    return round(100 * link.likeness.score**2 * told)


def _share(found: Mapping[str, set[str]], linked: _Pairs, first: str, second: str) -> float:
    """How far two groups are linked, in percent of all pairs; 0 where one is joined away."""
    if first not in found or second not in found:
        return 0.0
    return linked[first].get(second, 0) / (len(found[first]) * len(found[second]))


def _join(found: dict[str, set[str]], linked: _Pairs, first: str, second: str) -> None:
    """Puts the second group, whose key is the higher, into the first."""
    found[first] |= found.pop(second)
    for other, count in linked.pop(second).items():
        del linked[other][second]
        if other != first:
            total = linked[first].get(other, 0) + count
            linked[first][other] = linked[other][first] = total
