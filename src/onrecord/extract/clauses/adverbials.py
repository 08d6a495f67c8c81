"""Where a phrase begins after "But", "On Monday", "In an interview" with no comma between.

But [the mayor] said …      In an interview with Fox News [Ana Reyes] said …
"""

from onrecord.extract.clauses.grammar import (
    BARE_PRONOUN,
    CONJUNCTION,
    DETERMINER,
    PREPOSITION,
    SUBORDINATOR,
    TIME,
    is_adverb,
)
from onrecord.extract.sheet import POINT, WORD, Item

_QUANTIFIERS = frozenset({"both", "all", "even", "only", "just", "about"})


def strip_adverbial(items: tuple[Item, ...], begin: int, k: int) -> int:
    """Where the phrase begins after "But", "On Monday", "In an interview" without a comma."""
    while begin < k and (
        items[begin].kind == POINT
        or items[begin].low in CONJUNCTION
        or (is_adverb(items[begin]) and begin + 1 < k and items[begin].low not in _QUANTIFIERS)
        or items[begin].low in SUBORDINATOR
    ):
        begin += 1
    if begin < k and items[begin].low in PREPOSITION and items[begin].low != "including":
        return _after_adverbial(items, begin, k)
    while begin < k - 1 and items[begin].low in TIME and items[begin + 1].kind == WORD:
        begin += 1
    return begin


def _after_adverbial(items: tuple[Item, ...], begin: int, k: int) -> int:
    """The last place where a phrase begins right after a finished one."""
    for j in range(k - 1, begin, -1):
        item, before = items[j], items[j - 1]
        if item.kind != WORD or (before.kind == POINT and before.low != ")"):
            continue
        if item.low in BARE_PRONOUN:
            return j
        if before.low in PREPOSITION or before.low in DETERMINER or before.low in CONJUNCTION:
            continue
        starts = item.low in DETERMINER or (item.cap and (not before.cap or before.low in TIME))
        if starts and item.low not in TIME and not before.low.endswith("'s"):
            return j
    return begin + 1  # nothing better: what the preposition governs
