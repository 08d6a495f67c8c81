"""Where content before its report begins and ends: with its sentence, and at the report.

    Lee, [58, has won], she said.               [Lee, 58, has won]
    In June, [he won], she said.                as it is: what only leads to a clause tells nothing
    [It is safe], Lee said, according to AP.    [It is safe, Lee said]

The reader tags what it is surest of, and loses a subject far from its report. On the pages that
were drawn from for judging fifteen contents are longer so, and each had been short.
"""

from onrecord.article import Span
from onrecord.attribution import Attribution
from onrecord.extract.clauses.grammar import CONJUNCTION, PREPOSITION, RELATIVE, SUBORDINATOR
from onrecord.extract.sheet import QUOTE, Item, Sentence, has_word
from onrecord.extract.tagged.claims import Claims
from onrecord.extract.tagged.endings import Reports
from onrecord.extract.tagged.portion import Portion
from onrecord.extract.tagged.reading import range_of

_BRACKETS = frozenset("()[]")
_DASHES = frozenset({"—", "–", "--", "-", "―"})
_DATELINE = 7  # items
_BETWEEN = 120  # characters of a report between what is told and who passes it on


def with_inner(text: str, portion: Portion, span: Span, cues: Claims[Attribution]) -> Span:
    """[It was safe], police said, according to …  →  [It was safe, police said], …"""
    cue = portion.guess.cue
    between = Span(span.end, max(span.end + 1, cue.start))
    chained = text[cue.start : cue.end].lower() == "according to" and len(between) <= _BETWEEN
    if not chained or span.end >= cue.start or not cues.over([between]):
        return span
    return Span(span.start, span.start + len(text[span.start : cue.start].rstrip(" ,—–-")))


def opened(
    text: str, sentence: Sentence, span: Span, report: tuple[Span, ...], reports: Reports
) -> Span:
    """From the beginning of its sentence, where a comma and its report follow: [58, won], he said.

    Not where another report stands before it, or the content opens with marks.
    """
    items = sentence.items
    reach = range_of(items, span)
    if reach is None or items[reach[0]].kind == QUOTE or not _meets(text, span, report):
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
    return "," in gap and not has_word(text, span.end, after)


def _opening(items: tuple[Item, ...], last: int) -> int:
    """Where a sentence begins to tell something: past "But", LAGOS (Radio Lagos) — and Safety:"""
    dash = next((i for i, item in enumerate(items[:_DATELINE]) if item.low in _DASHES), -1)
    colon = next((i for i in range(last - 1, -1, -1) if items[i].low == ":"), -1)
    begin = max(dash, colon) + 1
    return begin + (begin < len(items) and items[begin].low in CONJUNCTION)
