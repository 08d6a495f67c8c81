"""How far content reaches, where the words around tell it better than the tags of the reader.

    a former U.[S. envoy said]              [U.S. envoy said]              no word is cut in two
    said she feared [the worst] case, …     [the worst case]               nor a phrase
    said [he won. It rained.]               [he won]                       no sentence is added,
    said: [He won. It rained.]              as it is                       but after a colon
    Lee, [58, has won], she said.           [Lee, 58, has won]             what stands before its
                                                                           report opens the sentence
    [It is safe], Lee said, according to …  [It is safe, Lee said]         and holds a report in it

A phrase goes on where the next word can begin nothing: a plain word in small letters that is no
preposition, conjunction, adverb or verb. On PolNeAR dev 22 of 24 contents that ended so were short.
"""

import re
from collections.abc import Iterable, Sequence

from onrecord.article import Span
from onrecord.attribution import Attribution
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
    grammar,
    is_adverb,
)
from onrecord.extract.sheet import POINT, QUOTE, WORD, Item, Sentence, Sheet, sentence_at
from onrecord.extract.tagged.claims import Claims
from onrecord.extract.tagged.portion import Portion
from onrecord.extract.tagged.reading import range_of
from onrecord.lexicons import words

Reports = Claims[Portion]  # by where the cues and sources of guesses stand

_WORD = re.compile(r"(?:[A-Za-z]\.){2,6}|\w++(?:[-'’.&/_]\w++)*+")
_NEAR = 60  # characters of a word on either side that are looked at
_OPEN = frozenset({"the", "a", "an", "its", "their", "our", "my", "your", "every", "no"})
_CLOSED = AUXILIARY | CONJUNCTION | DETERMINER | PREPOSITION | PRONOUN | RELATIVE | SUBORDINATOR
_BRACKETS = frozenset("()[]")
_DASHES = frozenset({"—", "–", "--", "-", "―"})
_SHORT = 4  # letters
_DATELINE = 7  # items
_BETWEEN = 120  # characters of a report between what is told and who passes it on


def whole_words(text: str, spans: Iterable[Span]) -> tuple[Span, ...]:
    """The spans, made longer where they begin or end within a word: U.[S. envoy]."""
    return tuple(_whole(text, span) for span in spans)


def _whole(text: str, span: Span) -> Span:
    first, last = _word_around(text, span.start), _word_around(text, span.end)
    return Span(first.start if first else span.start, last.end if last else span.end)


def _word_around(text: str, place: int) -> Span | None:
    """The word that has characters on both sides of a place."""
    begin = max(0, place - _NEAR)
    space = max(text.rfind(gap, begin, place) for gap in " \n")
    if space < 0 < begin:
        return None  # no word is as long
    begin = max(begin, space + 1)
    for match in _WORD.finditer(text, begin, place + _NEAR):
        if match.end() > place:
            return Span(*match.span()) if match.start() < place else None
    return None


def settle_extents(sheet: Sheet, portions: list[Portion], rules: Sequence[Attribution]) -> None:
    """Sets where all contents begin and end, but for those in other sentences than their cue."""
    cues = Claims((cue, rule) for rule in rules for cue in rule.cue)
    for portion in portions:
        portion.content = [_with_inner(sheet.text, portion, span, cues) for span in portion.content]
    reports = Claims((span, one) for one in portions for span in _report(one))
    sourced = Claims((span, one) for one in portions if one.guess.source for span in _report(one))
    for portion in portions:
        portion.content = [
            _settled(sheet, portion, span, reports, sourced) for span in portion.content
        ]


def _with_inner(text: str, portion: Portion, span: Span, cues: Claims[Attribution]) -> Span:
    """[It was safe], police said, according to …  →  [It was safe, police said], …"""
    cue = portion.guess.cue
    between = Span(span.end, max(span.end + 1, cue.start))
    chained = text[cue.start : cue.end].lower() == "according to" and len(between) <= _BETWEEN
    if not chained or span.end >= cue.start or not cues.over([between]):
        return span
    return Span(span.start, span.start + len(text[span.start : cue.start].rstrip(" ,—–-")))


def _report(portion: Portion) -> tuple[Span, ...]:
    return (portion.guess.cue, *portion.guess.source)


def _settled(
    sheet: Sheet, portion: Portion, span: Span, reports: Reports, sourced: Reports
) -> Span:
    """The stretch, ended at the next of all reports or opened where no other says who speaks."""
    cue = portion.guess.cue
    number = sentence_at(sheet.sentences, span.start)
    if number < 0 or number != sentence_at(sheet.sentences, cue.start):
        return span
    if span.start >= cue.end:
        return _ended(sheet.sentences[number], _one_sentence(sheet, number, span, cue), reports)
    return _opened(sheet, sheet.sentences[number], span, _report(portion), sourced)


def _one_sentence(sheet: Sheet, number: int, span: Span, cue: Span) -> Span:
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


def _ended(sentence: Sentence, span: Span, reports: Reports) -> Span:
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


def _opened(
    sheet: Sheet, sentence: Sentence, span: Span, report: tuple[Span, ...], reports: Reports
) -> Span:
    """From the beginning of its sentence, where a comma and its report follow: [58, won], he said.

    Not where another report stands before it, or the content opens with marks.
    """
    items = sentence.items
    reach = range_of(items, span)
    if reach is None or items[reach[0]].kind == QUOTE or not _meets(sheet.text, span, report):
        return span
    begin = _opening(items, reach[0])
    relative = items[reach[0]].low in RELATIVE  # the park, [which], she said, [is shut]
    leads = relative or _only_leads(items[begin : reach[0]])
    if leads or reports.over([Span(items[0].start, span.start)]):
        return span
    return Span(items[begin].start, span.end)


def _only_leads(before: tuple[Item, ...]) -> bool:
    """Whether words before a clause tell nothing of their own: In June, … As she noted, …"""
    if not before or any(item.low in _BRACKETS for item in before):
        return True
    first, last = before[0].low, before[-1].low
    return last == "," and (first in PREPOSITION or first in SUBORDINATOR)


def _meets(text: str, span: Span, report: tuple[Span, ...]) -> bool:
    """Whether nothing but a comma stands between content and its report."""
    after = min((part.start for part in report if part.start >= span.end), default=span.end)
    gap = text[max(span.start, span.end - 2) : after]
    return "," in gap and not any(map(str.isalnum, text[span.end : after]))


def _opening(items: tuple[Item, ...], last: int) -> int:
    """Where a sentence begins to tell something: past "But", LAGOS (Radio Lagos) — and Safety:"""
    dash = next((i for i, item in enumerate(items[:_DATELINE]) if item.low in _DASHES), -1)
    colon = next((i for i in range(last - 1, -1, -1) if items[i].low == ":"), -1)
    begin = max(dash, colon) + 1
    return begin + (begin < len(items) and items[begin].low in CONJUNCTION)
