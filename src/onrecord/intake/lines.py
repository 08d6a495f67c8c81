"""The lines of a plain text, which its layout is told by.

Mayor resigns            a headline, and a blank line after it
                         (blank: no line here, but the next one has a gap before it)
By Ana Reyes
"""

from dataclasses import dataclass

from onrecord.article import Span


@dataclass(frozen=True, slots=True)
class Line:
    """One line that holds words, from its first character that is no space to its last."""

    span: Span
    gap: bool  # a blank line, or nothing at all, stands before it


def lines_of(text: str) -> list[Line]:
    """The lines that hold words, in order; a line ends where `str.splitlines` ends it."""
    lines: list[Line] = []
    start, gap = 0, True
    for whole in text.splitlines(keepends=True):
        left = whole.lstrip()
        words = left.rstrip()
        if words:
            first = start + len(whole) - len(left)
            lines.append(Line(Span(first, first + len(words)), gap))
        gap = not words
        start += len(whole)
    return lines
