"""Paragraphs that are nothing but speech in marks, given to who spoke in the paragraph before.

    “It is safe,” said [Ana Reyes], a nurse.
    [“It always was. We tested it.”]                 hers, though no guess has it

    Lee said they had tested it. ⏎ [“It was hard.”]      his, not Reyes's, who spoke before him

Whose cue stands in the same paragraph, or after it, keeps it. Left out: what has few words or no
stop, for that is a heading or a title; and what stands below words that nobody says.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from onrecord.article import Span
from onrecord.attribution import Attribution, Kind, Mode
from onrecord.extract.sheet import Sheet, has_word
from onrecord.extract.tagged.claims import Claims
from onrecord.extract.tagged.topics import is_title

_LEAST = 5  # words
_STOPS = frozenset(".?!…")
_SPOKEN = frozenset({Mode.SPEECH, Mode.WRITING})


def with_following(sheet: Sheet, found: Sequence[Attribution]) -> list[Attribution]:
    """The finds, those that go on in paragraphs of speech alone with their words."""
    held = Claims((span, i) for i, one in enumerate(found) for span in one.content)
    last = _last_speeches(sheet, found, held)
    gains: dict[int, list[Span]] = defaultdict(list)
    lost: dict[int, set[Span]] = defaultdict(set)
    before: int | None = None  # whose the paragraph before is, if it is one of these
    for number, paragraph in enumerate(sheet.paragraphs):
        speaker = before if before is not None else last.get(number - 1)
        before = None
        spans = _alone(sheet, paragraph) if speaker is not None else []
        holders = held.over([paragraph]) if spans else []
        if speaker is None or not spans or speaker in holders:
            continue
        if all(_is_far(sheet, found[i], number) for i in holders):
            for i in holders:
                lost[i] |= set(spans)
            gains[speaker] += spans
            before = speaker
    contents = (_less(one.content, lost[i]) + gains[i] for i, one in enumerate(found))
    return [
        replace(one, content=tuple(sorted(content))) if gains[i] or lost[i] else one
        for i, (one, content) in enumerate(zip(found, contents, strict=True))
        if content
    ]


def _less(content: Sequence[Span], lost: set[Span]) -> list[Span]:
    """The content without stretches that are another's; each is a quotation, or lies in one."""
    taken = Claims((span, span) for span in lost)
    return [span for span in content if not taken.over([span])]


def _last_speeches(sheet: Sheet, found: Sequence[Attribution], held: Claims[int]) -> dict[int, int]:
    """The last find of each paragraph that tells of speech, and stands in nobody else's words."""
    last: dict[int, int] = {}
    for i in sorted(range(len(found)), key=lambda i: found[i].cue):
        one = found[i]
        spoken = one.mode in _SPOKEN and one.kind != Kind.POST and not one.negated
        # Below a label or a signature others speak.
        told = any(has_word(sheet.text, cue.start, cue.end) for cue in one.cue)
        if spoken and told and one.source and not held.over(one.cue):
            last[_number(sheet, one.cue[0])] = i
    return last


def _number(sheet: Sheet, span: Span) -> int:
    """The number of the paragraph that a span begins in."""
    return bisect_right(sheet.paragraphs, span.start, key=lambda p: p.start) - 1


def _alone(sheet: Sheet, paragraph: Span) -> list[Span]:
    """The quotations of a paragraph that holds nothing else; none where they may be a heading."""
    quotations = sheet.quotations_in(paragraph)
    at, said = paragraph.start, list[str]()
    for quotation in quotations:
        if has_word(sheet.text, at, quotation.span.start):
            return []
        at = quotation.span.end
        said += sheet.text[quotation.words.start : quotation.words.end].split()
    if len(said) < _LEAST or has_word(sheet.text, at, paragraph.end):
        return []
    capitals = sum(word[:1].isupper() for word in said)
    title = capitals > 1 and is_title(sheet.text, quotations)
    return [] if title or quotations[-1].last not in _STOPS else [q.span for q in quotations]


def _is_far(sheet: Sheet, one: Attribution, number: int) -> bool:
    """Whether a find's cue stands over the paragraph before: then who spoke there is likelier."""
    return one.kind != Kind.POST and bool(one.cue) and _number(sheet, one.cue[-1]) < number - 1
