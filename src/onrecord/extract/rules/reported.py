"""Finds what reporting clauses report: in marks (direct), in the writer's words, or in both.

“It is safe,” she said. “Go home.”      direct, carried over sentences and paragraphs
She said the bridge was “safe.”         mixed
She said that the bridge was safe.      indirect
The bridge was safe, she said.          indirect, the report after it
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from onrecord.article import Span
from onrecord.attribution import Attribution
from onrecord.extract.clauses.askers import asker, spoken_to
from onrecord.extract.clauses.beside import beside
from onrecord.extract.clauses.contents import (
    clause_end,
    complement,
    source_span,
    span_of,
    takes_thing,
    trimmed,
)
from onrecord.extract.clauses.grammar import PREPOSITION, TIME
from onrecord.extract.clauses.quoted import quoted_content
from onrecord.extract.clauses.reports import Report, find_reports
from onrecord.extract.clauses.stops import clause_stop
from onrecord.extract.clauses.unlisted import unlisted_reports
from onrecord.extract.rules.kinds import kind_of, uttered
from onrecord.extract.sheet import QUOTE, WORD, Item, Sentence, Sheet, lay_out_inside

_CLAUSES = frozenset({"that", "to", "whether", "if", "how", "why", "what", "when", "where", "who"})
_LEAST_LED = 15  # characters, which are three words or so
_FURTHEST = 5  # words from a report to marks: told me [once in private that] ‘…’


@dataclass(slots=True)
class Draft:
    """An attribution in the making."""

    report: Report
    content: list[Span]
    number: int  # of the last sentence that it has words from
    quoted: bool  # whether its words stand in marks beside the report
    carried: bool = False

    @property
    def ends_quoted(self) -> bool:
        """Whether its last words close the sentence in marks."""
        last = self.report.sentence.items[-1]
        return self.carried or (last.kind == QUOTE and last.end <= self.content[-1].end)


def find_reported(sheet: Sheet) -> Iterator[Attribution]:
    """Yields the attributions of the reporting verbs of a text, in order."""
    for draft in _all_drafts(sheet):
        yield _attribution(sheet, draft)


def find_nested(sheet: Sheet) -> Iterator[Attribution]:
    """Yields speech in marks within speech: “He told me: ‘Leave the keys.’ So I left.”

    Only what stands in marks of its own: what a speaker says that others think is the speech.
    """
    for quotation in sheet.quotations:
        if quotation.inside:
            inner = lay_out_inside(sheet, quotation)
            for draft in _all_drafts(inner):
                if not draft.report.lexeme.listed or draft.report.hypothetical:
                    continue
                if draft.quoted or _led_to_marks(draft):
                    yield replace(_attribution(inner, draft), found_by="nested")


def _led_to_marks(draft: Draft) -> bool:
    """Whether a report leads by "that" to marks: “He told me once that ‘it is a habit’”.

    Only the words in the marks are kept then, three or more: that ‘security’ matters is the
    speaker's own way of telling it.
    """
    items, after = draft.report.sentence.items, draft.report.after
    for i in range(after + 1, min(after + _FURTHEST, len(items))):
        quotation, at = items[i].quotation, Span(items[i].start, items[i].end)
        if quotation is None or items[i - 1].low != "that":
            continue
        told = quotation.words.end - quotation.words.start >= _LEAST_LED
        if told and draft.content[0].start <= at.start and at.end <= draft.content[0].end:
            draft.content[:] = [at]
            return True
    return False


def _all_drafts(sheet: Sheet) -> list[Draft]:
    drafts: list[Draft] = []
    for number, sentence in enumerate(sheet.sentences):
        here = _drafts(sentence, number)
        if here:
            drafts += here
        elif drafts:
            _carry(sentence, number, _speaking(drafts))
    return _whole_chains(sheet, drafts)


def _whole_chains(sheet: Sheet, drafts: list[Draft]) -> list[Draft]:
    """Gives a quotation that runs over paragraphs to the report beside its last part.

    “First paragraph.  “Second paragraph,” she said.      both are hers, whoever spoke before
    """
    at = {q.span: i for i, q in enumerate(sheet.quotations)}
    beside = {d.content[0]: d for d in drafts if d.content[0] in at}
    holders = {span: draft for draft in drafts for span in draft.content}
    for first, draft in beside.items():
        chain: list[Span] = []
        i = at[first]
        while i > 0 and sheet.quotations[i].continues:
            i -= 1
            if sheet.quotations[i].span in beside:
                break
            chain.insert(0, sheet.quotations[i].span)
        for span in chain:
            holder = holders.get(span)
            if holder is not None:
                holder.content.remove(span)
        draft.content[:0] = chain
    return [draft for draft in drafts if draft.content]


def _drafts(sentence: Sentence, number: int) -> list[Draft]:
    """What the reports of one sentence report."""
    reports = find_reports(sentence)
    if any(item.kind == QUOTE for item in sentence.items):
        reports += unlisted_reports(sentence, reports)
        reports.sort(key=lambda report: report.group)
    items = sentence.items
    drafts: list[Draft] = []
    taken = 0
    for n, report in enumerate(reports):
        after = reports[n + 1] if n + 1 < len(reports) else None
        following = after.begin if after else len(items)
        owns = after is not None and not after.shared
        content = quoted_content(report, taken, following, owns)
        quoted = bool(content)
        if not content:
            content = _clause_content(report, reports, taken)
        if content:
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
        if takes_thing(report) and items[begin].low not in _CLAUSES:
            end = min(end, clause_stop(items, begin))
        reach = trimmed(items, begin, end)
        if reach is None or (reach[1] - reach[0] == 1 and items[begin].low == "that"):
            return []
        return [span_of(items, reach)]
    return _clause_before(report, reports, taken)


def _clause_before(report: Report, reports: list[Report], taken: int) -> list[Span]:
    """The bridge was safe, she said. / The bridge, she said, was safe."""
    items = report.sentence.items
    start = report.begin
    i = report.after
    bare = report.group[1] - report.group[0] == 1 and "q" in report.lexeme.frames
    last = i >= len(items) or items[i].low in {".", "?", "!"}
    takes = "b" in report.lexeme.frames or (bare and last)  # It was safe, she noted.
    if report.shared or report.negated or not takes or start < 2:
        return []
    if items[start - 1].low not in {",", "—", "–", "--"}:
        return []
    before = trimmed(items, _after_quotation(items, taken, start), start - 1)
    if before is None or (items[before[0]].low in PREPOSITION and before[1] - before[0] < 6):
        return []
    after = i  # engineers warned last week
    while after < len(items) and items[after].low in TIME:
        after += 1
    if after >= len(items) or items[after].low in {".", "?", "!"} or items[i].low in PREPOSITION:
        return [span_of(items, before)]
    if items[i].low == "," and i + 1 < len(items):
        rest = trimmed(items, i + 1, clause_end(report, i + 1, reports))
        first = items[i + 1].low
        pieces = [span_of(items, before)]
        if rest and not first.endswith("ing") and items[start].low not in {"who", "which"}:
            pieces.append(span_of(items, rest))
        return pieces
    return []


def _after_quotation(items: tuple[Item, ...], taken: int, start: int) -> int:
    """Where the clause before a report begins: past a speech that is another's already."""
    for i in range(min(taken, start - 1) - 1, -1, -1):
        if items[i].kind == QUOTE:
            return i + 1
    return 0


