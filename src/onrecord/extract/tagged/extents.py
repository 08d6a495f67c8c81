"""How far content reaches, where the words around tell it better than the tags of the reader.

a former U.[S. envoy said]                  [U.S. envoy said]: no word is cut in two
said she feared [the worst] case            see endings.py
Lee, [58, has won], she said                see openings.py
"""

import re
from collections.abc import Iterable, Sequence

from onrecord.article import Span
from onrecord.attribution import Attribution
from onrecord.extract.sheet import Sheet, sentence_at
from onrecord.extract.tagged.claims import Claims
from onrecord.extract.tagged.endings import Reports, ended, one_sentence
from onrecord.extract.tagged.openings import opened, with_inner
from onrecord.extract.tagged.portion import Portion

_WORD = re.compile(r"(?:[A-Za-z]\.){2,6}|\w++(?:[-'’.&/_]\w++)*+")
_NEAR = 60  # characters of a word on either side that are looked at


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
        portion.content = [with_inner(sheet.text, portion, span, cues) for span in portion.content]
    reports = Claims((span, one) for one in portions for span in _report(one))
    sourced = Claims((span, one) for one in portions if one.guess.source for span in _report(one))
    for portion in portions:
        portion.content = [
            _settled(sheet, portion, span, reports, sourced) for span in portion.content
        ]


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
        return ended(sheet.sentences[number], one_sentence(sheet, number, span, cue), reports)
    return opened(sheet.text, sheet.sentences[number], span, _report(portion), sourced)
