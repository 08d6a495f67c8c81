"""Decisions on who is one → groups.

    1 merge a b     by the program: one name
    2 merge b c     by the program: a short form, and one office
    3 split a c     by a person: father and son
    4 undo 3

What was read is never edited: a decision is kept beside it, and may be undone, also an undoing. The
groups are worked out from all decisions, and the same decisions give the same groups in whatever
order they are listed.

A person's decisions go before the program's, later ones of his before earlier ones, surer ones of
the program before others. A split holds two apart also where others would join them by way of a
third: the merge that would close the chain is left out, and is reported.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum


class Deed(StrEnum):
    """What a decision does."""

    MERGE = "merge"
    SPLIT = "split"
    UNDO = "undo"


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision on two profiles, or on an earlier decision."""

    number: int  # later ones have greater numbers
    deed: Deed
    one: str = ""  # ids of profiles
    other: str = ""
    undoes: int | None = None  # the number of a decision
    by: str | None = None  # who decided; None for the program
    score: float = 1.0
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Groups:
    """Who is one, and which merges a split kept from being carried out."""

    members: dict[str, tuple[str, ...]]  # by the least id of the group; groups of one are left out
    refused: tuple[Decision, ...] = ()
    of: dict[str, str] = field(default_factory=dict)  # for each member, the least id of its group

    def one(self, id: str) -> str:
        """The id that stands for a profile's group: its own, where it is joined with none."""
        return self.of.get(id, id)


def group(decisions: Iterable[Decision]) -> Groups:
    """The groups that decisions make. Raises ValueError where two have one number."""
    standing = _standing(decisions)
    ranked = sorted(standing, key=_rank)
    apart, merges = _last_words(ranked)
    found = _Union()
    for one, other in apart:
        found.part(one, other)
    refused = [merge for merge in merges if not found.join(merge.one, merge.other)]
    return _groups(found, sorted(refused, key=lambda merge: merge.number))


def _standing(decisions: Iterable[Decision]) -> list[Decision]:
    """The merges and splits that no standing decision undoes; the last decision stands."""
    all_of_them = sorted(decisions, key=lambda decision: decision.number, reverse=True)
    numbers = {decision.number for decision in all_of_them}
    if len(numbers) != len(all_of_them):
        raise ValueError("two decisions have one number")
    undone: set[int] = set()
    standing = []
    for decision in all_of_them:
        if decision.number in undone:
            continue
        if decision.deed == Deed.UNDO:
            # What comes later can't be undone by what came before it.
            if decision.undoes is not None and decision.undoes < decision.number:
                undone.add(decision.undoes)
        elif decision.one != decision.other:
            standing.append(decision)
    return standing


def _rank(decision: Decision) -> tuple[bool, float, float]:
    person = decision.by is not None
    return (not person, 0.0 if person else -decision.score, -decision.number)


def _last_words(ranked: list[Decision]) -> tuple[list[tuple[str, str]], list[Decision]]:
    """For each two that were decided on, what ranks first: those held apart, and the merges."""
    told: dict[frozenset[str], Decision] = {}
    for decision in ranked:
        told.setdefault(frozenset((decision.one, decision.other)), decision)
    apart = [(d.one, d.other) for d in told.values() if d.deed == Deed.SPLIT]
    return apart, [d for d in told.values() if d.deed == Deed.MERGE]


class _Union:
    """Who is joined with whom (union-find), and which groups may not be joined."""

    def __init__(self) -> None:
        self.parent: dict[str, str] = {}
        self.size: dict[str, int] = {}
        self.apart: dict[str, set[str]] = {}

    def root(self, id: str) -> str:
        self.parent.setdefault(id, id)
        top = id
        while self.parent[top] != top:
            top = self.parent[top]
        while self.parent[id] != top:
            self.parent[id], id = top, self.parent[id]
        return top

    def part(self, one: str, other: str) -> None:
        """Holds two apart; nothing is joined yet."""
        for a, b in ((one, other), (other, one)):
            self.apart.setdefault(self.root(a), set()).add(self.root(b))

    def join(self, one: str, other: str) -> bool:
        """Joins two groups, unless they are held apart."""
        a, b = self.root(one), self.root(other)
        if a == b:
            return True
        if b in self.apart.get(a, ()):
            return False
        if self._weight(a) < self._weight(b):
            a, b = b, a
        self.parent[b] = a
        self.size[a] = self.size.get(a, 1) + self.size.pop(b, 1)
        for other_group in self.apart.pop(b, set()):
            self.apart[other_group].discard(b)
            self.apart[other_group].add(a)
            self.apart.setdefault(a, set()).add(other_group)
        return True

    def _weight(self, root: str) -> int:
        """The smaller one is hung beneath the larger, so that all of it stays near-linear."""
        return self.size.get(root, 1) + len(self.apart.get(root, ()))


def _groups(found: _Union, refused: list[Decision]) -> Groups:
    by_root: dict[str, list[str]] = {}
    for id in sorted(found.parent):
        by_root.setdefault(found.root(id), []).append(id)
    members = {ids[0]: tuple(ids) for ids in sorted(by_root.values()) if len(ids) > 1}
    of = {id: least for least, ids in members.items() for id in ids}
    return Groups(members, tuple(refused), of)
