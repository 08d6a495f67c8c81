"""What the words behind a verb tell of, by the patterns of a dictionary for news of states.

opened … talks          talk
dropped … warning       concede

A word of a pattern is found in any form that begins with it ("bombard" in "bombarded"). Of several
patterns the one with the most words counts.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from onrecord.event import EventType, Plover
from onrecord.lexicons import lines
from onrecord.resolve.events.frames import forms_of

_FURTHEST = 14  # words behind a verb that its pattern may stand in
_STEM = 4  # letters of a pattern's word that another form of it must share
_ENDING = 3  # letters that a form may have beyond it


@dataclass(frozen=True, slots=True)
class Pattern:
    """The words that must follow a verb, in their order, and what they tell of."""

    type: EventType
    plover: Plover
    words: tuple[str, ...]


def pattern_behind(lows: Sequence[str], k: int, high: int) -> tuple[Pattern, int] | None:
    """The pattern with the most words behind the verb at k, and the number of its last word."""
    best: tuple[Pattern, int] | None = None
    near = range(k + 1, min(high, k + _FURTHEST))
    for pattern in patterns().get(lows[k], ()):
        if best is not None and len(pattern.words) <= len(best[0].words):
            continue
        last = _last(lows, near, pattern.words)
        if last is not None:
            best = pattern, last
    return best


def _last(lows: Sequence[str], near: range, wanted: tuple[str, ...]) -> int | None:
    """Where the last of the wanted words stands, if all stand in their order."""
    j, stop, last = near.start, near.stop, near.start
    for word in wanted:
        while j < stop and not _is_form(lows[j], word):
            j += 1
        if j == stop:
            return None
        last, j = j, j + 1
    return last


def _is_form(low: str, word: str) -> bool:
    if word.startswith("&"):
        members = _sets()[word[1:]]
        return low in members or low.removesuffix("s") in members
    if low == word:
        return True
    return len(word) >= _STEM and low.startswith(word) and len(low) <= len(word) + _ENDING


@cache
def patterns() -> dict[str, tuple[Pattern, ...]]:
    """By each form of each verb, its patterns."""
    by_verb: dict[str, list[Pattern]] = {}
    verbs: list[str] = []
    for line in lines("event_patterns"):
        first, second, *rest = line.split("\t")
        if first == "verbs":
            verbs = second.split()
        elif first != "set":
            plover, type_ = Plover(second), EventType(first)
            found = [Pattern(type_, plover, tuple(one.split())) for one in rest[0].split("|")]
            for verb in verbs:
                by_verb.setdefault(verb, []).extend(found)
    kept = {verb: tuple(found) for verb, found in by_verb.items()}
    return {form: found for verb, found in kept.items() for form in forms_of(verb)}


@cache
def _sets() -> dict[str, frozenset[str]]:
    rows = (line.split("\t") for line in lines("event_patterns") if line.startswith("set\t"))
    return {name: frozenset(words.split()) for _, name, words in rows}
