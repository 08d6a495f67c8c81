"""Two nodes → the link between them, where words, speaker and days say that they are one quotation.

A likeness that words alone do not settle needs the same speaker, or days as near as those in which
a quotation makes its round. Words that are only alike (a retranslation) make no link.
"""

from dataclasses import dataclass

from onrecord.link.quotations.likeness import Likeness, Relation, likeness
from onrecord.link.quotations.nodes import Node

_YEAR = 365
_MONTH = 30
_DAY = 1  # within which one who is quoted with two figures was misheard, and did not count anew
_NEAR, _LATER = 3, 7  # days within which a quotation makes its round; the later for more words
_MOST = 0.75  # the share from which the same speaker may say it again within the year
_NEARLY_ALL = 0.85  # the share that a near day can back
_SOME, _MORE, _MUCH = 2.5, 4.0, 5.0  # evidence that it can back; more where two are named
_NO_LINK = frozenset({Relation.DIFFERENT, Relation.RETRANSLATED})


@dataclass(frozen=True, slots=True)
class Link:
    """Two nodes that are wordings of one quotation, and why."""

    first: str  # the lower key
    second: str
    likeness: Likeness
    because: tuple[str, ...]


def link(first: Node, second: Node) -> Link | None:
    """The link of two nodes, where what is known of them suffices for one."""
    found = likeness(first.wording, second.wording)
    if found.relation in _NO_LINK:
        return None
    backing = _backing(found, first, second)
    if not backing and not (found.sure and not _said_again(found, first, second)):
        return None
    low, high = sorted((first.key, second.key))
    return Link(low, high, found, (*found.because, *backing))


def _said_again(found: Likeness, first: Node, second: Node) -> bool:
    """Whether a set passage may have been said again in another speech, months later."""
    apart = days_apart(first, second)
    return found.score < _MOST and apart is not None and apart > _MONTH


def _backing(found: Likeness, first: Node, second: Node) -> tuple[str, ...]:
    """What speaks for a likeness beside its words."""
    backing = []
    apart = days_apart(first, second)
    shared = first.speakers & second.speakers
    latest = _DAY if found.figures else _YEAR if found.score >= _MOST else _MONTH
    if shared and (apart is None or apart <= latest):
        backing.append("the same speaker")
    if found.figures:
        return tuple(backing)
    if apart is not None and found.score >= _NEARLY_ALL and found.evidence >= _SOME:
        named = bool(first.speakers and second.speakers and not shared)
        days = _LATER if found.evidence >= _MUCH else _NEAR
        if apart <= days and (found.evidence >= _MORE or not named):
            backing.append(f"within {days} days")
    return tuple(backing)


def days_apart(first: Node, second: Node) -> int | None:
    """The days between the two nearest quotations of two nodes; None where a day is unknown."""
    if not (first.first and first.last and second.first and second.last):
        return None
    return max(0, (second.first - first.last).days, (first.first - second.last).days)
