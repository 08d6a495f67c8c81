"""Finds what a noun of speech reports, where a verb or a preposition stands before it.

    He rejected [[Ana Reyes’s] [claim] [that the bridge was unsafe]].
    The council backed [her] [request] [to close the bridge], and left.

Left out: nouns that open a sentence, for their clause ends where the sentence's verb begins ("The
claim that it fell is old"); "the claim that fell flat"; and "to" where nobody's request is told.
"""

from collections.abc import Iterator
from functools import cache

from onrecord.attribution import Attribution
from onrecord.extract.clauses.contents import span_of, trimmed
from onrecord.extract.clauses.grammar import (
    CONJUNCTION,
    DETERMINER,
    PREPOSITION,
    PRONOUN,
    SUBORDINATOR,
    Range,
    begins_phrase,
    is_verb,
)
from onrecord.extract.clauses.reports import find_reports
from onrecord.extract.rules.kinds import kind_of
from onrecord.extract.sheet import WORD, Item, Sentence, Sheet
from onrecord.lexicons import lines

_OWN = frozenset({"his", "her", "their", "its", "our", "my"})
_DESCRIBED = 3  # words between whose it is and the noun
_NAMED = 6  # words of a name


def find_nominal(sheet: Sheet) -> Iterator[Attribution]:
    """Yields an attribution for each noun of speech with its clause."""
    for sentence in sheet.sentences:
        items = sentence.items
        for i in range(1, len(items) - 3):
            frames = _nouns().get(items[i].low)
            if frames and items[i + 1].low in {"that", "to"}:
                source = _whose(items, i)
                if _reports(items, i, frames, source):
                    yield from _attribution(sheet, sentence, i, source)


@cache
def _nouns() -> dict[str, str]:
    """The nouns, each with what it takes."""
    told = (line.split("|") for line in lines("nominal_cues"))
    return {form: frames for forms, frames in told for form in forms.split()}


def _whose(items: tuple[Item, ...], i: int) -> Range | None:
    """Whose words they are: [Ana Reyes’s] first claim, [her] claim."""
    for j in range(i - 1, max(-1, i - 2 - _DESCRIBED), -1):
        if items[j].low in _OWN:
            return (j, j + 1)
        if items[j].low.endswith(("'s", "s'")):
            begin = j
            while begin > max(0, j - _NAMED) and items[begin].cap and _is_name(items[begin - 1]):
                begin -= 1
            return (begin - (begin > 0 and items[begin - 1].low in DETERMINER), j + 1)
        if items[j].kind != WORD or items[j].low in PREPOSITION:
            return None
    return None


def _is_name(item: Item) -> bool:
    return item.cap and item.low not in PREPOSITION | CONJUNCTION | SUBORDINATOR


def _reports(items: tuple[Item, ...], i: int, frames: str, source: Range | None) -> bool:
    """Whether a clause hangs on a noun, and the noun on a verb or a preposition before it."""
    begin = source[0] if source else _begin(items, i)
    before, after = items[begin - 1] if begin else None, items[i + 2]
    if before is None or before.kind != WORD or before.low in CONJUNCTION | PRONOUN:
        return False
    if items[i + 1].low == "to":
        verb = after.kind == WORD and not after.cap and after.low.isalpha()
        verb = verb and after.low not in DETERMINER | PRONOUN | PREPOSITION | SUBORDINATOR
        return "i" in frames and source is not None and verb
    return "t" in frames and begins_phrase(after) and not is_verb(after)


def _begin(items: tuple[Item, ...], i: int) -> int:
    """Where the noun's phrase begins: [the first claims], [claims]."""
    for j in range(i - 1, max(-1, i - 2 - _DESCRIBED), -1):
        if items[j].low in DETERMINER:
            return j
    return i


def _attribution(
    sheet: Sheet, sentence: Sentence, i: int, source: Range | None
) -> Iterator[Attribution]:
    items = sentence.items
    reach = trimmed(items, i + 1, _end(sentence, i))
    if reach is None or reach[1] - reach[0] < 3:
        return
    content = (span_of(items, reach),)
    yield Attribution(
        kind=kind_of(sheet, content),
        content=content,
        cue=(span_of(items, (i, i + 1)),),
        source=(span_of(items, source),) if source else (),
        found_by="nominal",
    )


def _end(sentence: Sentence, i: int) -> int:
    """The dash, the report or the comma after which the sentence speaks on."""
    items = sentence.items
    fronted = items[0].low in PREPOSITION
    reports = (report.begin for report in find_reports(sentence))
    stop = next((begin for begin in reports if begin > i + 1), len(items))
    for j in range(i + 2, stop):
        speaks_on = items[j].low == "," and (fronted or _opens_clause(items, j + 1))
        if speaks_on or items[j].low in {";", "—", "–", "--", "-"}:
            return j
    return stop


def _opens_clause(items: tuple[Item, ...], j: int) -> bool:
    """Whether what follows a comma is the sentence's own: , and left; , which it did; , saying"""
    if j >= len(items):
        return False
    low = items[j].low
    return (
        low in CONJUNCTION | {"which", "who", "while", "as"}
        or low.endswith("ing")
        or low == "since"
    )
