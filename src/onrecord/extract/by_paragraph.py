"""A find whose words stand in several paragraphs, parted where a speech had ended before.

    “One.” ⏎ “Two,” she said. ⏎ “Three. ⏎ “Four.”      [“One.”] [“Two,”] [“Three. … “Four.”]

Marks that open again over a paragraph's end go on with the speech. Marks that had closed begin
another: who reads the record looks for a speech, not for all that one cue stands beside. Each part
keeps cue and source. Of judged pages all seven finds that went over such an end were two
statements made one, and all twelve whose marks stayed open were one.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from onrecord.article import Span
from onrecord.attribution import Attribution, Kind
from onrecord.extract.rules.kinds import kind_of
from onrecord.extract.sheet import Sheet

_STOPS = frozenset(".,?!…")


def by_paragraph(sheet: Sheet, found: Attribution) -> Iterator[Attribution]:
    """The find, or its parts where a later one opens marks of its own in another paragraph."""
    breaks = [n for n, pair in enumerate(pairwise(found.content), 1) if _parts(sheet, *pair)]
    if not breaks:
        yield found
        return
    parts = [found.content[b:e] for b, e in pairwise((0, *breaks, len(found.content)))]
    spoken = [part for part in parts if not _is_heading(sheet, part, found)]
    for content in spoken or parts:
        kind = found.kind if found.kind == Kind.DIRECT else kind_of(sheet, content)
        yield replace(found, content=content, kind=kind)


def _is_heading(sheet: Sheet, part: tuple[Span, ...], found: Attribution) -> bool:
    """Whether a part is set over the text as a heading: ‘We had plans’, no stop at its end."""
    *_, last = part
    near = found.cue and not _apart(sheet, last, found.cue[0])
    marked = sheet.quotations_in(last)
    return not near and (not marked or marked[-1].last not in _STOPS)


def _apart(sheet: Sheet, one: Span, other: Span) -> bool:
    """Whether two stretches stand in different paragraphs."""
    return "\n" in sheet.text[min(one.end, other.end) : max(one.start, other.start)]


def _parts(sheet: Sheet, before: Span, after: Span) -> bool:
    """Whether the later of two stretches is a speech of its own."""
    if not _apart(sheet, before, after):
        return False
    open_before = any(not quotation.closed for quotation in sheet.quotations_in(before)[-1:])
    opens = any(quotation.span.start == after.start for quotation in sheet.quotations_in(after)[:1])
    return opens and not open_before
