"""Noun phrases without a parser, by the words around them: after a cue, or opening a sentence.

    “…,” said [Mona Reyes, a nurse from Leeds].      phrase_after
    [The mayor] cut the ribbon, saying …             subject_of

It errs on the side of the longer phrase: a source needs the words that name the speaker, and may
hold more.
"""

from onrecord.extract.clauses.grammar import (
    ADVERB,
    AUXILIARY,
    BARE_PRONOUN,
    CONJUNCTION,
    DETERMINER,
    FAR,
    HANGING,
    LINKING,
    OPENING,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    SUBORDINATOR,
    TIME,
    Range,
    begins_phrase,
    closing_bracket,
    is_adverb,
    is_verb,
    mark_length,
)
from onrecord.extract.sheet import POINT, QUOTE, WORD, Item
from onrecord.lexicons import grammar

# Asked about the merger, [Ms. Brandt] smiled
_SOUGHT = frozenset({"asked", "pressed", "questioned", "quizzed", "reached", "contacted"})


def phrase_after(items: tuple[Item, ...], i: int, asides: bool = True) -> Range | None:
    """The noun phrase that begins at item i, with an apposition that runs to the clause's end."""
    end = _phrase_end(items, i)
    if end is None:
        return None
    if asides:
        end = _with_apposition(items, end)
    return (i, end)


def _phrase_end(items: tuple[Item, ...], i: int) -> int | None:
    n = min(len(items), i + FAR)
    if i >= n or not begins_phrase(items[i]):
        return None
    if items[i].low in BARE_PRONOUN:
        return i + 1
    j = i
    while j < n:
        item = items[j]
        if item.kind == QUOTE:
            if mark_length(item) > 3 or j + 1 >= n or not items[j + 1].cap:
                break
        elif item.kind == POINT:
            if item.low == "(":
                close = closing_bracket(items, j)
                if close is None:
                    break
                j = close
            elif item.low not in {"&", ".", "/", "%"} or (item.low == "." and j + 1 >= n):
                break
        elif j > i and _ends_phrase(items, i, j):
            break
        j += 1
    while j > i and (items[j - 1].low in LINKING | CONJUNCTION or items[j - 1].kind == POINT):
        if items[j - 1].low == ")":
            break
        j -= 1
    return j if j > i else None


def _ends_phrase(items: tuple[Item, ...], i: int, j: int) -> bool:
    """Whether word j no longer belongs to the phrase that began at i."""
    item, before = items[j], items[j - 1]
    low = item.low
    if item.cap and j > i and before.low != ".":
        return low in TIME and before.low not in DETERMINER
    if low in LINKING:
        return before.low in LINKING or not _goes_on(items, j)
    if low in PREPOSITION or low in SUBORDINATOR or low in AUXILIARY or low in RELATIVE:
        return True
    if low in CONJUNCTION:
        return low not in {"and", "or"} or j + 1 >= len(items) or items[j + 1].cap != before.cap
    if low in OPENING and before.low not in LINKING | CONJUNCTION | {"all", "both", "half"}:
        return True  # told [the court] the wall had fallen
    if low in PRONOUN - DETERMINER or (is_adverb(item) and not low.endswith("ly")):
        return True
    if low in TIME and before.low not in DETERMINER:
        return True
    if is_verb(item):
        return True
    # Trump praised …: a past form right after a name
    return low.endswith("ed") and "-" not in low and (before.cap or j - i > 1)


def _goes_on(items: tuple[Item, ...], j: int) -> bool:
    """Whether a linking word at j ("of", "for", "at") keeps the phrase going."""
    low = items[j].low
    if j + 1 >= len(items) or items[j + 1].kind != WORD:
        return False
    after = items[j + 1]
    if low in {"of", "for", "de", "la", "von", "van", "der", "den", "bin", "al", "el", "du", "di"}:
        return after.low not in TIME
    if low in {"at", "from", "with", "in", "on"}:
        return after.low not in TIME and (after.cap or after.low == "the") and low in {"at", "from"}
    return False


def _with_apposition(items: tuple[Item, ...], end: int) -> int:
    """Goes on over ", a nurse from Leeds" where that runs to a comma, a mark or the end."""
    if end + 1 >= len(items) or items[end].low != ",":
        return end
    first = items[end + 1]
    numeral = first.low[:1].isdigit()
    if not numeral and (first.kind != WORD or first.low in ADVERB or first.low in CONJUNCTION):
        return end
    if not numeral and (
        first.low in PREPOSITION or first.low in SUBORDINATOR or first.low in PRONOUN - DETERMINER
    ):
        return end
    if first.low.endswith("ing") or first.low in HANGING or first.low in grammar("past"):
        return end
    j = end + 1
    while j < min(len(items), end + 25):
        item = items[j]
        if item.kind == QUOTE or (item.kind == POINT and item.low not in {",", "(", ")", "&", "."}):
            break
        if item.low == ")" and not any(i.low == "(" for i in items[end:j]):
            break
        if item.low == "," and j + 1 < len(items):
            after = items[j + 1]
            if after.kind != WORD or after.low.endswith("ing") or is_verb(after):
                break
            if after.low in ADVERB | CONJUNCTION | {"that"}:
                break
        j += 1
    while j > end and items[j - 1].kind == POINT and items[j - 1].low != ")":
        j -= 1
    return max(j, end)


def subject_of(items: tuple[Item, ...]) -> Range | None:
    """The subject that a sentence opens with, after "On Monday," and the like."""
    i = 0
    n = min(len(items), FAR)
    while i < n:
        item = items[i]
        if item.kind == QUOTE:
            return None
        if i == 0 and item.low in _SOUGHT:
            i = 1 + next((j for j in range(n) if items[j].low == ","), n)
            continue
        adverbial = item.kind == POINT or item.low in PREPOSITION or item.low in SUBORDINATOR
        if adverbial or item.low in CONJUNCTION or is_adverb(item) or item.low.endswith("ing"):
            if item.kind == WORD and (
                item.low in PREPOSITION or item.low in SUBORDINATOR or item.low.endswith("ing")
            ):
                comma = next((j for j in range(i, n) if items[j].low == ","), None)
                if comma is None:
                    return None
                i = comma
            i += 1
            continue
        return phrase_after(items, i)
    return None
