"""Counts → precision, recall and F1 by type, and how sure they are."""

import random
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from typing import Any

from onrecord.evaluate.parts import TYPES
from onrecord.evaluate.tally import Counts

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
# Whose F1 has an interval. Kinds have few documents each that hold many of them, so only full.
IN_INTERVALS = {
    "all": ("exact", "soft", "token", "matched", "full"),
    **dict.fromkeys(TYPES, ("full",)),
}

Interval = tuple[float, float]


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


def intervals(counts: Sequence[Counts], samples: int) -> dict[str, dict[str, Interval]]:
    """The middle 95 % of F1s over documents drawn anew, with putting back (bootstrap)."""
    columns = {
        (type_, measure): _columns(counts, type_, measure)
        for type_, measures_ in IN_INTERVALS.items()
        for measure in measures_
    }
    values: dict[tuple[str, str], list[float]] = {key: [] for key in columns}
    for drawn in draws(len(counts), samples):
        for key, of_key in columns.items():
            values[key].append(_drawn_f1(of_key, drawn))
    return {
        type_: {measure: middle(values[type_, measure]) for measure in measures_}
        for type_, measures_ in IN_INTERVALS.items()
    }


def gain_interval(before: Sequence[Counts], after: Sequence[Counts], samples: int) -> Interval:
    """The middle 95 % of the gain in full F1, both runs on the same documents drawn anew."""
    columns = [_columns(counts, "all", "full") for counts in (before, after)]
    gains = []
    for drawn in draws(len(before), samples):
        was, now = (_drawn_f1(of_run, drawn) for of_run in columns)
        gains.append(now - was)
    return middle(gains)


def share(counts: Sequence[tuple[int, int]], samples: int) -> tuple[float, Interval]:
    """Of (right, all) a document: the share that is right, and its middle 95 % over documents."""

    def over(some: Iterable[tuple[int, int]]) -> float:
        some = list(some)
        return sum(right for right, _ in some) / max(1, sum(of for _, of in some))

    drawn = (over(counts[i] for i in numbers) for numbers in draws(len(counts), samples))
    return over(counts), middle(drawn)


def half(name: str) -> int:
    """Which half a document falls into, 0 or 1, by the SHA-256 of its name."""
    return int(sha256(name.encode()).hexdigest(), 16) % 2


def draws(of: int, samples: int) -> Iterator[list[int]]:
    """Numbers below `of`, as many, with putting back; drawn so often."""
    chance = random.Random(0)  # noqa: S311  # a fixed draw: the same gold gives the same interval
    for _ in range(samples):
        yield chance.choices(range(of), k=of)


def _columns(counts: Sequence[Counts], type_: str, measure: str) -> list[list[float]]:
    """What `rates` takes, each with a value a document."""
    hit, of = RATES[measure]
    keys = ((hit, "p"), (of, "p"), (hit, "g"), (of, "g"))
    return [[c.get((name, side, type_), 0) for c in counts] for name, side in keys]


def _drawn_f1(columns: Sequence[list[float]], drawn: Sequence[int]) -> float:
    right_p, of_p, right_g, of_g = (sum(map(column.__getitem__, drawn)) for column in columns)
    return rates(right_p, of_p, right_g, of_g)["f1"]


def middle(values: Iterable[float]) -> Interval:
    """The least and the greatest of the middle 95 % of the values."""
    values = sorted(values)
    return values[int(0.025 * len(values))], values[min(len(values) - 1, int(0.975 * len(values)))]