def _speaking(drafts: list[Draft]) -> Draft:
    """Whose words a quotation goes on with: the last in marks of the last sentence, or the last.

    “It is safe,” she said, noting that it was tested. “Go home.”
    """
    last = drafts[-1]
    same = [draft for draft in drafts[-4:] if draft.number == last.number and draft.quoted]
    return same[-1] if same else last


def _carry(sentence: Sentence, number: int, last: Draft) -> None:
    """Lets a sentence that is nothing but quotation go on with the words before it."""
    first = sentence.items[0]
    if first.kind != QUOTE or first.quotation is None or number != last.number + 1:
        return
    only = all(item.kind != WORD for item in sentence.items)
    if not only:
        return
    new_paragraph = sentence.first
    if new_paragraph and not (last.ends_quoted or first.quotation.continues):
        return
    last.content.append(Span(first.start, sentence.items[-1].end))
    last.number, last.quoted, last.carried = number, True, True


def _attribution(sheet: Sheet, draft: Draft) -> Attribution:
    report = draft.report
    items = report.sentence.items
    medium, addressee = beside(report, draft.content)
    if addressee is None and report.lexeme.lemma in {"decline", "refuse"}:
        addressee = spoken_to(items, report.after) or asker(items, (0, 0))
    kind = kind_of(sheet, draft.content)
    return Attribution(
        kind=kind,
        content=tuple(draft.content),
        cue=(span_of(items, report.group),),
        source=(source_span(items, report.source),) if report.source else (),
        addressee=addressee,
        medium=medium,
        mode=uttered(report.lexeme.mode, kind),
        negated=report.negated,
        found_by="reported",
    )
