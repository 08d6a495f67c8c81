"""The parts of a plain text that are not body, told by how its lines stand.

    Mayor Resigns Over Bridge                        headline
    She had promised to reopen it by spring          standfirst
    By Ana Reyes, Staff Writer | May 4               byline
    PORT ELLEN (Herald) — The mayor …                dateline
    Photo: The bridge at dawn                        caption

Only the first lines can be headline to dateline; what is doubtful is left to the body, since
a line taken for a headline is a line that no one is heard in.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from onrecord.article import Part, PartKind
from onrecord.intake.datelines import byline_at, dateline_at
from onrecord.intake.lines import Line, lines_of

_OPENING_LINES = 8  # how far down headline, standfirst, byline and dateline are looked for
_LONGEST_HEADLINE = 30  # words
_LONGEST_SENTENCE = 14  # of a headline that ends in a full stop; a story's first sentence has 25
_LONGEST_STANDFIRST = 45
_LONGEST_CAPTION = 80
_LONGEST_LINE = 400  # characters of either; a line of one endless word is neither

_CAPTION = re.compile(
    r"(?:\(?(?:FILE )?(?:Photo|PHOTO|Image|IMAGE|Picture|Photograph|Caption|Video|VIDEO)"
    r"(?: credit| courtesy)?\s?:|FILE\s?(?:PHOTO)?\s?[-–—:]\s|\(?(?:Photo|Image|Picture)s? by\s"
    r"|(?:Photo|Image|Picture) credit)"
)
_CREDIT = re.compile(
    r"(?:\((?:AP Photo|Photo|Image|Picture|Photo by)[^()\n]{0,80}\)"
    r"|[|/]\s?(?:Getty Images|AFP|AP|Reuters|EPA)|\bGetty Images\)?)$"
)
_ENDS_SENTENCE = re.compile(r"[.!?…][\"”’')\]]*$")
_SENTENCE_WITHIN = re.compile(r"[a-z]{3}[.!?][\"”’']*\s+[\"“‘']*[A-Z]")
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")
_SPEAKER = re.compile(r"[^:\n]{1,40}:\s*[\"“‘]|Q[:.]|[\"“].*(?:,[\"”]|[\"”]\s*[—–-])")


@dataclass(frozen=True, slots=True)
class Layout:
    """The parts of one text, in its order, and what they say."""

    parts: tuple[Part, ...]
    title: str | None = None
    byline: tuple[str, ...] = ()


def layout_of(text: str, title: str | None = None) -> Layout:
    """The parts of a plain text; `title` is its headline where that is known already."""
    lines = lines_of(text)
    opening = tuple(_opening(text, lines[: _OPENING_LINES + 1], title))
    captions = _captions(text, lines[1:])
    parts = sorted((*opening, *captions), key=lambda part: part.span)
    return Layout(tuple(_apart(parts)), _first(text, opening), _authors(text, opening))


def _first(text: str, parts: Sequence[Part]) -> str | None:
    heads = (part.span for part in parts if part.kind is PartKind.HEADLINE)
    return next((text[span.start : span.end] for span in heads), None)


def _authors(text: str, parts: Sequence[Part]) -> tuple[str, ...]:
    lines = (part.span for part in parts if part.kind is PartKind.BYLINE)
    return next((byline_at(text, line) for line in lines), ())


def _apart(parts: Sequence[Part]) -> Iterator[Part]:
    """The parts that don't overlap one before them."""
    end = 0
    for part in parts:
        if part.span.start >= end:
            yield part
            end = part.span.end


def _opening(text: str, lines: Sequence[Line], title: str | None) -> Iterator[Part]:
    """Headline, standfirst, byline and dateline, in that order, each where it is."""
    number = 0
    if _is_headline(text, lines, title):
        yield Part(PartKind.HEADLINE, lines[0].span)
        number = 1
        if _is_standfirst(text, lines):
            yield Part(PartKind.STANDFIRST, lines[1].span)
            number = 2
    for line in lines[number:_OPENING_LINES]:
        if byline_at(text, line.span):
            yield Part(PartKind.BYLINE, line.span)
            break
    yield from _dateline(text, lines[number:])


