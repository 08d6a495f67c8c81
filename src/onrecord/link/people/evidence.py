"""Reasons that two are one, each with its weight, and what they come to.

    +4.0   one name, "Ana Reyes"
    -2.5   many people bear this name
    +3.0   both are mayor of Northfield
    ────
     4.5   the same, 0.99

Weights are log odds: they are added, and the sum is a chance. They are set by hand and checked on
the half of the table that was tuned on (`onrecord.evaluate.same_person`).
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

CERTAIN = 0.9  # such a pair is made one unasked
LIKELY = 0.5  # such a pair is shown to a person


class Verdict(StrEnum):
    """What is to be done about two profiles."""

    SAME = "same"  # made one, with its reasons kept
    MAYBE = "maybe"  # a proposal, for a person to decide
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One reason, for people to read, and how much it weighs for (or, below nought, against)."""

    weight: float
    words: str


@dataclass(frozen=True, slots=True)
class Match:
    """Whether two profiles are one's, how sure that is, and why."""

    score: float  # 0 to 1
    verdict: Verdict
    reasons: tuple[str, ...]


def match(evidence: Iterable[Evidence], most: float = 1.0) -> Match:
    """What the reasons come to; no surer than `most`."""
    told = tuple(evidence)
    score = min(most, chance(sum(reason.weight for reason in told)))
    return Match(round(score, 3), verdict_of(score), tuple(reason.words for reason in told))


def chance(log_odds: float) -> float:
    """The chance that a sum of weights means."""
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, log_odds))))


def verdict_of(score: float) -> Verdict:
    if score >= CERTAIN:
        return Verdict.SAME
    return Verdict.MAYBE if score >= LIKELY else Verdict.DIFFERENT
