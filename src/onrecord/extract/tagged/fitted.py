"""Content spans set as the rules set them, so that one find has one id, whoever found it.

“[It is safe],” she said.            →  [“It is safe,”]         filled marks are taken in
[The bridge is safe,] she said.      →  [The bridge is safe],   the comma is left out
[“It is safe.”  “Go.”]               →  [“It is safe.”]  [“Go.”]   a speech a span
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from onrecord.article import Span
from onrecord.extract.marks import Quotation
from onrecord.extract.sheet import QUOTE, Sheet, has_word, sentence_at

Quotations = tuple[Quotation, ...]

_LOOSE = frozenset(",.;:—–!?…")  # what may stand around content without being part of it
_ABBREVIATED = re.compile(r"(?<![^\W\d_])(?:[A-Za-z]\.){2,6}$")  # U.S.


def fitted(sheet: Sheet, quotations: Quotations, content: tuple[Span, ...]) -> tuple[Span, ...]:
    """The spans of a content in order, set to the quotations around them."""
    pieces = [
        _with_marks(sheet.text, quotations, _bare(sheet.text, piece))
        for span in _joined(sheet.text, content)
        for piece in _cut(sheet, span)
    ]
    worded = tuple(p for p in pieces if has_word(sheet.text, p.start, p.end))
    return worded or tuple(sorted(content))


def _joined(text: str, content: tuple[Span, ...]) -> list[Span]:
    """The spans in order, as one where no word stands between: [It is safe], [it is]."""
    joined: list[Span] = []
    for span in sorted(content):
        if joined and not has_word(text, joined[-1].end, span.start):
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return joined


def touching(quotations: Quotations, span: Span) -> Quotations:
    """The quotations that share a character with a span."""
    first = bisect_right(quotations, span.start, key=lambda q: q.span.end)
    last = bisect_left(quotations, span.end, key=lambda q: q.span.start)
    return quotations[first:last]


def _cut(sheet: Sheet, span: Span) -> Iterator[Span]:
    """Its stretches between paragraphs, and between sentences where one ends or begins in marks."""
    sentences = sheet.sentences
    start = span.start
    first = sentence_at(sentences, span.start) + 1
    last = bisect_left(sentences, span.end, key=lambda s: s.items[0].start)
    for k in range(max(first, 1), last):
        before, after = sentences[k - 1], sentences[k]
        at = after.items[0].start
        marked = after.items[0].kind == QUOTE or before.items[-1].kind == QUOTE
        if marked or before.paragraph != after.paragraph:
            yield Span(start, at)
            start = at
    yield Span(start, span.end)


def _bare(text: str, span: Span) -> Span:
    """The span without spaces and points at its ends; as it is where it has nothing else."""
    start, end = span.start, min(span.end, len(text))
    while start < end and _is_loose(text[start]):
        start += 1
    while end > start and _is_loose(text[end - 1]) and not _abbreviates(text, start, end):
        end -= 1
    return Span(start, end) if start < end else span


def _is_loose(character: str) -> bool:
    return character in _LOOSE or character.isspace()


def _abbreviates(text: str, start: int, end: int) -> bool:
    return text[end - 1] == "." and bool(_ABBREVIATED.search(text[max(start, end - 12) : end]))


def _with_marks(text: str, quotations: Quotations, span: Span) -> Span:
    """The span with the marks of the quotations whose words it has from first to last."""
    near = touching(quotations, span)
    start, end = span.start, span.end
    for quotation in near[:1] + near[-1:]:
        words = quotation.words
        opens = span.start <= words.start or not has_word(text, words.start, span.start)
        closes = span.end >= words.end or not has_word(text, span.end, words.end)
        if opens and closes and words.overlaps(span):
            start, end = min(start, quotation.span.start), max(end, quotation.span.end)
    return Span(start, end)
