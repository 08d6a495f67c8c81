"""Finds the stretches of a text that stand in quotation marks: “…”, "…", ‘…’, '…', «…», „…“, ''…''.

    “The bridge is safe,” she said. “He told me: ‘Go.’”      two quotations, one nested
    “First paragraph.                                        left open: the next paragraph
    “Second paragraph,” she said.                            opens again and goes on with it
    She said, “The bridge is safe.                           never closed: to the paragraph's end

Apostrophes (don’t, the voters’, ’90s), feet and inches (6' 2") are told from marks by their
surroundings. Whatever the text, there is an answer, in linear time; what had to be mended is noted.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from onrecord.article import Span

_MARK = re.compile(r"''|``|´´|[“”„‟\"«»‹›‘’‚‛']")
_DOUBLE = frozenset('“”„‟"') | {"''", "``", "´´"}
_ANGLE = frozenset("«»‹›")
DOUBLE = frozenset('“”„"«»')  # marks that are no apostrophe
_OPENERS_BEFORE = frozenset("([{<—–-/:;=…|>")  # after these, as after a space, a mark can open
_CLOSERS_BEFORE = frozenset(",.!?…;:")  # right before a mark, these tell that it closes
_FEET = re.compile(r"\d['’′]\s?\d{1,2}$")
INVISIBLE = "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad"  # marks of layout, no words
MAX_DEPTH = 4  # news nests to three; more is noise, read as part of what holds it


@dataclass(frozen=True, slots=True)
class Quotation:
    """A stretch in quotation marks; `span` is the words with their marks, `words` without."""

    span: Span
    words: Span
    single: bool  # ‘…’ or '…'
    closed: bool  # False where the paragraph ends first
    continues: bool  # whether it goes on with the quotation that the paragraph before left open
    inside: tuple["Quotation", ...] = ()  # nested ones, in order
    repair: str | None = None  # what was mended, for people to read
    last: str = ""  # the last character of the words


@dataclass(slots=True)
class _Open:
    mark: str
    start: int  # of the mark
    words: int  # after the mark
    inside: list[Quotation]
    repair: str | None = None


def find_quotations(text: str, paragraphs: tuple[Span, ...]) -> tuple[Quotation, ...]:
    """The outermost quotations of a text in order; none runs over a paragraph's end."""
    found: list[Quotation] = []
    left_open: str | None = None
    for paragraph in paragraphs:
        here = _in_paragraph(text, paragraph, left_open)
        found += here
        last = here[-1] if here else None
        left_open = text[last.span.start] if last and not last.closed else None
    return tuple(_note_unclosed(found))


def _note_unclosed(found: list[Quotation]) -> Iterator[Quotation]:
    """Notes the quotations that stay open with nothing to go on with them."""
    for i, quotation in enumerate(found):
        after = found[i + 1] if i + 1 < len(found) else None
        carried = after is not None and after.continues
        if quotation.closed or quotation.repair or carried:
            yield quotation
        else:
            yield replace(quotation, repair="never closed; read to the paragraph's end")


def _in_paragraph(text: str, paragraph: Span, left_open: str | None) -> list[Quotation]:
    marks = [
        (match.start(), match.end(), match.group())
        for match in _MARK.finditer(text, paragraph.start, paragraph.end)
        if not _is_apostrophe(text, match.start(), match.end(), paragraph)
    ]
    if not marks:
        return []
    closers, last_closer = _surest_closers(text, marks, paragraph)
    stack: list[_Open] = []
    found: list[Quotation] = []
    continues = False
    if left_open is not None:
        first = marks[0]
        begins = not text[paragraph.start : first[0]].strip()
        if begins:
            continues = _can_open(text, *first[:2], paragraph)
        elif _same_pair(left_open, first[2]) and not _can_open(text, *first[:2], paragraph):
            # “First paragraph. / Second paragraph,” he said: not opened again, yet closed.
            stack.append(_Open(left_open, paragraph.start, paragraph.start, []))
            continues = True
    for start, end, mark in marks:
        _step(text, paragraph, stack, found, (start, end, mark), start in closers, last_closer)
    while stack:
        _close(text, stack, found, paragraph.end, paragraph.end, closed=False)
    found = [q for q in found if q.words.end > q.words.start]
    if continues and found:
        found[0] = replace(found[0], continues=True)
    return found


