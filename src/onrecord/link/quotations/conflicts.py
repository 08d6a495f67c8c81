"""Variants of one quotation → what a person should look at: two speakers, or another sense.

    "The pier is safe." (Reyes) in one paper, "The pier is safe" (Lee) in another       two speakers
    "We will not close the pier, unless …" and "We will not close the pier"             the sense
    headline "We will close pier", body "We will not close the pier"                    the headline

These are signs. That "but" is cut off at the end of a quotation mostly means nothing; that "if" is
gone may mean all. Nothing is said of who is right.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from onrecord.link.quotations.likeness import Relation, likeness
from onrecord.link.quotations.names import may_be_one
from onrecord.link.quotations.turning import turns
from onrecord.link.quotations.wording import Wording, wording_of


class Conflict(StrEnum):
    """What is at odds."""

    TWO_SPEAKERS = "two_speakers"  # the same words are given to two people
    SENSE = "sense"  # a word that turns the sense is gone, or put in, or a figure differs
    HEADLINE = "headline"  # the headline has other words than the story below it


@dataclass(frozen=True, slots=True)
class Variant:
    """A quotation of a group, as a statement of an article has it."""

    id: str
    text: str
    speaker: str | None = None  # the same for the same person: an id, or a name
    name: str | None = None  # as a person reads it, where the speaker is an id
    article: str = ""
    in_headline: bool = False
    pieces: bool = False  # of sentences, within a reporter's own: it was “safe” and “dry”


@dataclass(frozen=True, slots=True)
class Odd:
    """Two variants that are at odds, the fuller one first, and how."""

    conflict: Conflict
    first: str
    second: str
    because: tuple[str, ...]


_FULLEST = 5  # wordings that the others are held against
_MOST_SPEAKERS = 50  # compared each with each; words of more are a saying
_UNLIKE = frozenset({Relation.DIFFERENT, Relation.RETRANSLATED})


def conflicts(variants: Iterable[Variant]) -> tuple[Odd, ...]:
    """What is at odds among the variants of one group."""
    ordered = sorted(variants, key=lambda one: one.id)
    wordings = {one.id: wording_of(one.text) for one in ordered}
    found = (
        *_two_speakers(ordered, wordings),
        *_headlines(ordered, wordings),
        *_senses(ordered, wordings),
    )
    return tuple(found)


def _two_speakers(variants: Sequence[Variant], wordings: dict[str, Wording]) -> Iterator[Odd]:
    """For each two speakers of the same words, or of enough of them, the first case."""
    first_of: dict[str, Variant] = {}
    for one in variants:
        if one.speaker:
            first_of.setdefault(one.speaker, one)
    speakers = sorted(first_of)[:_MOST_SPEAKERS]
    for at, speaker in enumerate(speakers):
        for other in speakers[at + 1 :]:
            one, two = first_of[speaker], first_of[other]
            if may_be_one(one.name or speaker, two.name or other):
                continue
            if likeness(wordings[one.id], wordings[two.id]).sure:
                told = f"given to {one.name or speaker} and to {two.name or other}"
                yield Odd(Conflict.TWO_SPEAKERS, one.id, two.id, (told,))


def _headlines(variants: Sequence[Variant], wordings: dict[str, Wording]) -> Iterator[Odd]:
    body: dict[str, list[Variant]] = defaultdict(list)
    for one in variants:
        if not one.in_headline and one.article:
            body[one.article].append(one)
    for one in variants:
        if one.in_headline and body[one.article]:
            nearest = _nearest(one, body[one.article], wordings)
            if nearest and (reasons := _turns(nearest, one, wordings)):
                yield Odd(Conflict.HEADLINE, nearest.id, one.id, reasons)


def _senses(variants: Sequence[Variant], wordings: dict[str, Wording]) -> Iterator[Odd]:
    """Each wording once, held against the fuller one that is most like it."""
    different = {wordings[one.id].folded: one for one in reversed(variants) if not one.in_headline}
    ordered = sorted(different.values(), key=lambda one: (-sum(wordings[one.id].weights), one.id))
    for at, one in enumerate(ordered):
        fuller = _nearest(one, ordered[: min(at, _FULLEST)], wordings)
        if fuller and (reasons := _turns(fuller, one, wordings)):
            yield Odd(Conflict.SENSE, fuller.id, one.id, reasons)


def _turns(fuller: Variant, one: Variant, wordings: dict[str, Wording]) -> tuple[str, ...]:
    pieces = fuller.pieces or one.pieces
    return turns(wordings[fuller.id], wordings[one.id], pieces=pieces)


def _nearest(
    one: Variant, others: Iterable[Variant], wordings: dict[str, Wording]
) -> Variant | None:
    best, score = None, 0.0
    for other in others:
        found = likeness(wordings[one.id], wordings[other.id])
        if found.relation not in _UNLIKE and found.score > score:
            best, score = other, found.score
    return best
