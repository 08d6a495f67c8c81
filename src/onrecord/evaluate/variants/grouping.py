"""Quotations grouped, with what it took, and which pairs are in one group."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from time import process_time

from onrecord.evaluate.variants.quotebank import Pair
from onrecord.link.quotations.index import Memory, add, regrouped
from onrecord.link.quotations.nodes import Node, Quoted


@dataclass(frozen=True, slots=True)
class Grouping:
    """The nodes of many quotations, and the number of the group that each is in."""

    nodes: dict[str, Node]
    group: dict[str, int]
    node_of: dict[str, str]  # by the quotation's id
    seconds: float  # of one processor
    fingerprints: int
    linked: frozenset[tuple[str, str]]  # nodes that are linked, the lower key first

    def joins(self, pair: Pair) -> bool:
        """Whether the two quotations of a pair are in one group."""
        first, second = self.node_of[pair.first], self.node_of[pair.second]
        return self.group[first] == self.group[second]

    def reworded(self) -> Iterator[tuple[Node, Node]]:
        """Each two nodes of other words that are in one group."""
        members: dict[int, list[str]] = {}
        for key in sorted(self.group):
            members.setdefault(self.group[key], []).append(key)
        for keys in members.values():
            for first, second in combinations(keys, 2):
                one, other = self.nodes[first], self.nodes[second]
                if one.wording.id != other.wording.id:
                    yield one, other


def grouped(quotations: Iterable[Quoted]) -> Grouping:
    """Groups quotations as the record would."""
    quotations = list(quotations)
    start, index = process_time(), Memory()
    found = regrouped(index, add(index, quotations))
    seconds = process_time() - start
    return Grouping(
        nodes=index.nodes,
        group={key: number for number, keys in enumerate(found) for key in keys},
        node_of={member: key for key, node in index.nodes.items() for member in node.members},
        seconds=seconds,
        fingerprints=sum(map(len, index.numbers.values())),
        linked=frozenset((a, b) for a, links in index.links.items() for b in links if a < b),
    )


def apart(grouping: Grouping, silver: Sequence[Pair]) -> Iterator[tuple[Node, Node]]:
    """The silver pairs that are in two groups."""
    for pair in silver:
        if not grouping.joins(pair):
            yield (
                grouping.nodes[grouping.node_of[pair.first]],
                grouping.nodes[grouping.node_of[pair.second]],
            )
