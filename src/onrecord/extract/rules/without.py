"""Finds what somebody left unsaid while doing another thing.

    [He] left [without saying] [why].                [Without naming] [him], [she] spoke of men.
    [The bank] [stopped short of saying] [that …].   [Instead of admitting] [it], [Lee] sued.

Left out: "it goes without saying", and verbs that take no clause ("without condemning it").
"""

from collections.abc import Iterator

from onrecord.attribution import Attribution, Mode
from onrecord.extract.clauses.cues import lexicon
from onrecord.extract.clauses.grammar import Range, is_adverb
from onrecord.extract.clauses.leads import lead_start
from onrecord.extract.clauses.subjects import subject_before
from onrecord.extract.rules.silence import Parts, main_subject, silence, with_rest
from onrecord.extract.sheet import Item, Sheet
from onrecord.extract.unsaid import unsaid

_NOBODY = frozenset({"it", "that", "this"})
_PAIRS = frozenset({("instead", "of"), ("far", "from"), ("rather", "than")})


def find_without(sheet: Sheet) -> Iterator[Attribution]:
    """Yields an attribution for each thing left unsaid, negated."""
    for sentence in sheet.sentences:
        items = sentence.items
        for i in range(1, len(items)):
            if items[i].low.endswith("ing") and _says(items[i].low):
                found = _without(items, i)
                if found is not None:
                    yield silence(sheet, items, found, "withheld", None)


def _says(low: str) -> bool:
    """Whether a form in -ing is of saying."""
    lexeme = lexicon().get(low)
    says = lexeme is not None and lexeme.ing and lexeme.mode == Mode.SPEECH
    return low in unsaid("muting") or (says and lexeme is not None and "t" in lexeme.frames)


def _without(items: tuple[Item, ...], i: int) -> Parts | None:
    begin = i
    while begin > 1 and is_adverb(items[begin - 1]):
        begin -= 1
    before = items[begin - 1].low
    if before == "," and any(item.low in {"never", "not"} for item in items[begin:i]):
        return _beside(items, begin, i)  # spoke of duty, never mentioning her opponent
    if before == "without":
        return _beside(items, begin - 1, i)
    if begin > 1 and (items[begin - 2].low, before) in _PAIRS:
        return _beside(items, begin - 2, i)
    if begin > 2 and (items[begin - 2].low, before) == ("short", "of"):
        stops = items[begin - 3].low.startswith("stop")
        return _with_own(items, begin - 3, i) if stops else None
    return _with_own(items, begin - 1, i) if before.startswith("avoid") else None


def _beside(items: tuple[Item, ...], led: int, i: int) -> Parts | None:
    """Without a subject of its own: it is the sentence's."""
    source = main_subject(items[:led]) if led > 0 else _after_comma(items)
    if source is None or items[source[0]].low in _NOBODY:
        return None
    return with_rest(items, led, i, source)


def _with_own(items: tuple[Item, ...], verb: int, i: int) -> Parts | None:
    begin = lead_start(items, verb)
    source = subject_before(items, begin)
    if source is None or items[source[0]].low in _NOBODY:
        return None
    return with_rest(items, begin, i, source)


def _after_comma(items: tuple[Item, ...]) -> Range | None:
    comma = next((j for j in range(len(items) - 1) if items[j].low == ","), None)
    if comma is None:
        return None
    found = main_subject(items[comma + 1 :])
    return (found[0] + comma + 1, found[1] + comma + 1) if found else None
