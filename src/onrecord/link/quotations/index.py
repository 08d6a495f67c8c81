"""New quotations → what they add to the nodes and links that an index keeps.

The store fits `Index` with three tables: nodes by key, numbers of nodes (fingerprint → key), links
by pair. `Memory` is the same in dictionaries, for a list of quotations that nobody stores.

Quotations added one by one give the links that all at once give, in any order: facts of a node
only grow, and with them the links it can have. The exceptions are a fingerprint that more than
CROWDED nodes have, as a set phrase does, and a speaker of more than MOST_SPOKEN nodes in those
days: from there on they propose nothing more.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import Protocol

from onrecord.link.quotations.fingerprints import of_telling
from onrecord.link.quotations.groups import groups
from onrecord.link.quotations.links import Link, link
from onrecord.link.quotations.nodes import Node, Quoted, nodes_of
from onrecord.link.quotations.spoken import Spoken

CROWDED = 500


class Index(Protocol):
    """What is known of the quotations so far."""

    def node(self, key: str) -> Node | None: ...

    def put(self, node: Node, fingerprints: Collection[int]) -> None:
        """Keeps a node, in the place of the one that has its key."""

    def sharing(self, fingerprint: int, most: int) -> Collection[str]:
        """The keys of nodes with this number; none where more than `most` have it."""

    def spoken(self, node: Node) -> Collection[str]:
        """The keys of what its speakers said in the same days; none where that is too much."""

    def links_of(self, key: str) -> Iterable[Link]: ...

    def put_link(self, link: Link) -> None:
        """Keeps a link, in the place of the one that joins the same two."""


def add(index: Index, quoted: Iterable[Quoted]) -> set[str]:
    """Adds quotations; returns the keys of nodes whose groups may have changed."""
    changed: set[str] = set()
    for key, new in nodes_of(quoted).items():
        known = index.node(key)
        node = known.joined(new) if known else new
        if node == known:
            continue
        changed.add(key)
        numbers = of_telling(node.wording.telling)
        near = {other for number in numbers for other in index.sharing(number, CROWDED)}
        near.update(index.spoken(node))
        index.put(node, numbers)
        for other in near - {key}:
            _link(index, node, other)
    return changed


def _link(index: Index, node: Node, other: str) -> None:
    second = index.node(other)
    found = link(node, second) if second else None
    if found:
        index.put_link(found)


def regrouped(index: Index, changed: Iterable[str]) -> list[frozenset[str]]:
    """The groups of all nodes that links lead to from the changed ones; no others can change."""
    nodes: dict[str, Node] = {}
    links: dict[tuple[str, str], Link] = {}
    ahead = list(changed)
    while ahead:
        key = ahead.pop()
        node = index.node(key)
        if key in nodes or node is None:
            continue
        nodes[key] = node
        for one in index.links_of(key):
            links[one.first, one.second] = one
            ahead += (one.first, one.second)
    return groups(nodes, links.values())


def cluster(quoted: Iterable[Quoted]) -> list[frozenset[str]]:
    """The ids of quotations, each group the variants of one; that of most wordings first."""
    index = Memory()
    found = regrouped(index, add(index, quoted))
    return [frozenset().union(*(index.nodes[key].members for key in keys)) for keys in found]


class Memory:
    """An index in memory."""

    def __init__(self) -> None:
        self.nodes: dict[str, Node] = {}
        self.numbers: dict[int, list[str]] = defaultdict(list)
        self.links: dict[str, dict[str, Link]] = defaultdict(dict)
        self._spoken = Spoken()

    def node(self, key: str) -> Node | None:
        return self.nodes.get(key)

    def put(self, node: Node, fingerprints: Collection[int]) -> None:
        if node.key not in self.nodes:
            for number in fingerprints:
                self.numbers[number].append(node.key)
        self.nodes[node.key] = node
        self._spoken.put(node)

    def sharing(self, fingerprint: int, most: int) -> Collection[str]:
        found = self.numbers.get(fingerprint, [])
        return found if len(found) <= most else ()

    def spoken(self, node: Node) -> Collection[str]:
        return self._spoken.near(node)

    def links_of(self, key: str) -> Iterable[Link]:
        return self.links[key].values()

    def put_link(self, link: Link) -> None:
        self.links[link.first][link.second] = self.links[link.second][link.first] = link
