"""Quotations of many articles → groups, each the variants of one quotation.

    "The bridge is not safe." (Reyes, 4 May, three papers)         one group
    "[T]he bridge is not safe ..." (Reyes, 5 May)                  the same
    "Thank you." (Reyes) and "Thank you." (Lee)                    two: anybody says so

Quotations of the same words are one `Node` first, so that what a wire sent to a thousand papers is
compared once. Nodes that share a fingerprint are compared; a likeness that words alone do not
settle is backed by the speaker or by the day, or left. Groups are what links join, save that a
short wording never bridges two quotations that have nothing else in common.

Adding quotations one by one gives the groups that all at once give: a node's facts only grow, a
link once made stays, and groups are worked out of nodes and links without regard to their order.
The one exception is a fingerprint that more than CROWDED nodes have: it proposes nothing more.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from onrecord.link.quotations.fingerprints import of_telling
from onrecord.link.quotations.likeness import Likeness, Relation, likeness
from onrecord.link.quotations.wording import Wording, wording_of

CROWDED = 500


@dataclass(frozen=True, slots=True)
class Quoted:
    """A quotation as one article has it."""

    id: str
    text: str
    speaker: str | None = None  # an id or a name, the same for the same person
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Node:
    """All quotations of the same words; of words that anybody says, those of one speaker."""

    key: str
    wording: Wording
    members: frozenset[str]
    speakers: frozenset[str]
    first: date | None
    last: date | None

    def joined(self, other: "Node") -> "Node":
        """The node with what another of the same key knows."""
        days = [d for d in (self.first, self.last, other.first, other.last) if d]
        return replace(
            self,
            members=self.members | other.members,
            speakers=self.speakers | other.speakers,
            first=min(days, default=None),
            last=max(days, default=None),
        )


@dataclass(frozen=True, slots=True)
class Link:
    """Two nodes that are wordings of one quotation, and why."""

    first: str  # the lower key
    second: str
    likeness: Likeness
    because: tuple[str, ...] = ()


def node_of(quoted: Quoted) -> Node:
    """The node that a quotation belongs to, knowing of this quotation alone."""
    wording = wording_of(quoted.text)
    said_by = quoted.speaker or quoted.id
    key = wording.id if likeness(wording, wording).sure else f"{wording.id} {said_by}"
    speakers = frozenset((quoted.speaker,) if quoted.speaker else ())
    return Node(key, wording, frozenset((quoted.id,)), speakers, quoted.day, quoted.day)


_NEAR = 3  # days within which a quotation makes its round
_SOME = 2.0  # evidence that a near day can back
_YEAR = 365


def link(first: Node, second: Node) -> Link | None:
    """The link of two nodes, where their words and what is known of them suffice."""
    found = likeness(first.wording, second.wording)
    if found.relation in (Relation.DIFFERENT, Relation.RETRANSLATED):
        return None
    backing = () if found.sure else _backing(found, first, second)
    if backing is None:
        return None
    low, high = sorted((first.key, second.key))
    return Link(low, high, found, (*found.because, *backing))


def _backing(found: Likeness, first: Node, second: Node) -> tuple[str, ...] | None:
    """What speaks for a likeness that words don't settle; None where nothing does."""
    apart = _days_apart(first, second)
    if first.speakers & second.speakers and (apart is None or apart <= _YEAR):
        return ("the same speaker",)
    if apart is not None and apart <= _NEAR and found.evidence >= _SOME:
        return (f"within {_NEAR} days",)
    return None


def _days_apart(first: Node, second: Node) -> int | None:
    if not (first.first and first.last and second.first and second.last):
        return None
    return max(0, (second.first - first.last).days, (first.first - second.last).days)


def groups(nodes: Mapping[str, Node], links: Iterable[Link]) -> list[frozenset[str]]:
    """The keys of the nodes of each group, those of one node too; largest first."""
    links = sorted(links, key=lambda one: (one.first, one.second))
    cores = _Union(nodes)
    for one in links:
        if one.likeness.sure:
            cores.join(one.first, one.second)
    best: dict[str, Link] = {}
    for one in links:
        if not one.likeness.sure and cores.of(one.first) != cores.of(one.second):
            short = cores.of(_shorter(nodes[one.first], nodes[one.second]))
            if short not in best or _rank(one, nodes) > _rank(best[short], nodes):
                best[short] = one
    whole = _Union(nodes)
    for one in (*(link for link in links if link.likeness.sure), *best.values()):
        whole.join(one.first, one.second)
    return whole.sets()


def _shorter(first: Node, second: Node) -> str:
    return min((len(n.wording.folded), n.key) for n in (first, second))[1]


def _rank(one: Link, nodes: Mapping[str, Node]) -> tuple[bool, float, str, str]:
    """Of the links that a short wording may keep one of: that by its speaker, then by evidence."""
    first, second = nodes[one.first], nodes[one.second]
    return bool(first.speakers & second.speakers), one.likeness.evidence, one.first, one.second


class _Union:
    """Sets that are joined two by two."""

    def __init__(self, keys: Iterable[str]) -> None:
        self._above = {key: key for key in keys}

    def of(self, key: str) -> str:
        """The key that stands for the set."""
        above = self._above
        while above[key] != key:
            above[key] = key = above[above[key]]
        return key

    def join(self, first: str, second: str) -> None:
        # The lower key stands for both, so that nothing depends on the order of joining.
        low, high = sorted((self.of(first), self.of(second)))
        self._above[high] = low

    def sets(self) -> list[frozenset[str]]:
        found: dict[str, set[str]] = defaultdict(set)
        for key in self._above:
            found[self.of(key)].add(key)
        return sorted(map(frozenset, found.values()), key=lambda keys: (-len(keys), min(keys)))
