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
    DETERMINER,
    RELATIVE,
    SUBORDINATOR,
    TIME,
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
_BY_CUE |= {"retweet": MediumType.POST, "testify": MediumType.TESTIMONY}
_TALKING = frozenset({"speaking", "talking", "speaks", "spoke", "talks", "testifying"})
# Words after which the listener follows with no more between them: "Addressing [the council], …".
_ADDRESSING = frozenset({"addressing", "briefing", "telling"})
# A statement or a press conference "with" someone is given together with them.
_SHARED = frozenset({MediumType.INTERVIEW, MediumType.DEBATE})
# No medium is sought past these: "in response to a letter" goes through none.
_ENDS = SUBORDINATOR | CONJUNCTION | RELATIVE | {"to", "about", "against"}
_REACH = 8  # items between the preposition and its noun


@cache
def media(language: str = "en") -> dict[str, MediumType]:
    """The nouns for what words go through, and the type of each."""
    return {noun: MediumType(kind) for noun, kind in _rows(language) if kind != "-"}


@cache
def _no_media(language: str = "en") -> frozenset[str]:
    """Two words of which the first alone would be a medium: "an email server"."""
    return frozenset(noun for noun, kind in _rows(language) if kind == "-")


def _rows(language: str) -> list[tuple[str, str]]:
    rows = (line.split("|") for line in lines("media", language))
    return [(noun.strip(), kind.strip()) for noun, kind in rows]


def beside(report: Report, content: list[Span]) -> tuple[Medium | None, Span | None]:
    """The medium and the addressee that the words around a report name."""
    items = report.sentence.items
    medium, addressee = named_in(items, _regions(report, content))
    if medium is None and report.source and items[report.source[0]].low in _TALKING:
        medium, _ = named_in(items, [report.source])  # [Speaking at a rally, Ana Reyes] said
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
                    addressee = addressee or _partner(items, at, end, medium.type)
            if medium is None and items[i].low == "testifying":
                medium = Medium(MediumType.TESTIMONY, span_of(items, (i, i + 1)))
            if addressee is None:
                addressee = _talked_to(items, i, end)
    return medium, addressee


def _talked_to(items: tuple[Item, ...], i: int, end: int) -> Range | None:
    """Speaking to [reporters]; testifying before [the committee]; addressing [the council]"""
    low = items[i].low
    if low in _ADDRESSING and i + 1 < end:
        return listener(items, i + 1, end)
    if i + 2 >= end or low not in _TALKING:
        return None
    to = {"to", "with", "before"} if low == "testifying" else {"to", "with"}
    return listener(items, i + 2, end) if items[i + 1].low in to else None


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
        if item.kind != WORD or item.low in _ENDS or (j == i + 1 and item.low in TIME):
            return None
        # After "a", what looks like a verb is a participle: "in a written statement".
        if is_verb(item) and items[j - 1].low not in DETERMINER:
            return None
        pair = f"{item.low} {items[j + 1].low}" if j + 1 < end else ""
        if pair in _no_media():
            return None
        if pair in nouns:
            return Medium(nouns[pair], span_of(items, (i, j + 2))), j + 2
        if item.low in nouns and not (j + 1 < end and items[j + 1].low in nouns):
            return Medium(nouns[item.low], span_of(items, (i, j + 1))), j + 1
    return None


def _partner(items: tuple[Item, ...], at: int, end: int, type_: MediumType) -> Range | None:
    """An interview with [the BBC]; a letter submitted to [the ambassador, Ana Reyes,]."""
    leads = {"to"} | ({"with"} if type_ in _SHARED else set())
    leads |= {"before"} if type_ == MediumType.TESTIMONY else set()
    for j in range(at, min(end - 1, at + 4)):
        if items[j].low in leads:
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
    # With no mark after it, the name is whose words they are: "To the governor, Ana Reyes said".
    closed = j >= len(items) or items[j].low in {",", "."}
    return j if closed and 2 <= j - comma - 1 <= 4 else None
