"""Quotations of the same words → one node, with who is said to have said it and when.

    "The bridge is not safe." (three papers, 4 and 5 May, Reyes)     one node
    "Thank you." (Reyes) and "Thank you." (Lee)                      two: anybody says so

So what a wire sent to a thousand papers is compared with others once.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from onrecord.link.quotations.likeness import likeness
from onrecord.link.quotations.wording import Wording, wording_of


@dataclass(frozen=True, slots=True)
class Quoted:
    """A quotation as one article has it."""

    id: str
    text: str
    speaker: str | None = None  # an id or a name: the same for the same person
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

    @property
    def size(self) -> tuple[float, str]:
        """By it, of two wordings, the fuller one is told; the key decides between equals."""
        return sum(self.wording.weights), self.key

    def joined(self, other: "Node") -> "Node":
        """The node with what another of the same key knows; its facts only ever grow."""
        days = [d for d in (self.first, self.last, other.first, other.last) if d]
        return replace(
            self,
            members=self.members | other.members,
            speakers=self.speakers | other.speakers,
            first=min(days, default=None),
            last=max(days, default=None),
        )


def node_of(quoted: Quoted) -> Node:
    """The node that a quotation belongs to, which knows of this quotation alone."""
    wording = wording_of(quoted.text)
    key = wording.id
    if not likeness(wording, wording).sure:
        key = f"{key} {quoted.speaker or quoted.id}"
    speakers = frozenset((quoted.speaker,) if quoted.speaker else ())
    return Node(key, wording, frozenset((quoted.id,)), speakers, quoted.day, quoted.day)


def nodes_of(quoted: Iterable[Quoted]) -> dict[str, Node]:
    """The nodes of many quotations by their keys."""
    nodes: dict[str, Node] = {}
    for one in quoted:
        node = node_of(one)
        nodes[node.key] = nodes[node.key].joined(node) if node.key in nodes else node
    return nodes
