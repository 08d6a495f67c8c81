"""Where content after its cue ends: with a phrase, and with its sentence.

    said she feared [the worst] case, …         [the worst case]
    said [he won. It rained.]                   [he won]
    said: [He won. It rained.]                  as it is: after a colon, and in marks, it may go on

A phrase goes on where the next word can begin nothing: a plain word in small letters that is no
preposition, conjunction, adverb or verb. On PolNeAR dev 22 of 24 contents that ended so were short,
and both that took in another sentence, in the writer's words, were long.
"""

from onrecord.article import Span
from onrecord.extract.clauses.cues import lexicon
from onrecord.extract.clauses.grammar import (
    AUXILIARY,
    CONJUNCTION,
    DETERMINER,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    SUBORDINATOR,
    TIME,
    is_adverb,
)
from onrecord.extract.sheet import POINT, QUOTE, WORD, Item, Sentence, Sheet, sentence_at
from onrecord.extract.tagged.claims import Claims
from onrecord.extract.tagged.portion import Portion
from onrecord.extract.tagged.reading import range_of
from onrecord.lexicons import grammar, words

Reports = Claims[Portion]  # by where the cues and sources of guesses stand

_OPEN = frozenset({"the", "a", "an", "its", "their", "our", "my", "your", "every", "no"})
_CLOSED = AUXILIARY | CONJUNCTION | DETERMINER | PREPOSITION | PRONOUN | RELATIVE | SUBORDINATOR
_BRACKETS = frozenset("()[]")
_SHORT = 4  # letters


def one_sentence(sheet: Sheet, number: int, span: Span, cue: Span) -> Span:
    """Without the sentences after its first, if neither marks nor a colon make them speech."""
    last = sentence_at(sheet.sentences, span.end - 1)
    items = [item for s in sheet.sentences[number : last + 1] for item in s.items]
    within = [item for item in items if item.end > cue.end and item.start < span.end]
    if last == number or any(item.kind == QUOTE or item.low == ":" for item in within):
        return span
    told = [item for item in sheet.sentences[number].items if item.kind == WORD]
    end = told[-1].end if told else span.start
    name = sheet.text[told[-1].start : end] if told else ""
    short = len(name) <= _SHORT and name.isupper()  # the ID. Buzz: no sentence ends there
    return span if short or end <= span.start else Span(span.start, end)


def ended(sentence: Sentence, span: Span, reports: Reports) -> Span:
    """To the end of the phrase that it ends in, at the next point or report."""
    items = sentence.items
    reach = range_of(items, span)
    if reach is None or reach[1] >= len(items) or span.end < items[reach[1] - 1].end:
        return span
    if not _goes_on(items, reach[1]):
        return span
    end = reach[1]
    while end < len(items) and not _stops(items, end):
        if reports.over([Span(items[end].start, items[end].end)]):
            break
        end += 1
    return Span(span.start, items[end - 1].end) if end > reach[1] else span


def _stops(items: tuple[Item, ...], i: int) -> bool:
    return items[i].kind == POINT and items[i].low not in _BRACKETS and not _abbreviates(items, i)


def _abbreviates(items: tuple[Item, ...], i: int) -> bool:
    """Whether a stop stands within a sentence: Mr[.] Reyes."""
    short = items[i].low == "." and items[i - 1].low in words("abbreviations")
    return short and items[i - 1].end == items[i].start and i + 1 < len(items)


def _goes_on(items: tuple[Item, ...], i: int) -> bool:
    """Whether the phrase before an item is not at its end there."""
    last, following = items[i - 1], items[i]
    if last.kind != WORD:
        return last.kind == QUOTE and following.kind == QUOTE  # the songs “One,” “Two” and “Three”
    if following.kind != WORD:
        return _abbreviates(items, i)
    if last.low in _OPEN:
        return True
    if last.low in PREPOSITION:
        return following.cap or following.low in DETERMINER or _is_plain(following)
    return _is_plain(following) and last.low not in PRONOUN | TIME


def _is_plain(item: Item) -> bool:
    """Whether a word can begin nothing, and so goes on with what stands before it."""
    low = item.low
    if item.cap or not low.isalpha() or low.endswith(("ing", "ed")) or is_adverb(item):
        return False
    closed = low in _CLOSED or low in TIME or low in grammar("past") or low in grammar("finite")
    return not closed and low not in lexicon()
