"""Content in quotation marks beside a reporting clause, in the layouts of news.

    “The bridge is safe,” Ms Reyes said.               before
    “The bridge is safe,” said Ms Reyes, the mayor.    before, inverted
    Ms Reyes told reporters: “The bridge is safe.”     after
    “The bridge,” she said, “is safe.”                 split by the cue
    The bridge is “as safe as ever,” she said.         mixed: the words before count

It leaves quotations that no reporting clause touches: a title, a nickname, a scare quote.
"""

from onrecord.article import Span
from onrecord.extract.clauses.contents import span_of, trimmed
from onrecord.extract.clauses.grammar import PREPOSITION, SUBORDINATOR, TIME
from onrecord.extract.clauses.reports import Report
from onrecord.extract.sheet import POINT, QUOTE, WORD, Item
from onrecord.lexicons import grammar


def quoted_content(
    report: Report, taken: int, next_begin: int, next_owns: bool = False
) -> list[Span]:
    """The content beside a report that quotation marks make certain; [] where there is none.

    `taken` is the first item that no earlier report of the sentence has; `next_begin` is where
    the next report begins, and `next_owns` whether that has a source of its own.
    """
    if "q" not in report.lexeme.frames:
        return []
    before = _before(report, taken)
    after = _after(report, next_begin, next_owns, bool(before))
    return before + after


def _before(report: Report, taken: int) -> list[Span]:
    """“…,” she said — with the words of the sentence that lead up to the marks."""
    items = report.sentence.items
    i = report.begin - 1
    while i > taken and items[i].kind == POINT and items[i].low in {",", "—", "–", "--"}:
        i -= 1
    if i < taken or items[i].kind != QUOTE or report.shared:
        return []
    begin = i
    while begin > taken and items[begin - 1].kind != QUOTE and not _breaks(items, begin - 1):
        begin -= 1
    if begin < i and _leads_in(items, begin, i):
        begin = i
    # “One,” “two” and “three,” she said.
    while begin > taken and items[begin - 1].kind == QUOTE:
        begin -= 1
    reach = trimmed(items, begin, i + 1)
    return [span_of(items, reach)] if reach else []


def _breaks(items: tuple[Item, ...], j: int) -> bool:
    return items[j].kind == POINT and items[j].low in {":", ";", "("}


def _leads_in(items: tuple[Item, ...], begin: int, end: int) -> bool:
    """Whether the words before the marks lead to the report and are no part of what was said."""
    first = items[begin]
    if first.low in {"in", "on", "at", "asked", "when", "after", "as", "but", "and", "during"}:
        return items[end - 1].low == "," or end - begin <= 2
    return end - begin == 1 and first.kind == POINT


def _after(report: Report, next_begin: int, next_owns: bool, split: bool) -> list[Span]:
    """She said, “…” — over the words that go on after the marks, where they do."""
    items = report.sentence.items
    n = len(items)
    i = report.after
    if i < n and not _reaches_marks(items, i, split):
        return []
    while i < n and items[i].kind != QUOTE:
        i += 1
    if i >= n or i >= next_begin > report.group[0]:
        return []
    end = i + 1
    nearer = end == next_begin < n and items[i].quotation is not None
    if nearer and next_owns:  # …, but “it is safe,” said Ana Reyes: hers
        return []
    comma = items[i - 1].kind == POINT and i > report.after
    while end < n and items[end].kind == QUOTE:
        end += 1
    if not comma or (end < n and _goes_on_after(items, end, next_begin)):
        end = max(end, _clause_stop(items, end, next_begin))
    reach = trimmed(items, i, end)
    return [span_of(items, reach)] if reach else []


def _reaches_marks(items: tuple[Item, ...], i: int, split: bool) -> bool:
    """Whether only a comma, a colon or an adverbial stands between the report and the marks."""
    if items[i].kind == QUOTE:
        return True
    for j in range(i, min(len(items), i + 18)):
        item = items[j]
        if item.kind == QUOTE:
            before = items[j - 1]
            return before.kind == POINT and before.low in {",", ":", "—", "–", "--", "("}
        if item.low in {"that", "whether"} or (item.kind == POINT and item.low in {";", ".", "?"}):
            return False
        if j == i and item.kind == WORD and not (split or _may_lead(item)):
            return False
    return False


def _may_lead(item: Item) -> bool:
    """Whether a word right after the report can lead on to the marks: said [on] Monday: “…”"""
    low = item.low
    return low in PREPOSITION | SUBORDINATOR | TIME | grammar("leading") or low.endswith("ly")


def _goes_on_after(items: tuple[Item, ...], end: int, next_begin: int) -> bool:
    """Whether the sentence runs on from the marks as one clause: said “yes” to the plan."""
    item = items[end]
    return (
        item.kind == WORD
        and end < next_begin
        and items[end - 1].end < item.start
        and not _closed(items[end - 1])
    )


def _closed(item: Item) -> bool:
    """Whether the quotation ends with a point of its own, so that nothing after it belongs."""
    quotation = item.quotation
    return quotation is not None and (quotation.last in ",.!?…" or len(quotation.words) > 60)


def _clause_stop(items: tuple[Item, ...], end: int, next_begin: int) -> int:
    while end < len(items) and end < next_begin:
        if items[end].kind == POINT and items[end].low in {";", "—", "–", "--"}:
            break
        end += 1
    return end
