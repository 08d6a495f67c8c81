"""Counts → precision, recall and F1 by type, and how sure they are."""

import random
from collections.abc import Sequence
from typing import Any

from onrecord.evaluate.parts import TYPES
from onrecord.evaluate.tally import Counts, total

# What the table calls a measure → (what counts as right, out of what).
RATES = {
    "exact": ("exact", "span n"),  # fragments with equal offsets, marks and spaces apart
    "soft": ("soft", "span n"),  # the share of a fragment's words covered (Johansson & Moschitti)
    "token": ("token", "token n"),  # content words
    "matched": ("matched", "attr n"),  # attributions whose contents share half of their words
    "full": ("source", "attr n"),  # of these, those whose source overlaps
    "full exact": ("source exact", "attr n"),
    "full+cue": ("source+cue", "attr n"),
}
SHARES = {  # of the matched pairs
    "source ok": "source",
    "source exact": "source exact",
    "cue ok": "cue",
    "cue exact": "cue exact",
}
_IN_INTERVALS = ("exact", "soft", "matched", "full")


def measures(counts: Counts) -> dict[str, dict[str, Any]]:
    """By type ("all", "direct", …), then by measure; ready for JSON."""
    return {type_: _of_type(counts, type_) for type_ in ("all", *TYPES)}


def _of_type(counts: Counts, type_: str) -> dict[str, Any]:
    def count(measure: str, side: str) -> float:
        return counts.get((measure, side, type_), 0)

    matched = count("matched", "g")
    found: dict[str, Any] = {
        "gold attributions": count("attr n", "g"),
        "predicted attributions": count("attr n", "p"),
        "gold spans": count("span n", "g"),
        "predicted spans": count("span n", "p"),
        "gold without source": count("no source", "g"),
        "predicted without source": count("no source", "p"),
        "matched pairs": matched,
    }
    for name, (hit, of) in RATES.items():
        found[name] = rates(count(hit, "p"), count(of, "p"), count(hit, "g"), count(of, "g"))
    for name, measure in SHARES.items():
        found[name] = count(measure, "g") / matched if matched else 0.0
    return found


def rates(right_p: float, of_p: float, right_g: float, of_g: float) -> dict[str, float]:
    """Precision, recall and F1; nought where there is nothing to be right about."""
    p = right_p / of_p if of_p else 0.0
    r = right_g / of_g if of_g else 0.0
    return {"p": p, "r": r, "f1": 2 * p * r / (p + r) if p + r else 0.0}


def intervals(counts: Sequence[Counts], samples: int) -> dict[str, tuple[float, float]]:
    """The middle 95 % of each F1 over documents drawn anew, with putting back (bootstrap)."""
    return {measure: _interval(counts, measure, samples) for measure in _IN_INTERVALS}


def _interval(counts: Sequence[Counts], measure: str, samples: int) -> tuple[float, float]:
    chance = random.Random(0)  # noqa: S311  # a fixed draw: the same gold gives the same interval
    values = sorted(
        _of_type(total(chance.choices(counts, k=len(counts))), "all")[measure]["f1"]
        for _ in range(samples)
    )
    return values[int(0.025 * samples)], values[min(samples - 1, int(0.975 * samples))]