def _step(
    text: str,
    paragraph: Span,
    stack: list[_Open],
    found: list[Quotation],
    mark: tuple[int, int, str],
    surely_closes: bool,
    last_closer: int,
) -> None:
    """Lets one mark open, close, or stand for nothing."""
    start, end, char = mark
    single = char in "‘’‚‛'"
    match = _matching(stack, char)
    # “‘“…”’”: within a quotation of the other kind, one of its own kind can open again
    deeper = match is not None and match + 1 < len(stack) and last_closer > start
    opens, closes = _can_open(text, start, end, paragraph), _can_close(text, start, end, paragraph)
    if single:
        if match is not None and closes and surely_closes:
            _close_to(text, stack, found, match, start, end)
        elif opens and len(stack) < MAX_DEPTH and (match is None or deeper) and last_closer > start:
            stack.append(_Open(char, start, end, []))
        return
    if _feet_or_inches(text, start, inside=match is not None):
        return
    if match is not None and (closes or not opens or char in "”"):
        _close_to(text, stack, found, match, start, end)
    elif (opens and char not in "”") or (char in "”»›" and opens and match is None and not stack):
        # »…« and ”…” are pairs elsewhere in Europe
        if len(stack) < MAX_DEPTH and (match is None or deeper or char not in '“”"'):
            stack.append(_Open(char, start, end, []))
        elif match is not None and char in '“"':
            # A second opening mark where the first was never closed: close the first before it.
            stack[match].repair = "never closed; read to the next opening mark"
            before = start
            while before > stack[match].words and text[before - 1].isspace():
                before -= 1
            _close_to(text, stack, found, match, before, before)
            stack.append(_Open(char, start, end, []))


def _matching(stack: list[_Open], char: str) -> int | None:
    """Which open quotation this mark could close: the innermost of its kind."""
    for i in range(len(stack) - 1, -1, -1):
        if _same_pair(stack[i].mark, char):
            return i
    return None


def _same_pair(opened: str, char: str) -> bool:
    if opened in "‘’‚‛'":
        return char in "‘’‚‛'"
    if opened in _ANGLE:
        return char in _ANGLE and char != opened
    return char in _DOUBLE and char not in "„‟"


def _close_to(
    text: str, stack: list[_Open], found: list[Quotation], index: int, end: int, after: int
) -> None:
    while len(stack) - 1 > index:  # an inner one left open ends where its holder ends
        stack[-1].repair = "never closed; read to the end of what holds it"
        _close(text, stack, found, end, end, closed=False)
    _close(text, stack, found, end, after, closed=True)


def _close(
    text: str, stack: list[_Open], found: list[Quotation], end: int, after: int, closed: bool
) -> None:
    opened = stack.pop()
    if end <= opened.words:  # "" holds no words
        return
    quotation = Quotation(
        span=Span(opened.start, after),
        words=Span(opened.words, end),
        single=opened.mark in "‘’‚‛'",
        closed=closed,
        continues=False,
        inside=tuple(opened.inside),
        repair=opened.repair,
        last=text[end - 1],
    )
    (stack[-1].inside if stack else found).append(quotation)


def _can_open(text: str, start: int, end: int, paragraph: Span) -> bool:
    before = text[start - 1] if start > paragraph.start else " "
    after = text[end] if end < paragraph.end else " "
    if after.isspace():
        return text[start:end] == "«" and after in "\xa0\u202f "
    return (
        before.isspace() or before in _OPENERS_BEFORE or before in "“‘\"'„‚«" or before in INVISIBLE
    )


def _can_close(text: str, start: int, end: int, paragraph: Span) -> bool:
    before = text[start - 1] if start > paragraph.start else " "
    after = text[end] if end < paragraph.end else " "
    if before.isspace():
        return text[start:end] == "»"
    return not after.isalnum() or before in _CLOSERS_BEFORE


def _is_apostrophe(text: str, start: int, end: int, paragraph: Span) -> bool:
    """Whether a single mark stands within a word (don’t) or for figures left out (’90s)."""
    if text[start:end] not in {"’", "'", "‘"}:
        return False
    before = text[start - 1] if start > paragraph.start else " "
    after = text[end] if end < paragraph.end else " "
    if before.isalnum() and after.isalnum():
        return True
    if before.isdigit() and text[start] == "'":  # 6' 2"
        return True
    return after.isdigit() and text[end : end + 3].rstrip("s").isdigit() and end - start == 1


def _feet_or_inches(text: str, start: int, inside: bool) -> bool:
    """6' 2" is a height wherever it stands; 12" is one only where no quotation could end."""
    if text[start] != '"' or start == 0 or not text[start - 1].isdigit():
        return False
    return not inside or _FEET.search(text, max(0, start - 6), start) is not None


def _surest_closers(
    text: str, marks: list[tuple[int, int, str]], paragraph: Span
) -> tuple[frozenset[int], int]:
    """The single marks of a paragraph that close, and the last of them (-1: none).

    In ‘the voters’ choice,’ the first ’ follows an s and may be a genitive: it closes only where
    no surer mark follows before the next one opens.
    """
    surest: set[int] = set()
    last, surer_follows = -1, False
    for start, end, mark in reversed(marks):
        if mark in "’'‘" and _can_close(text, start, end, paragraph):
            last = max(last, start)
            genitive = text[start - 1 : start] in {"s", "S"}
            if not (genitive and surer_follows):
                surest.add(start)
            surer_follows = surer_follows or not genitive
        elif mark in "‘'" and _can_open(text, start, end, paragraph):
            surer_follows = False
    return frozenset(surest), last
