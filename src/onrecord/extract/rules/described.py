"""Finds what someone is called or accused of, where part of it is quoted.

    He called China “provocative and expansionist.”
    She describes herself as a “friend of the river.”
    They accused the mayor of “looking away.”

Without marks it leaves them: whom one praises or blames is an attitude, for a later reader.
"""

from collections.abc import Iterator

from onrecord.attribution import Attribution
from onrecord.extract.clauses.contents import span_of, trimmed
from onrecord.extract.clauses.grammar import (
    CONJUNCTION,
    OPENING,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    Range,
)
from onrecord.extract.clauses.reports import Report, find_reports
from onrecord.extract.rules.kinds import kind_of
from onrecord.extract.sheet import QUOTE, Item, Sheet

_NEAR = 14  # items between the verb and the marks
_WHOM = frozenset({"him", "her", "them", "us", "me", "himself", "herself", "themselves", "for"})


def find_described(sheet: Sheet) -> Iterator[Attribution]:
    """Yields an attribution for each verb of calling that has a quotation near after it."""
    for sentence in sheet.sentences:
        if not any(item.kind == QUOTE for item in sentence.items):
            continue
        reports = find_reports(sentence)
        for n, report in enumerate(reports):
            limit = reports[n + 1].begin if n + 1 < len(reports) else len(sentence.items)
            reach = _reach(report, limit) if "n" in report.lexeme.frames else None
            if reach is not None:
                yield _attribution(sheet, report, reach)


def _reach(report: Report, limit: int) -> Range | None:
    """From after the verb over the quotation to the end of its phrase."""
    items = report.sentence.items
    begin = report.group[1]
    if _is_bare_participle(report):
        return None
    for i in range(begin, min(limit, begin + _NEAR)):
        if items[i].kind == QUOTE:
            return trimmed(items, begin, _end(items, i + 1, limit))
        if items[i].low in {",", ";", ":", "that", "—"} or items[i].low in RELATIVE:
            return None
    return None


def _is_bare_participle(report: Report) -> bool:
    """Whether nobody does the calling: a concert called “…”; the prison, dubbed the “…”.

    Nor where the word is a part of a name or a noun: the design and [branding] firm behind “…”.
    """
    items, (first, begin) = report.sentence.items, report.group
    if begin - first > 1 or not first:
        return False
    before = items[first - 1]
    if report.lexeme.ing and before.low in CONJUNCTION and begin < len(items):
        return items[begin].low not in OPENING | PRONOUN | _WHOM and not items[begin].cap
    if not report.lexeme.form.endswith("ed"):
        return False
    after = begin + (begin < len(items) and items[begin].low in OPENING)
    marks_next = after < len(items) and items[after].kind == QUOTE
    return marks_next and not (before.cap or before.low in PRONOUN or before.low in CONJUNCTION)


def _end(items: tuple[Item, ...], i: int, limit: int) -> int:
    """The comma, conjunction or report that ends the phrase; a closing comma stands in marks."""
    while i < limit:
        item, before = items[i], items[i - 1]
        if item.low in {",", ";", "—", "–", "--", ":"} or item.low in RELATIVE:
            break
        closed = before.quotation is not None and before.quotation.last == ","
        if closed and item.kind != QUOTE:
            break
        if item.low in CONJUNCTION and not (i + 1 < limit and items[i + 1].kind == QUOTE):
            break
        i += 1
    while i > 1 and items[i - 1].low in PREPOSITION:
        i -= 1
    return i


def _attribution(sheet: Sheet, report: Report, reach: Range) -> Attribution:
    items = report.sentence.items
    content = (span_of(items, reach),)
    return Attribution(
        kind=kind_of(sheet, content),
        content=content,
        cue=(span_of(items, report.group),),
        source=(span_of(items, report.source),) if report.source else (),
        mode=report.lexeme.mode,
        negated=report.negated,
        found_by="described",
    )
