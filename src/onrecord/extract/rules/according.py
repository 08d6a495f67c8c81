"""Finds what is said to be so "according to" someone.

According to Kommersant, several officials have resigned.
Several officials, according to Kommersant, have resigned.
Several officials have resigned, according to two people who know them.
"""

from collections.abc import Iterator

from onrecord.article import Span
from onrecord.attribution import Attribution, Mode
from onrecord.extract.clauses.contents import span_of, trimmed
from onrecord.extract.clauses.grammar import Range, is_verb
from onrecord.extract.clauses.phrases import phrase_after
from onrecord.extract.rules.kinds import kind_of
from onrecord.extract.sheet import POINT, QUOTE, WORD, Item, Sentence, Sheet
from onrecord.extract.things import is_written
from onrecord.lexicons import words


def find_according(sheet: Sheet) -> Iterator[Attribution]:
    """Yields an attribution for each "according to" that has a source and content."""
    for sentence in sheet.sentences:
        items = sentence.items
        for i in range(len(items) - 2):
            if items[i].low == "according" and items[i + 1].low == "to":
                source = _source(items, i + 2)
                content = _content(sentence, i, source) if source else []
                if source and content:
                    yield _attribution(sheet, items, (i, i + 2), source, content)


def _source(items: tuple[Item, ...], i: int) -> Range | None:
    """The source runs to a comma that a clause follows, or to the end."""
    opens = i == 2  # According to X, CLAUSE: the comma is as likely to open the clause
    phrase = phrase_after(items, i, asides=not opens)
    if phrase is None:
        return None
    end = phrase[1]
    if any(items[j].low in {"that", "which"} for j in range(i, end)):
        end = (phrase_after(items, i, asides=False) or phrase)[1]  # the clause's, not the source's
    while end < len(items) and _hangs_on(items, end):
        end += 1
    if opens:
        end = _past_aside(items, end)
    while end > phrase[1] and items[end - 1].kind == POINT:
        end -= 1
    return (i, end)


def _past_aside(items: tuple[Item, ...], end: int) -> int:
    """Past what two commas set apart: the survey, [released on Monday by the paper], …"""
    if end + 1 >= len(items) or items[end].low != ",":
        return end
    first = items[end + 1]
    aside = first.kind == WORD and not first.cap
    aside = aside and (first.low.endswith("ed") or first.low in {"a", "an", "who", "which"})
    if not aside:
        return end
    for j in range(end + 2, min(len(items) - 1, end + 16)):
        if items[j].low == ",":
            return j
        if items[j].kind == QUOTE or (is_verb(items[j]) and first.low in {"a", "an"}):
            return end
    return end


def _hangs_on(items: tuple[Item, ...], j: int) -> bool:
    """People who know him; a poll released on Monday by the paper: all name the source."""
    item = items[j]
    short = item.quotation is not None and len(item.quotation.words) < 20
    inner = short and j + 1 < len(items) and items[j + 1].kind == WORD
    return item.kind == WORD or item.low in {"(", ")", "&"} or inner


def _content(sentence: Sentence, i: int, source: Range) -> list[Span]:
    items = sentence.items
    pieces: list[Range | None] = []
    before = trimmed(items, 0, i)
    if before is not None and not (before[1] - before[0] <= 2 and items[before[0]].kind == WORD):
        pieces.append(before)
    after = source[1]
    if after < len(items) and items[after].low in {",", "—", "–", "--"}:
        if before is None or items[i - 1].low in {",", "—", "–", "--"}:
            pieces.append(trimmed(items, after + 1, len(items)))
    elif after < len(items) and items[after].kind == QUOTE:
        pieces.append(trimmed(items, after, len(items)))
    return [span_of(items, piece) for piece in pieces if piece is not None]


def _attribution(
    sheet: Sheet, items: tuple[Item, ...], cue: Range, source: Range, content: list[Span]
) -> Attribution:
    who = span_of(items, source)
    shown = any(items[j].low in words("showing") for j in range(*source))
    shown = shown and not is_written(sheet.text[who.start : who.end])
    return Attribution(
        kind=kind_of(sheet, content),
        content=tuple(content),
        cue=(span_of(items, cue),),
        source=(who,),
        mode=Mode.SHOWING if shown else Mode.SPEECH,
        found_by="according",
    )
