"""Two wordings → whether they are one quotation, how they differ, and why we think so.

    The bridge is safe, I checked it.  | The bridge is safe            trimmed
    The bridge is safe … I checked it  | the bridge is safe … checked  ellipsed
    The bridge is safe, I checked it.  | [The bridge] is safe          bracketed
    The bridge was safe                | The bridge is safe            altered
    The bridge is not safe             | The bridge is safe            altered: the sense may turn
    Thank you very much                | Thank you very much           identical, but not sure

Words that anybody may say prove nothing, so a likeness is `sure` only where words that tell are
shared; else a speaker or a day must speak for it, which `groups` looks after. We err on the side of
two quotations: a reader can still join them, but one who trusts a false variant is misled.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from onrecord.link.quotations.diff import Change, Step, blocks, steps
from onrecord.link.quotations.turning import turns_within
from onrecord.link.quotations.wording import PLAIN_WEIGHT, Wording, wording_of
from onrecord.link.quotations.words import listed_words


class Relation(StrEnum):
    """How one wording of a quotation differs from another."""

    IDENTICAL = "identical"  # the same words
    TRIMMED = "trimmed"  # one is a stretch of the other
    ELLIPSED = "ellipsed"  # words left out, and marked by dots
    JOINED = "joined"  # stretches that stand apart in the other, put together without a mark
    BRACKETED = "bracketed"  # they differ only by what a writer put in brackets
    OVERLAPPING = "overlapping"  # the end of one is the beginning of the other
    ALTERED = "altered"  # words are changed
    RETRANSLATED = (
        "retranslated"  # the same words that tell, in other sentences: a guess, never sure
    )
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class Likeness:
    """What two wordings are to each other."""

    relation: Relation
    score: float  # the share of the shorter one's words that the other has too, by their weight
    evidence: float  # how much the shared words weigh
    sure: bool  # whether the words alone settle it
    because: tuple[str, ...] = ()
    figures: tuple[str, ...] = ()  # those, and words for days, that stand in each other's place
    run: int = 0  # the words of the longest stretch that both have


# The weight of shared words, less one for each stretch that they stand in; by it chance is told.
_SURE_IF_IDENTICAL = 2.5
_SURE = 6.0  # nobody else says as much in the same words,
_SURE_SHARE = 0.75  # where that is most of what the shorter one has,
_SURE_RUN = 9.0  # or it stands in one stretch
_ENOUGH = 1.0
_SHARE = 0.6  # of the shorter one's weight
_LONG_RUN = 6.0  # in one unbroken stretch, which shows a quotation also where the share is low
_LOW_SHARE = 0.3
_FEW_WORDS = 8
_MORE_WORDS = 12
_RETRANSLATED = 0.6  # of all telling words of both, shared
_DIGITS = re.compile(r"\d+(?:\.\d+)?")


def same(first: str, second: str) -> Likeness:
    """Whether two quotations are wordings of one, with a guess where their words are alike."""
    one, other = wording_of(first), wording_of(second)
    found = likeness(one, other)
    return found if found.relation is not Relation.DIFFERENT else retranslated(one, other, found)


def likeness(first: Wording, second: Wording) -> Likeness:
    """As same, of wordings that are made already. Which comes first makes no difference."""
    short, long = sorted((first, second), key=lambda w: (len(w.folded), w.folded))
    if short.folded == long.folded:
        return _identical(short)
    if not _worth_aligning(short, long):
        return Likeness(
            Relation.DIFFERENT, 0.0, 0.0, False, ("they share too few words that tell",)
        )
    shared = _Shared.of(short, long)
    if not shared.enough:
        return Likeness(
            Relation.DIFFERENT, shared.share, shared.evidence, False, ("they share too little",)
        )
    way = steps(short.folded, long.folded)
    relation = _relation(short, long, way)
    figures = _figures_apart(short, long, way)
    because = [f"{100 * shared.share:.0f} % of the shorter one is in both"]
    if relation is Relation.JOINED and (turned := turns_within(long, short)):
        relation = Relation.ALTERED
        because.append(f"words are cut so that the sense may turn: {'; '.join(turned)}")
    if figures:
        because.append(f"figures differ: {', '.join(figures)}")
    if not shared.much:
        because.append("others may have said so few words as well")
    sure = shared.much and not figures
    told = tuple(because)
    return Likeness(relation, shared.share, shared.evidence, sure, told, figures, shared.words)


def _identical(wording: Wording) -> Likeness:
    weight = sum(wording.weights)
    sure = weight - 1 >= _SURE_IF_IDENTICAL
    because = "the same words" if sure else "the same words, but ones that anybody may say"
    return Likeness(Relation.IDENTICAL, 1.0, weight - 1, sure, (because,))


def _worth_aligning(short: Wording, long: Wording) -> bool:
    """A quick look that spares most pairs the alignment: stretches of four words in both."""
    if len(short.folded) < _FEW_WORDS:
        return not set(short.telling).isdisjoint(long.telling)
    return len(short.rows & long.rows) >= 1 + (len(short.folded) >= _MORE_WORDS)


@dataclass(frozen=True, slots=True)
class _Shared:
    """How much of the shorter wording stands in the longer."""

    share: float
    evidence: float
    run: float  # the evidence of the heaviest stretch
    words: int  # of the longest stretch

    @property
    def enough(self) -> bool:
        by_share = self.share >= _SHARE and self.evidence >= _ENOUGH
        return by_share or (self.share >= _LOW_SHARE and self.run >= _LONG_RUN)

    @property
    def much(self) -> bool:
        most = self.share >= _SURE_SHARE and self.evidence >= _SURE
        return most or self.run >= _SURE_RUN

    @classmethod
    def of(cls, short: Wording, long: Wording) -> "_Shared":
        shared = blocks(short.folded, long.folded)
        kept = [range(block.first, block.first + block.size) for block in shared]
        weights = [sum(short.weights[stretch.start : stretch.stop]) for stretch in kept]
        # What a writer put in is no part of what was said.
        inside = {n for stretch in kept for n in stretch}
        own = [
            w for n, w in enumerate(short.weights) if n in inside or not short.words[n].bracketed
        ]
        share = sum(weights) / max(PLAIN_WEIGHT, sum(own))
        runs = [max(0.0, weight - 1) for weight in weights]
        longest = max((block.size for block in shared), default=0)
        return cls(min(1.0, share), sum(runs), max(runs, default=0.0), longest)


def _relation(short: Wording, long: Wording, way: tuple[Step, ...]) -> Relation:
    kept = [n for n, step in enumerate(way) if step.change is Change.KEPT]
    inner, outer = way[kept[0] : kept[-1] + 1], (*way[: kept[0]], *way[kept[-1] + 1 :])
    changes = [step for step in inner if step.change is not Change.KEPT]
    loose = [step for step in outer if step.end > step.start and not _bracketed(short, long, step)]
    if not changes and not loose:
        return Relation.TRIMMED if all(s.end == s.start for s in outer) else Relation.BRACKETED
    if not loose and all(_bracketed(short, long, step) for step in changes):
        return Relation.BRACKETED
    if not loose and all(_marked(short, long, step) for step in changes):
        return Relation.ELLIPSED
    if not loose and all(step.start == step.end for step in changes):
        return Relation.JOINED
    return Relation.ALTERED if changes or len(loose) > 1 else Relation.OVERLAPPING


def _bracketed(short: Wording, long: Wording, step: Step) -> bool:
    """Whether a change is all within brackets on the side that has them."""
    ours, theirs = short.words[step.start : step.end], long.words[step.other_start : step.other_end]
    return any(side and all(word.bracketed for word in side) for side in (ours, theirs))


def _marked(short: Wording, long: Wording, step: Step) -> bool:
    """Whether dots stand where words were left out, or brackets where they were changed."""
    if step.start == step.end:
        return step.end < len(short.words) and short.words[step.end].after_gap
    return _bracketed(short, long, step)


def _figures_apart(short: Wording, long: Wording, way: tuple[Step, ...]) -> tuple[str, ...]:
    """The figures and days that stand in each other's place: 40 and 50, Monday and Tuesday.

    A wire's advisory says the same each day, of another day.
    """
    for step in way:
        if step.change is Change.CHANGED:
            ours = _figures(short.folded[step.start : step.end])
            theirs = _figures(long.folded[step.other_start : step.other_end])
            if ours and theirs and not set(ours) & set(theirs):
                return (*ours, *theirs)
    return ()


def _figures(words: Iterable[str]) -> list[str]:
    """The digits of "12th", "$500" and "aus500", and the days."""
    found: list[str] = []
    for word in words:
        found += [word] if word in _days() else _DIGITS.findall(word)
    return found


@cache
def _days() -> frozenset[str]:
    return frozenset(listed_words("days"))


def retranslated(first: Wording, second: Wording, found: Likeness) -> Likeness:
    """What was found, or where most words that tell are in both, in other sentences, a guess."""
    ours, theirs = set(first.telling), set(second.telling)
    both = len(ours & theirs)
    if both < _SURE or both / len(ours | theirs) < _RETRANSLATED:
        return found
    because = (f"{both} words that tell are in both, in another order",)
    share = both / len(ours | theirs)
    return Likeness(Relation.RETRANSLATED, share, float(both), False, because)
