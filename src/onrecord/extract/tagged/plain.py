"""A stretch of text with all quotation marks made equal, and what each character stands in.

    ‘Go,’ she said.        "Go," she said.        one mark for all, so that style tells nothing
    “A ‘word’ of it.”      "A "word" of it."
    ''Go,'' she said.      " Go," she said.       a space for each character more

    “Go,” she said.
    122230000000000                               states: on a mark, inside, outside, …

Character for character, so offsets stay.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from onrecord.article import Span
from onrecord.extract.marks import Quotation

Ints = NDArray[np.int32]
Quotations = tuple[Quotation, ...]

OUTSIDE, OPENS, INSIDE, CLOSES, CARRIED, NESTED = range(6)
MARKS = 6  # kinds of state

# Marks that belong to no quotation: apostrophes, feet and inches, a mark alone.
_STRAIGHT = (("’", "'"), ("‘", "'"), ("‛", "'"), ("“", '"'), ("”", '"'), ("„", '"'))
_LONE = re.compile("[\ud800-\udfff]")  # half a character, which UTF-8 cannot hold


def plain(text: str, quotations: Quotations, stretch: Span) -> tuple[str, Ints]:
    """The stretch with its marks made equal, and the state of each of its characters.

    There is one state more, "outside", for the place after the last.
    """
    states = np.zeros(len(stretch) + 1, np.int32)
    marks: list[tuple[int, int]] = []
    for quotation, nested in _within(quotations, stretch):
        _set_words(states, quotation, nested, stretch)
        for start, end, state in _marks_of(quotation, stretch):
            states[start - stretch.start : end - stretch.start] = NESTED if nested else state
            marks.append((start, end))
    return _straight(text, sorted(marks), stretch), states


def _within(quotations: Quotations, stretch: Span) -> Iterator[tuple[Quotation, bool]]:
    """The quotations that share a character with the stretch, each before what it holds."""
    todo = [(quotations, False)]
    while todo:
        group, nested = todo.pop()
        first = bisect_right(group, stretch.start, key=lambda q: q.span.end)
        last = bisect_left(group, stretch.end, key=lambda q: q.span.start)
        for quotation in group[first:last]:
            yield quotation, nested
            if quotation.inside:
                todo.append((quotation.inside, True))


def _set_words(states: Ints, quotation: Quotation, nested: bool, stretch: Span) -> None:
    carried = quotation.continues or not quotation.closed
    start = max(quotation.words.start - stretch.start, 0)
    end = max(min(quotation.words.end, stretch.end) - stretch.start, 0)
    states[start:end] = NESTED if nested else CARRIED if carried else INSIDE


def _marks_of(quotation: Quotation, stretch: Span) -> Iterator[tuple[int, int, int]]:
    """Where the quotation's own marks stand, those of them that the stretch holds whole."""
    span, words = quotation.span, quotation.words
    for start, end, state in (
        (span.start, words.start, OPENS),
        (words.end, span.end, CLOSES),
    ):
        if stretch.start <= start < end <= stretch.end:
            yield start, end, state


def _straight(text: str, marks: list[tuple[int, int]], stretch: Span) -> str:
    parts: list[str] = []
    done = stretch.start
    for start, end in marks:
        parts += (text[done:start], '"', " " * (end - start - 1))
        done = end
    parts.append(text[done : stretch.end])
    told = "".join(parts)
    for mark, straight in _STRAIGHT:
        told = told.replace(mark, straight)
    return _LONE.sub("\ufffd", told)  # which the tokenizer passes over
