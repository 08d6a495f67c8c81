"""Two nodes → the link between them, where words, speaker and days say that they are one quotation.

A likeness that words alone do not settle needs the same speaker, or days as near as those in which
a quotation makes its round. The more words are shared, the longer that may take. Of pairs that
share half of their rows of six words but have too few that tell, and were first said more than 60
days apart, 3 of 84 that were read were one quotation ("the effects of climate change"): so without
the same speaker nothing so short is joined over months. Words that are only alike, as those of two
translations, are linked where one speaker is given them on one day or two days running.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from onrecord.link.quotations.likeness import Likeness, Relation, likeness, retranslated
from onrecord.link.quotations.nodes import Node

_MONTH = 30
_DAY = 1  # within which one who is quoted with two figures was misheard, and did not count anew
_MOST = 0.75  # the share from which a set passage is the same one, whenever it was said again


class _Round(NamedTuple):
    """What has to be shared for days so near to back it."""

    days: int
    share: float = 0.0
    evidence: float = 0.0
    run: int = 0  # words in a row


# Of the same speaker; the nearest days first. Of 21 pairs with less (a share under three quarters,
# evidence under 3) 19 were two when read: who speaks of the harbour all week says "the harbour
# wall" in each sentence.
_SAME = (
    _Round(3, share=0.99, evidence=2.0),
    _Round(3, share=0.99, evidence=1.4, run=6),
    _Round(3, share=0.85, evidence=2.0),
    _Round(3, share=0.8, evidence=2.4, run=5),
    _Round(3, share=0.75, evidence=3.0),
    _Round(3, evidence=4.0),
    _Round(3, evidence=3.0, run=6),
    _Round(31, share=0.99, evidence=2.4),
    _Round(31, share=0.85, evidence=3.0),
    _Round(31, share=0.75, evidence=4.0),
    _Round(31, evidence=6.0),
    _Round(365, share=0.99, evidence=3.0),
    _Round(365, share=0.85, evidence=4.0),
)
# Where one of the two is given to nobody.
_NOT_NAMED = (
    _Round(1, evidence=2.4, run=6),
    _Round(3, share=0.85, evidence=2.5),
    _Round(7, share=0.85, evidence=3.4, run=6),
    _Round(7, share=0.85, evidence=4.0),
    _Round(60, share=0.85, evidence=4.5),
)
# Where they are given to two people, as a machine often does with what one of them said.
_NAMED = (
    _Round(1, share=0.9, evidence=3.0, run=6),
    _Round(3, share=0.85, evidence=4.0),
    _Round(3, share=0.9, evidence=3.8, run=6),
    _Round(7, share=0.9, evidence=4.4, run=6),
    _Round(7, share=0.85, evidence=5.0),
)


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
    if found.relation is Relation.DIFFERENT:
        return _told_again(found, first, second)
    backing = _backing(found, first, second)
    if not backing and not (found.sure and not _said_again(found, first, second)):
        return None
    low, high = sorted((first.key, second.key))
    return Link(low, high, found, (*found.because, *backing))


def _told_again(found: Likeness, first: Node, second: Node) -> Link | None:
    """The link of what two outlets translated from one speech, each in its own way."""
    apart = days_apart(first, second)
    if not first.speakers & second.speakers or apart is None or apart > _DAY:
        return None
    alike = retranslated(first.wording, second.wording, found)
    if alike.relation is Relation.DIFFERENT:
        return None
    low, high = sorted((first.key, second.key))
    return Link(low, high, alike, (*alike.because, "the same speaker"))


def _said_again(found: Likeness, first: Node, second: Node) -> bool:
    """Whether a set passage may have been said again in another speech, months later."""
    apart = days_apart(first, second)
    return found.score < _MOST and apart is not None and apart > _MONTH


def _backing(found: Likeness, first: Node, second: Node) -> tuple[str, ...]:
    """What speaks for a likeness beside its words."""
    apart = days_apart(first, second)
    if first.speakers & second.speakers:
        if found.figures:
            near = apart is None or apart <= _DAY
        else:
            near = _round(found, _SAME, 0 if apart is None else apart) is not None
        return ("the same speaker",) * near
    if apart is None or found.figures:
        return ()
    named = first.speakers and second.speakers
    near_enough = _round(found, _NAMED if named else _NOT_NAMED, apart)
    if near_enough is None:
        return ()
    days = near_enough.days
    return ("within a day" if days == 1 else f"within {days} days",)


def _round(found: Likeness, rounds: Iterable[_Round], apart: int) -> _Round | None:
    """The round that so many days, and so much shared, are enough for."""
    return next((one for one in rounds if apart <= one.days and _enough(found, one)), None)


def _enough(found: Likeness, needed: _Round) -> bool:
    return (
        found.score >= needed.share
        and found.evidence >= needed.evidence
        and found.run >= needed.run
    )


def days_apart(first: Node, second: Node) -> int | None:
    """The days between the two nearest quotations of two nodes; None where a day is unknown."""
    if not (first.first and first.last and second.first and second.last):
        return None
    return max(0, (second.first - first.last).days, (first.first - second.last).days)
