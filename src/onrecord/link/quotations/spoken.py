"""What one speaker says in the same days, where no fingerprint brings two wordings together.

    "The ferry was a bad one, but we paid."  Reyes, 4 May     its fingerprint: ferry bad paid
    "The ferry was a bad one"                Reyes, 5 May     its fingerprint: ferry bad

A short wording has too few words that tell for a fingerprint that a longer one has too, so it is
also held against what its speaker said in those days.
"""

from collections.abc import Collection, Iterator
from datetime import date
from itertools import product

from onrecord.link.quotations.nodes import Node

SHORT = 120  # characters, of one of the two
DAYS = 31
MOST_SPOKEN = 300  # wordings of one speaker in those days; of more, none is looked at
TELLING = 2  # words that tell, in both
_STRETCH = 32  # days that are kept together
_MOST_STRETCHES = 200


class Spoken:
    """The nodes of each speaker by the stretch of days in which he said them."""

    def __init__(self) -> None:
        # Short ones apart: a long one is held against these alone.
        self._said: dict[tuple[str, bool], dict[int | None, dict[str, Node]]] = {}

    def put(self, node: Node) -> None:
        """Keeps a node, in the place of the one that has its key."""
        for speaker in node.speakers:
            stretches = self._said.setdefault((speaker, _short(node)), {})
            for stretch in _stretches(node.first, node.last):
                stretches.setdefault(stretch, {})[node.key] = node

    def near(self, node: Node) -> Collection[str]:
        """The keys of what its speakers said in its days, if they are not too many."""
        found: dict[str, Node] = {}
        for other in self._around(node):
            if other.key != node.key and _within_days(node, other):
                found[other.key] = other
                if len(found) > MOST_SPOKEN:
                    return ()
        ours = frozenset(node.wording.telling)
        return [k for k, o in found.items() if len(ours.intersection(o.wording.telling)) >= TELLING]

    def _around(self, node: Node) -> Iterator[Node]:
        ours = _stretches(node.first, node.last, DAYS)
        lengths = (True, False) if _short(node) else (True,)
        for key in product(sorted(node.speakers), lengths):
            stretches = self._said.get(key, {})
            for stretch in stretches if None in ours else stretches.keys() & {None, *ours}:
                yield from stretches[stretch].values()


def _stretches(first: date | None, last: date | None, more: int = 0) -> Collection[int | None]:
    """The stretches from day to day; None for all, where a day is unknown or they are many."""
    if first is None or last is None:
        return (None,)
    found = range((first.toordinal() - more) // _STRETCH, (last.toordinal() + more) // _STRETCH + 1)
    return found if len(found) <= _MOST_STRETCHES else (None,)


def _within_days(one: Node, other: Node) -> bool:
    if not (one.first and one.last and other.first and other.last):
        return True
    return max((one.first - other.last).days, (other.first - one.last).days) <= DAYS


def _short(node: Node) -> bool:
    return len(node.wording.text) <= SHORT
