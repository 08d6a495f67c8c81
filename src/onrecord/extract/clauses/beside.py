"""Through what and to whom, where the words for it stand beside the report.

    In an interview with [the BBC], she said …              interview, addressee
    She said in a letter to [the minister, Ana Reyes,] …    letter, addressee
    While speaking to [reporters], she said …               addressee
    She tweeted: …                                          post, by the cue

It reads only the words of the same sentence outside content; what is carried on to the next
sentence is for the resolver to say.
"""

from collections.abc import Iterable
from functools import cache

from onrecord.article import Span
from onrecord.attribution import Medium, MediumType
from onrecord.extract.clauses.contents import span_of
from onrecord.extract.clauses.grammar import (
    CONJUNCTION,
    RELATIVE,
    SUBORDINATOR,
    Range,
    begins_phrase,
    is_verb,
)
from onrecord.extract.clauses.phrases import phrase_after
from onrecord.extract.clauses.reports import Report
from onrecord.extract.sheet import POINT, QUOTE, WORD, Item
from onrecord.lexicons import lines

_THROUGH = frozenset({"in", "on", "during", "via", "by", "at", "through", "over", "from"})
_BY_CUE = {"tweet": MediumType.POST, "post": MediumType.POST, "blog": MediumType.POST}
_TALKING = frozenset({"speaking", "talking", "speaks", "spoke", "talks", "testifying"})
_REACH = 8  # items between the preposition and its noun


@cache
def media(language: str = "en") -> dict[str, MediumType]:
    """The nouns for what words go through, and the type of each."""
    pairs = (line.split("|") for line in lines("media", language))
    return {noun.strip(): MediumType(kind.strip()) for noun, kind in pairs}


def beside(report: Report, content: list[Span]) -> tuple[Medium | None, Span | None]:
    """The medium and the addressee that the words around a report name."""
    items = report.sentence.items
    medium, addressee = named_in(items, _regions(report, content))
    if medium is None and report.lexeme.lemma in _BY_CUE:
        medium = Medium(_BY_CUE[report.lexeme.lemma], span_of(items, report.group))
    if report.addressee is not None:
        addressee = report.addressee
    return medium, span_of(items, addressee) if addressee else None


def named_in(
    items: tuple[Item, ...], regions: Iterable[Range]
) -> tuple[Medium | None, Range | None]:
    """The first medium and the first addressee that stretches of a sentence name."""
    medium = addressee = None
    for begin, end in regions:
        for i in range(begin, end):
            if medium is None and items[i].low in _THROUGH:
                found = _medium(items, i, end)
                if found is not None:
                    medium, at = found
                    addressee = addressee or _partner(items, at, end)
            talks = i + 2 < end and items[i].low in _TALKING and items[i + 1].low in {"to", "with"}
            if addressee is None and talks:
                addressee = listener(items, i + 2, end)
    return medium, addressee


def _regions(report: Report, content: list[Span]) -> list[Range]:
    """The stretches of the sentence before and after the report that no content covers."""
    items = report.sentence.items
    first = min((s.start for s in content), default=items[-1].end)
    begin = report.begin
    while begin > 0 and items[begin - 1].kind != QUOTE and not _is_break(items[begin - 1]):
        begin -= 1
    end = report.after
    stops = [s.start for s in content if s.start >= items[report.group[1] - 1].end]
    stop = min(stops, default=items[-1].end)
    while end < len(items) and items[end].start < stop and items[end].kind != QUOTE:
        if items[end].low == "," and end + 1 < len(items) and items[end + 1].low.endswith("ing"):
            break
        end += 1
    before = (begin, report.begin) if items[begin].start < first else (begin, begin)
    return [(report.group[1], end), before]


def _is_break(item: Item) -> bool:
    return item.kind == POINT and item.low in {";", ":", "—", "–", "--"}


def _medium(items: tuple[Item, ...], i: int, end: int) -> tuple[Medium, int] | None:
    """The medium that the preposition at i leads to, and the item after its noun."""
    nouns = media()
    for j in range(i + 1, min(end, i + _REACH)):
        item = items[j]
        if item.kind != WORD or is_verb(item) or item.low in SUBORDINATOR | CONJUNCTION | RELATIVE:
            return None
        pair = f"{item.low} {items[j + 1].low}" if j + 1 < end else ""
        if pair in nouns:
            return Medium(nouns[pair], span_of(items, (i, j + 2))), j + 2
        if item.low in nouns and not (j + 1 < end and items[j + 1].low in nouns):
            return Medium(nouns[item.low], span_of(items, (i, j + 1))), j + 1
    return None


def _partner(items: tuple[Item, ...], at: int, end: int) -> Range | None:
    """An interview with [the BBC]; a letter submitted to [the ambassador, Ana Reyes,]."""
    for j in range(at, min(end - 1, at + 4)):
        if items[j].low in {"with", "to"}:
            return listener(items, j + 1, end)
        if items[j].kind != WORD:
            return None
    return None


def listener(items: tuple[Item, ...], i: int, end: int) -> Range | None:
    """The phrase for who was spoken to, with a name beside it: the ambassador, Ana Reyes"""
    if not begins_phrase(items[i]):
        return None
    phrase = phrase_after(items, i, asides=False)
    if phrase is None or phrase[1] > end:
        return None
    name = _name_after(items, phrase[1], end)
    return (
        (i, name)
        if (name and not items[phrase[1] - 1].cap) or (name and items[i].low == "the")
        else phrase
    )


def _name_after(items: tuple[Item, ...], comma: int, end: int) -> int | None:
    """Where a name that a comma sets beside a description ends: the ambassador, [Ana Reyes],"""
    if comma + 1 >= end or items[comma].low != ",":
        return None
    j = comma + 1
    while j < end and items[j].kind == WORD and items[j].cap:
        j += 1
    closed = j >= end or items[j].low in {",", "."}
    return j if closed and 2 <= j - comma - 1 <= 4 else None
