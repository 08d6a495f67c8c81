"""Finds what reporting clauses report: in marks (direct), in the writer's words, or in both.

    “It is safe,” she said. “Go home.”      direct, carried over sentences and paragraphs
    She said the bridge was “safe.”         mixed
    She said that the bridge was safe.      indirect
    The bridge was safe, she said.          indirect, the report after it
"""

from collections.abc import Iterator
from dataclasses import dataclass

from onrecord.article import Span
from onrecord.attribution import Attribution, Kind
from onrecord.extract.rules.contents import clause_end, complement, span_of, trimmed
from onrecord.extract.rules.phrases import PREPOSITION, Range
from onrecord.extract.rules.quoted import quoted_content
from onrecord.extract.rules.reports import Report, find_reports
from onrecord.extract.sheet import POINT, QUOTE, WORD, Sentence, Sheet


@dataclass(slots=True)
class Draft:
    """An attribution in the making."""

    report: Report
    content: list[Span]
    number: int  # of the last sentence that it has words from
    quoted: bool  # whether its last words are a quotation


def find_reported(sheet: Sheet) -> Iterator[Attribution]:
    """Yields the attributions of the reporting verbs of a text, in order."""
    drafts: list[Draft] = []
    for number, sentence in enumerate(sheet.sentences):
        here = _drafts(sentence, number)
        if here:
            drafts += here
        elif drafts:
            _carry(sheet, sentence, number, drafts[-1])
    for draft in drafts:
        yield _attribution(sheet, draft)


def _drafts(sentence: Sentence, number: int) -> list[Draft]:
    """What the reports of one sentence report."""
    reports = find_reports(sentence)
    items = sentence.items
    drafts: list[Draft] = []
    taken = 0
    for n, report in enumerate(reports):
        following = reports[n + 1].begin if n + 1 < len(reports) else len(items)
        content = quoted_content(report, taken, following)
        quoted = bool(content)
        if not content:
            content = _clause_content(report, reports, taken)
        if content:
            quoted = quoted or items[-1].kind == QUOTE
            drafts.append(Draft(report, content, number, quoted))
            taken = max(report.after, _item_after(sentence, content[-1].end))
    return drafts


def _item_after(sentence: Sentence, end: int) -> int:
    items = sentence.items
    return next((i for i, item in enumerate(items) if item.start >= end), len(items))


def _clause_content(report: Report, reports: list[Report], taken: int) -> list[Span]:
    items = report.sentence.items
    begin = complement(report)
    if begin is not None:
        end = clause_end(report, begin, reports)
        reach = trimmed(items, begin, end)
        if reach is None or (reach[1] - reach[0] == 1 and items[begin].low == "that"):
            return []
        return [span_of(items, reach)]
    return _clause_before(report, reports, taken)


def _clause_before(report: Report, reports: list[Report], taken: int) -> list[Span]:
    """The bridge was safe, she said. / The bridge, she said, was safe."""
    items = report.sentence.items
    start = report.begin
    if report.shared or "b" not in report.lexeme.frames or start < taken + 2:
        return []
    if items[start - 1].low not in {",", "—", "–", "--"}:
        return []
    i = report.after
    before = trimmed(items, taken, start - 1)
    if before is None or items[before[0]].low in PREPOSITION and before[1] - before[0] < 6:
        return []
    if i >= len(items) or items[i].low in {".", "?", "!"} or items[i].low in PREPOSITION:
        return [span_of(items, before)]
    if items[i].low == "," and i + 1 < len(items):
        rest = trimmed(items, i + 1, clause_end(report, i + 1, reports))
        first = items[i + 1].low
        pieces = [span_of(items, before)]
        if rest and not first.endswith("ing") and not items[start].low in {"who", "which"}:
            pieces.append(span_of(items, rest))
        return pieces
    return []


def _carry(sheet: Sheet, sentence: Sentence, number: int, last: Draft) -> None:
    """Lets a sentence that is nothing but quotation go on with the words before it."""
    first = sentence.items[0]
    if first.kind != QUOTE or first.quotation is None or number != last.number + 1:
        return
    only = all(item.kind != WORD for item in sentence.items)
    if not only:
        return
    new_paragraph = sentence.first
    if new_paragraph and not (last.quoted or first.quotation.continues):
        return
    last.content.append(Span(first.start, sentence.items[-1].end))
    last.number, last.quoted = number, True


def _attribution(sheet: Sheet, draft: Draft) -> Attribution:
    report = draft.report
    items = report.sentence.items
    return Attribution(
        kind=kind_of(sheet, draft.content),
        content=tuple(draft.content),
        cue=(span_of(items, report.group),),
        source=(span_of(items, report.source),) if report.source else (),
        addressee=span_of(items, report.addressee) if report.addressee else None,
        mode=report.lexeme.mode,
        negated=report.negated,
        found_by="reported",
    )


def kind_of(sheet: Sheet, content: list[Span]) -> Kind:
    """How the words are given, by the marks that they stand in."""
    inside = outside = False
    for span in content:
        at = span.start
        for quotation in sheet.quotations_in(span):
            inside = True
            outside = outside or _has_word(sheet.text, at, quotation.span.start)
            at = quotation.span.end
        outside = outside or _has_word(sheet.text, at, span.end)
    return Kind.MIXED if inside and outside else Kind.DIRECT if inside else Kind.INDIRECT


def _has_word(text: str, start: int, end: int) -> bool:
    return any(c.isalnum() for c in text[start:end])
