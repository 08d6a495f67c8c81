"""Finds what someone is quoted as saying, and who quotes it.

    [Radio Cairo] [quoted] [[Ana Reyes] as [saying] [the bridge was unsafe]].
    Radio Cairo quoted Ana Reyes as saying: “The bridge is unsafe.”

Two attributions: the quoter's, whose content is the whole, and the one quoted within it. Left out:
"was quoted as saying", whose quoter stands after the words or nowhere.
"""

from collections.abc import Iterator

from onrecord.attribution import Attribution
from onrecord.extract.clauses.contents import span_of, trimmed
from onrecord.extract.clauses.grammar import BE, PREPOSITION, Range, begins_phrase
from onrecord.extract.clauses.subjects import subject_before
from onrecord.extract.rules.kinds import kind_of
from onrecord.extract.sheet import WORD, Item, Sheet

_QUOTING = frozenset({"quoted", "quotes", "quoting", "cited", "cites", "citing"})
_SAYING = frozenset({"saying", "writing"})
_LONGEST = 10  # items of the name between "quoted" and "as"


def find_quoted_as(sheet: Sheet) -> Iterator[Attribution]:
    """Yields two attributions for each "quoted … as saying"."""
    for sentence in sheet.sentences:
        items = sentence.items
        for i in range(2, len(items) - 2):
            if items[i].low == "as" and items[i + 1].low in _SAYING:
                yield from _both(sheet, items, i)


def _both(sheet: Sheet, items: tuple[Item, ...], i: int) -> Iterator[Attribution]:
    verb = _verb(items, i)
    content = trimmed(items, i + 2, len(items))
    if verb is None or content is None or items[i + 2].low in PREPOSITION:
        return
    quoter = subject_before(items, verb)
    if quoter is not None:
        yield _attribution(sheet, items, (verb + 1, content[1]), (verb, verb + 1), quoter)
    yield _attribution(sheet, items, content, (i + 1, i + 2), (verb + 1, i))


def _verb(items: tuple[Item, ...], i: int) -> int | None:
    """Where "quoted" stands before a name and "as"."""
    for j in range(i - 2, max(0, i - _LONGEST) - 1, -1):
        if items[j].low == "as":
            return None
        if items[j].low in _QUOTING:
            named = begins_phrase(items[j + 1]) and items[j + 1].kind == WORD
            return j if named and j > 0 and items[j - 1].low not in BE else None
    return None


def _attribution(
    sheet: Sheet, items: tuple[Item, ...], content: Range, cue: Range, source: Range
) -> Attribution:
    words = [span_of(items, content)]
    return Attribution(
        kind=kind_of(sheet, words),
        content=tuple(words),
        cue=(span_of(items, cue),),
        source=(span_of(items, source),),
        found_by="quoted as",
    )
