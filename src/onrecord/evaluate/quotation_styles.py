"""“It’s on,” she said. → «It’s on,» she said.: a text with its quotation marks in another style.

What changes are the marks of outermost double quotations, as extract finds them, and of those
nested in them; an outermost single one, and every apostrophe, stays. Each change is kept, so that
places in the new text lead back to the old one.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate

from onrecord.evaluate.tokens import Offsets
from onrecord.extract.marks import Quotation
from onrecord.extract.sheet import lay_out_text


@dataclass(frozen=True, slots=True)
class Style:
    """The marks of a quotation and of one nested in it; None leaves the text's own."""

    outer: tuple[str, str] | None
    nested: tuple[str, str] | None
    outside: bool = False  # whether comma and stop stand after the closing mark


STYLES = {
    "as written": Style(None, None),
    "curly": Style(("“", "”"), ("‘", "’")),
    "straight": Style(('"', '"'), ("'", "'")),
    "single": Style(("‘", "’"), ("“", "”")),
    "straight single": Style(("'", "'"), ('"', '"')),
    "guillemets": Style(("«", "»"), ("“", "”")),
    "guillemets, spaced": Style(("«\xa0", "\xa0»"), ("“", "”")),
    "British order": Style(None, None, outside=True),
    "British order, single": Style(("‘", "’"), ("“", "”"), outside=True),
}


@dataclass(frozen=True, slots=True)
class Change:
    """The characters [start:end] of the old text are `new` in the new one."""

    start: int
    end: int
    new: str


@dataclass(frozen=True, slots=True)
class Restyled:
    """The new text, and where its characters were in the old one."""

    text: str
    changes: tuple[Change, ...]
    starts: tuple[int, ...]  # where each change begins in the new text

    def back(self, place: int) -> int:
        """The place in the old text; within a changed mark, as far into the old mark as it has."""
        i = bisect_right(self.starts, place) - 1
        if i < 0:
            return place
        change, into = self.changes[i], place - self.starts[i]
        if into < len(change.new):
            return min(change.start + into, change.end)
        return change.end + into - len(change.new)

    def ahead(self, place: int) -> int:
        """Where a place of the old text, outside of all changes, is in the new one."""
        passed = bisect_right(self.changes, place, key=lambda change: change.end)
        grown = sum(len(c.new) - (c.end - c.start) for c in self.changes[:passed])
        return place + grown

    def back_all(self, spans: Iterable[Offsets]) -> tuple[Offsets, ...]:
        """Spans of the new text as spans of the old one."""
        return tuple((self.back(start), self.back(end)) for start, end in spans)


def restyle(text: str, style: Style) -> Restyled:
    """The text in the style."""
    quotations = (q for q in lay_out_text(text).quotations if not q.single)
    changes = sorted(
        (change for quotation in quotations for change in _changes(text, quotation, style, 0)),
        key=lambda change: (change.start, change.end),
    )
    # A mark of one character can't change twice, but broken marks may make two of one place.
    kept = tuple(_apart(changes))
    grown = accumulate((len(c.new) - (c.end - c.start) for c in kept), initial=0)
    starts = tuple(c.start + more for c, more in zip(kept, grown, strict=False))
    return Restyled(_applied(text, kept), kept, starts)


def _changes(text: str, quotation: Quotation, style: Style, depth: int) -> Iterator[Change]:
    """The changes of a quotation and, with the other kind of marks, of those nested in it."""
    marks = style.nested if depth % 2 else style.outer
    opened = Change(quotation.span.start, quotation.words.start, marks[0] if marks else "")
    if marks and opened.start < opened.end:  # a quotation may go on without a mark of its own
        yield opened
    for nested in quotation.inside:
        yield from _changes(text, nested, style, depth + 1)
    if quotation.closed and quotation.words.end < quotation.span.end:
        yield from _closing(text, quotation, style, marks)


def _closing(
    text: str, quotation: Quotation, style: Style, marks: tuple[str, str] | None
) -> Iterator[Change]:
    start, end = quotation.words.end, quotation.span.end
    mark = marks[1] if marks else text[start:end]
    if style.outside and quotation.last in ",." and start - 1 > quotation.words.start:
        yield Change(start - 1, end, mark + quotation.last)
    elif marks:
        yield Change(start, end, mark)


def _apart(changes: Iterable[Change]) -> Iterator[Change]:
    last = 0
    for change in changes:
        if change.start >= last:
            last = change.end
            yield change


def _applied(text: str, changes: Iterable[Change]) -> str:
    pieces, last = [], 0
    for change in changes:
        pieces += [text[last : change.start], change.new]
        last = change.end
    return "".join(pieces) + text[last:]
