"""The subject that stands before a verb.

On Monday [voters who have met him] said …      subject_before
[Ana Reyes] — a nurse — said …
"""

from onrecord.extract.clauses.adverbials import strip_adverbial
from onrecord.extract.clauses.asides import subject_with_asides
from onrecord.extract.clauses.grammar import (
    AUXILIARY,
    BARE_PRONOUN,
    CONJUNCTION,
    DETERMINER,
    FAR,
    HANGING,
    PREPOSITION,
    PRONOUN,
    SUBORDINATOR,
    TIME,
    Range,
    begins_phrase,
    is_adverb,
    is_verb,
    mark_length,
    opening_bracket,
)
from onrecord.extract.clauses.phrases import subject_of
from onrecord.extract.sheet import POINT, QUOTE, WORD, Item

# A lower-case word of these never stands within a noun phrase.
_STOP = SUBORDINATOR | AUXILIARY
_OWN = frozenset({"his", "her", "their", "its"})
_NAME = 6  # words of a name that opens a sentence
_DASHES = frozenset({"—", "–", "--", "-"})


def subject_before(items: tuple[Item, ...], k: int) -> Range | None:
    """The subject that ends before item k, where the verb group begins."""
    if k == 0:
        return None
    last = items[k - 1]
    if last.kind == WORD or last.low == ".":  # Metro Rail Ltd. said
        return _direct_subject(items, k)
    if last.low == ",":
        return subject_with_asides(items, k)
    if last.low in _DASHES or last.low == ")":
        return _subject_before_dash(items, k)
    return None


def _direct_subject(items: tuple[Item, ...], k: int) -> Range | None:
    """The subject right before the verb: [The mayor of Leeds] said."""
    last = items[k - 1]
    if last.low in BARE_PRONOUN or (last.low == "that" and k > 1 and items[k - 2].kind == WORD):
        return (k - 1, k)
    begin = _clause_start(items, k)
    if _is_infinitive(items, begin, k):
        return subject_of(items[:k])  # a man who asked not to be named to speak freely said
    begin = strip_adverbial(items, begin, k)
    begin = _with_name_before(items, begin, k)
    if _is_place(items, begin, k):
        holder = subject_before(items, begin - 1)
        return (holder[0], k) if holder else (begin, k)
    if begin and items[begin - 1].low == "whose":  # whose house caught fire
        return None
    end = k
    while (
        end - 2 > begin
        and items[end - 1].low in TIME
        and items[end - 2].low in {"on", "in", "last"}
    ):
        end -= 2  # the mayor on Tuesday said
    if begin >= k or all(is_adverb(item) or not begins_phrase(item) for item in items[begin:k]):
        return None
    return (begin, end)


def _is_infinitive(items: tuple[Item, ...], begin: int, k: int) -> bool:
    """Whether the words are "to" and a verb: so as [to speak freely] said."""
    verb = begin + 1 < k and items[begin].low == "to" and not items[begin + 1].cap
    return verb and items[begin + 1].low not in DETERMINER | PRONOUN and k - begin <= 3


def _is_place(items: tuple[Item, ...], begin: int, k: int) -> bool:
    """Whether the words are the second half of a place: a nurse in Greenbelt, [Maryland] said."""
    if begin < 4 or items[begin - 1].low != "," or not all(i.cap for i in items[begin:k]):
        return False
    j = begin - 2
    while j > 0 and items[j].cap:
        j -= 1
    if not (j > 0 and k - begin <= 2 and j < begin - 2) or items[begin - 2].low in TIME:
        return False
    opens = _clause_start(items, begin - 1)  # In March a nurse in Leeds, …: no subject yet
    return items[j].low in {"in", "at", "of", "from"} and items[opens].low not in PREPOSITION


def _with_name_before(items: tuple[Item, ...], begin: int, k: int) -> int:
    """Louise Gittins, chair of the council said: the comma that should close it is left out."""
    if begin < 3 or items[begin - 1].low != "," or all(items[j].cap for j in range(begin, k)):
        return begin
    j = begin - 1
    while j > 0 and items[j - 1].kind == WORD and items[j - 1].cap:
        j -= 1
    opens = j == 0 or items[j - 1].kind != WORD
    named = 2 <= begin - 1 - j <= 5 and items[j].low not in PREPOSITION
    return j if opens and named and items[begin].low not in PRONOUN else begin


def _clause_start(items: tuple[Item, ...], k: int) -> int:
    """How far left of k a phrase could reach."""
    j = k
    floor = max(0, k - FAR)
    while j > floor:
        item = items[j - 1]
        if item.kind == QUOTE:
            # the “Squad” members said: a word or two in marks within a phrase
            if mark_length(item) > 3 or j - 1 == 0 or items[j - 2].kind != WORD:
                break
            j -= 1
            continue
        if item.kind == POINT:
            if item.low == ")":
                opened = opening_bracket(items, j - 1)
                if opened is not None and opened > floor:
                    j = opened
                    continue
            if item.low not in {".", "&", "%", "/", "'", "’"}:
                break
            j -= 1
            continue
        low = item.low
        if low in HANGING and j - 2 >= 0 and items[j - 2].kind == WORD and j < k:
            j -= 1  # voters who know him say
            continue
        if low == "as" and j - 2 >= 0 and items[j - 2].low == "such":
            j -= 1
            continue
        if low in _STOP and not (item.cap and j - 1 > 0):
            if _within_relative(items, j - 1, floor):
                j -= 1
                continue
            break
        if low in CONJUNCTION:
            if low == "nor" and any(i.low == "neither" for i in items[max(floor, j - 12) : j - 1]):
                j -= 1
                continue
            if low in {"and", "or"} and _joins_phrases(items, j - 1, k):
                j -= 1
                continue
            break
        if is_verb(item):
            if _within_relative(items, j - 1, floor):
                j -= 1
                continue
            break
        j -= 1
    return j


def _within_relative(items: tuple[Item, ...], j: int, floor: int) -> bool:
    """Whether item j stands in a clause that hangs on a noun: voters who have met him."""
    for i in range(j - 1, max(floor, j - 7), -1):
        item = items[i]
        if item.kind != WORD:
            return False
        if item.low in HANGING:
            return i > 0 and items[i - 1].kind == WORD and items[i - 1].low not in CONJUNCTION
    return False


def _joins_phrases(items: tuple[Item, ...], j: int, k: int) -> bool:
    """Whether the "and" at j joins two names or nouns rather than two clauses."""
    if j == 0 or j + 1 >= k:
        return False
    before, after = items[j - 1], items[j + 1]
    if before.kind != WORD:
        return False
    if after.cap and before.cap:
        return True
    if before.cap and after.low in _OWN and all(item.cap for item in items[:j]):
        return j < _NAME  # Perdue and his aides said
    # teachers and parents said: lower case on both sides, and no verb before
    return (
        not after.cap and not before.cap and not any(is_verb(i) for i in items[max(0, j - 6) : j])
    )


def _subject_before_dash(items: tuple[Item, ...], k: int) -> Range | None:
    """Ana Reyes — a nurse — said; Ana Reyes (R-TX) said."""
    closing = items[k - 1].low
    opening = "(" if closing == ")" else closing
    for j in range(k - 2, max(-1, k - 25), -1):
        if items[j].low == opening:
            subject = subject_before(items, j) if j else None
            if subject and items[j + 1].low in HANGING | {"whose"}:
                return subject  # what the source does is no part of its name
            return (subject[0], k - 1 if opening != "(" else k) if subject else None
    return None
