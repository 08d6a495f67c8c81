"""Finds what somebody was told, where a passive tells it: by whom, or by nobody who is named.

    Reyes said [[Hale] [was told] by [the council] [to shut the bridge]].
    [The envoy] [was warned] [that the bridge was unsafe].

The one who was told is the addressee. A clause must follow: "was told of it" and "was told off"
report nothing.
"""

from collections.abc import Iterator

from onrecord.attribution import Attribution
from onrecord.extract.clauses.contents import span_of, trimmed
from onrecord.extract.clauses.grammar import AUXILIARY, BE, NEGATIVE, Range, is_adverb
from onrecord.extract.clauses.phrases import phrase_after
from onrecord.extract.clauses.subjects import subject_before
from onrecord.extract.rules.kinds import kind_of
from onrecord.extract.sheet import WORD, Item, Sentence, Sheet

_TOLD = frozenset({"told", "informed", "warned", "notified", "assured", "advised", "reminded"})
_ASIDE = 8  # items between two dashes or commas


def find_told(sheet: Sheet) -> Iterator[Attribution]:
    """Yields an attribution for each passive of telling with its clause."""
    for sentence in sheet.sentences:
        items = sentence.items
        for i in range(1, len(items) - 3):
            if items[i].low in _TOLD and items[i - 1].low in BE:
                yield from _attribution(sheet, sentence, i)


def _attribution(sheet: Sheet, sentence: Sentence, i: int) -> Iterator[Attribution]:
    items = sentence.items
    source = _teller(items, i + 1)
    begin = _past_aside(items, source[1]) if source else i + 1
    reach = trimmed(items, begin, len(items)) if _opens(items, begin) else None
    if reach is None or reach[1] - reach[0] < 3:
        return
    lead = _lead(items, i)
    if any(item.low in NEGATIVE for item in items[lead:i]):
        return
    heard = subject_before(items, lead)
    content = (span_of(items, reach),)
    yield Attribution(
        kind=kind_of(sheet, content),
        content=content,
        cue=(span_of(items, (lead, i + 1)),),
        source=(span_of(items, source),) if source else (),
        addressee=span_of(items, heard) if heard else None,
        found_by="told",
    )


def _teller(items: tuple[Item, ...], i: int) -> Range | None:
    """Who tells: was told by [the council] to leave."""
    if items[i].low != "by" or i + 2 >= len(items):
        return None
    return phrase_after(items, i + 1, asides=False)


def _past_aside(items: tuple[Item, ...], i: int) -> int:
    """Past what two commas or dashes set apart: by Hale, [the mayor], to leave."""
    if i < len(items) and items[i].low in {",", "—", "–", "--"}:
        for j in range(i + 1, min(len(items), i + _ASIDE)):
            if items[j].low == items[i].low:
                return j + 1
    return i


def _opens(items: tuple[Item, ...], i: int) -> bool:
    """Whether a clause opens: that …, to leave, the bridge was unsafe."""
    if i + 2 >= len(items) or items[i].kind != WORD:
        return False
    if items[i].low == "to":
        return items[i + 1].kind == WORD and not items[i + 1].cap
    return items[i].low == "that" or items[i].low in {"he", "she", "they", "it", "we"}


def _lead(items: tuple[Item, ...], i: int) -> int:
    """Where the group of the passive begins: [had also been told]."""
    while i > 0 and (items[i - 1].low in AUXILIARY or is_adverb(items[i - 1])):
        i -= 1
    return i