def _is_headline(text: str, lines: Sequence[Line], title: str | None) -> bool:
    if len(lines) < 2:
        return False
    head, body = lines[0], lines[1]
    if len(head.span) > _LONGEST_LINE:
        return False
    words = _words(text, head)
    if title is not None and title.strip() == words:
        return True
    if not _could_be_headline(text, head) or dateline_at(text, head.span):
        return False
    if words.endswith(";"):  # "Bridge shut; ⏎ Mayor blames the salt."
        return True
    opened = _is_above_furniture(text, lines)
    if not opened and not body.gap and len(body.span) < max(100, len(head.span)):
        return False  # lines broken at a fixed width, or verse
    if _ENDS_SENTENCE.search(words):
        if len(words.split()) > _LONGEST_SENTENCE:
            return False
        told_again = body.gap and _tells_again(words, _words(text, body)[:600])
        return opened or told_again or _is_title_case(words)
    return opened or any(len(line.span) > len(head.span) for line in lines[1:4])


def _is_above_furniture(text: str, lines: Sequence[Line]) -> bool:
    """Whether a byline or dateline comes next, perhaps under a short line or two."""
    for line in lines[1:4]:
        if _is_furniture(text, line):
            return True
        if not _is_short(text, line):
            return False
    return False


def _tells_again(head: str, body: str) -> bool:
    """Whether the first paragraph opens with the headline's names and things once more.

    A story whose own first sentence is a paragraph goes on with "she" and "it" instead.
    """
    names, things = (frozenset(_LONG_WORD.findall(part.casefold())) for part in (head, body))
    return len(names & things) >= 2 and len(body) > len(head)


def _could_be_headline(text: str, line: Line) -> bool:
    """Whether it is short, one sentence, and no one's words, byline, caption or lead-in."""
    if len(line.span) > _LONGEST_LINE:
        return False
    words = _words(text, line)
    return (
        1 < len(words.split(maxsplit=_LONGEST_HEADLINE + 1)) <= _LONGEST_HEADLINE
        and words[-1] not in ",:—–-"
        and not _SENTENCE_WITHIN.search(words)
        and not _SPEAKER.match(words)
        and not words.startswith(("By ", "BY ", "—", "–", "-", "•", "*"))
        and not _CAPTION.match(words)
    )


def _is_standfirst(text: str, lines: Sequence[Line]) -> bool:
    """A short line under the headline that ends no sentence, or has a byline right below it."""
    if len(lines) < 3 or not _is_short(text, lines[1]):
        return False
    head, line, below = lines[:3]
    words = _words(text, line)
    if _is_furniture(text, line) or _SPEAKER.match(words) or words[-1] in ",:—–-":
        return False
    if _words(text, head).endswith(";"):
        return True
    goes_on_below = below.gap or len(below.span) > len(line.span)
    return _is_furniture(text, below) or (goes_on_below and not _ENDS_SENTENCE.search(words))


def _is_short(text: str, line: Line) -> bool:
    if len(line.span) > _LONGEST_LINE:
        return False
    return len(_words(text, line).split()) <= _LONGEST_STANDFIRST


def _is_furniture(text: str, line: Line) -> bool:
    """A byline or a dateline: what stands above it is no body."""
    return bool(byline_at(text, line.span) or dateline_at(text, line.span))


def _dateline(text: str, lines: Sequence[Line]) -> Iterator[Part]:
    """The first dateline; two or more are the speakers of a transcript ("REYES — It is safe")."""
    found = [span for line in lines if (span := dateline_at(text, line.span))]
    if len(found) == 1:
        yield Part(PartKind.DATELINE, found[0])


def _captions(text: str, lines: Sequence[Line]) -> Iterator[Part]:
    for line in lines:
        start, end = line.span.start, line.span.end
        if len(line.span) > 12 * _LONGEST_CAPTION:
            continue
        if _CAPTION.match(text, start, end) or _CREDIT.search(text, max(start, end - 110), end):
            yield Part(PartKind.CAPTION, line.span)


def _is_title_case(words: str) -> bool:
    """Whether nearly every long word is capitalised: "Mayor Resigns Over Bridge." """
    long = [word for word in _WORD.findall(words)[1:] if len(word) > 3]
    raised = sum(word[0].isupper() for word in long)
    return len(long) >= 2 and raised * 5 >= len(long) * 4


def _words(text: str, line: Line) -> str:
    return text[line.span.start : line.span.end]
