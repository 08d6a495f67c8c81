"""Articles with the parts of what is said in them marked where they stand, like this:

    "[1.content:The bridge is safe,]" [1.source=Ana Reyes:she] [1.cue:told] [1.addressee:reporters].

`[NUMBERS.ROLE=NAME:words]`. The number tells which attribution a part is of: "1", or "1,2" where
one stretch serves two; none at all where there is one attribution. The name tells who a source or
an addressee is ("Ana Reyes|Dr. Reyes" where either will do), and of a medium its type; where no
word stands for the source, the cue or the content carries the speaker's name. Marks may stand
within marks, and any other bracket, as in "the [old] bridge", is the article's own.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from onrecord.article import Span

ROLES = ("content", "cue", "source", "addressee", "medium", "post")
_TOKEN = re.compile(
    r"\[(?:(?P<numbers>\d{1,4}(?:,\d{1,4}){0,9})\.)?"
    rf"(?P<role>{'|'.join(ROLES)})(?:=(?P<name>[^\[\]:\n]{{1,200}}))?:|[\[\]]"
)


@dataclass(frozen=True, slots=True)
class Mark:
    """One marked stretch of an article."""

    numbers: tuple[int, ...]  # of the attributions that it is a part of; (0,) where none is written
    role: str  # one of ROLES
    name: str | None  # "Ana Reyes"; a medium's type; None where none is written
    span: Span


@dataclass(frozen=True, slots=True)
class Marked:
    """An article's text without its marks, and the marks by where they start."""

    text: str
    marks: tuple[Mark, ...]

    @property
    def numbers(self) -> list[int]:
        """The numbers of the attributions, in rising order."""
        return sorted({n for mark in self.marks for n in mark.numbers})

    def of(self, number: int, role: str) -> list[Mark]:
        """The marks of one role of one attribution, in the order of the text."""
        return [mark for mark in self.marks if mark.role == role and number in mark.numbers]


def parse(marked: str) -> Marked:
    """The text and the marks; raises ValueError where a mark never closes or holds no words."""
    pieces: list[str] = []
    length, last = 0, 0
    open_marks: list[tuple[re.Match[str], int] | None] = []  # None: a bracket of the article's own
    marks: list[Mark] = []
    for token in _TOKEN.finditer(marked):
        own = token["role"] is None
        closes = open_marks.pop() if token[0] == "]" and open_marks else None
        kept = token.end() if own and closes is None else token.start()
        pieces.append(marked[last:kept])
        length, last = length + kept - last, token.end()
        if token[0] != "]":
            open_marks.append(None if own else (token, length))
        elif closes is not None:
            marks.append(_mark(*closes, length))
    if unclosed := [opened[0][0] for opened in open_marks if opened is not None]:
        raise ValueError(f"{unclosed[0]} is never closed by a ]")
    marks.sort(key=lambda mark: (mark.span.start, -mark.span.end))
    return Marked("".join(pieces) + marked[last:], tuple(marks))


def _mark(opened: re.Match[str], start: int, end: int) -> Mark:
    if start == end:
        raise ValueError(f"{opened[0]} marks no words")
    numbers = tuple(int(n) for n in (opened["numbers"] or "0").split(","))
    return Mark(numbers, opened["role"], opened["name"], Span(start, end))


def write(text: str, marks: Iterable[Mark]) -> str:
    """The text with the marks put in; what `parse` reads."""
    ordered = sorted(marks, key=lambda mark: (mark.span.start, -mark.span.end))
    openers: dict[int, str] = {}
    closers: dict[int, int] = {}
    for mark in ordered:
        openers[mark.span.start] = openers.get(mark.span.start, "") + _opener(mark)
        closers[mark.span.end] = closers.get(mark.span.end, 0) + 1
    pieces, last = [], 0
    for at in sorted({*openers, *closers}):
        pieces += [text[last:at], "]" * closers.get(at, 0), openers.get(at, "")]
        last = at
    return "".join(pieces) + text[last:]


def _opener(mark: Mark) -> str:
    numbers = "" if mark.numbers == (0,) else ",".join(map(str, mark.numbers)) + "."
    return f"[{numbers}{mark.role}{'=' + mark.name if mark.name else ''}:"
