"""The subject of a verb that commas or dashes set an aside before.

[Ana Reyes, a nurse from Leeds,] said …         the aside is part of the source
[Ana Reyes], who was born in Leeds, said …      what she does is not
The mayor’s spokesman, [Kim Lee], said …        the name alone
"""

from onrecord.extract.clauses.adverbials import strip_adverbial
from onrecord.extract.clauses.grammar import (
    CONJUNCTION,
    FAR,
    HANGING,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    SUBORDINATOR,
    Range,
    begins_phrase,
    is_adverb,
    is_verb,
    mark_length,
)
from onrecord.extract.sheet import POINT, WORD, Item


def subject_with_asides(items: tuple[Item, ...], k: int) -> Range | None:
    """The subject where commas close an aside before the verb: Ana Reyes, a nurse, said."""
    bounds = _chunks(items, k)
    # bounds: chunks from left to right, the last ends at the comma before k
    if not bounds:
        return None
    at = len(bounds) - 1
    while at > 0 and (
        _is_aside(items, bounds[at])
        or (_is_full_name(items, bounds[at - 1]) and not _is_name(items, bounds[at]))
    ):
        at -= 1
    if not _is_phrase(items, bounds[at]):
        at = min(at + 1, len(bounds) - 1)
        if not _is_phrase(items, bounds[at]):
            return None
    begin, end = bounds[at]
    if at > 0 and _is_name(items, bounds[at]) and _is_described(items, bounds[at - 1]):
        # The mayor’s spokesman, Kim Lee, said: the name alone, but right after a speech all of it
        opens = bounds[at - 1][0]
        begin = opens if opens and items[opens - 1].quotation is not None else begin
    begin = strip_adverbial(items, begin, end)
    last = k - 1
    for chunk in bounds[at + 1 :]:
        first = items[chunk[0]].low
        if first in HANGING or (first.endswith("ing") and not items[chunk[0]].cap):
            last = chunk[0] - 1  # what the source does is no part of its name
            break
    while last - 2 > begin and items[last - 2].low == "," and is_adverb(items[last - 1]):
        last -= 2  # Ana Reyes, too, said
    return (begin, last) if begin < end else None


def _chunks(items: tuple[Item, ...], k: int) -> list[Range]:
    """The stretches between commas before the comma at k - 1, back to the clause's start."""
    bounds: list[Range] = []
    end, j = k - 1, k - 1
    floor = max(0, k - FAR)
    while j > floor:
        item = items[j - 1]
        speech = item.quotation is not None and item.quotation.last in {",", ".", "!", "?", "…"}
        if speech or mark_length(item) > 4:
            break
        if item.kind == POINT and item.low in {":", ";", "—", "–", "--", "…"}:
            break
        if item.low == ",":
            if j < end:
                bounds.append((j, end))
            end = j - 1
        j -= 1
    if j < end:
        bounds.append((j, end))
    return bounds[::-1]


def _is_aside(items: tuple[Item, ...], chunk: Range) -> bool:
    """Whether a stretch between commas can hang on what stands before it."""
    first = items[chunk[0]]
    if first.kind != WORD:
        return True
    low = first.low
    if low in RELATIVE or low in {"whose", "including", "along", "of", "formerly", "now", "then"}:
        return True
    if low[0].isdigit() or low in {"too", "however", "meanwhile", "jr", "sr", "also"}:
        return True
    if low in {"the", "a", "an", "another", "one"} or low in PREPOSITION:
        words = items[chunk[0] : chunk[1]]
        verb = next((i for i, item in enumerate(words) if is_verb(item)), len(words))
        return verb == len(words) or any(item.low in HANGING | {"that"} for item in words[:verb])
    if low.endswith(("ed", "ing")) and not first.cap:
        return True
    return not first.cap and not is_verb(first) and low not in PRONOUN and low not in SUBORDINATOR


def _is_phrase(items: tuple[Item, ...], chunk: Range) -> bool:
    """Whether a stretch is a noun phrase and no clause or adverbial."""
    first = items[chunk[0]]
    if not begins_phrase(first) and first.low not in CONJUNCTION:
        return False
    return not any(is_verb(i) for i in items[chunk[0] : chunk[1]] if i.kind == WORD)


def _is_name(items: tuple[Item, ...], chunk: Range) -> bool:
    return all(items[i].cap for i in range(*chunk)) and chunk[1] - chunk[0] <= 4


def _is_full_name(items: tuple[Item, ...], chunk: Range) -> bool:
    return _is_name(items, chunk) and chunk[1] - chunk[0] >= 2 and begins_phrase(items[chunk[0]])


def _is_described(items: tuple[Item, ...], chunk: Range) -> bool:
    last = items[chunk[1] - 1]
    return last.kind == WORD and not last.cap
