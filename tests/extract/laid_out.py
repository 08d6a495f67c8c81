"""Sentences for the tests of clauses, asked and answered in one line of text, like this:

    On Monday [voters who have met him] ^said that it rained.

"^" stands before the word that a function is asked about, and brackets hold what it should find.
A test takes the brackets off, asks, and writes the answer back; so a failure prints as text.
"""

import marked
from onrecord.attribution import Attribution
from onrecord.evaluate.marked import Mark, write
from onrecord.extract.clauses.contents import span_of
from onrecord.extract.clauses.grammar import Range
from onrecord.extract.clauses.reports import Report
from onrecord.extract.sheet import Item, Sentence, Sheet, lay_out

Items = tuple[Item, ...]


def sheet(text: str) -> Sheet:
    """The sheet of a text; its attributions' marks, where it has some, are taken off."""
    return lay_out(marked.read(text))


def sentence(text: str) -> Sentence:
    """The first sentence of a text."""
    return sheet(text).sentences[0]


def ask(case: str) -> tuple[Items, int]:
    """The items of the sentence that a case is of, and the item after its "^"."""
    text = case.replace("[", "").replace("]", "")
    at = text.index("^")
    items = sentence(text.replace("^", "")).items
    return items, next(i for i, item in enumerate(items) if item.start >= at)


def answer(case: str, items: Items, reach: Range | None) -> str:
    """The case as it reads where the range is what its brackets should hold."""
    text = case.replace("[", "").replace("]", "")
    at = text.index("^")
    puts = [(at, 1, "^")]
    if reach is not None:
        puts += [(items[reach[0]].start, 2, "["), (items[reach[1] - 1].end, 0, "]")]
    text = text.replace("^", "")
    for place, _, sign in sorted(puts, reverse=True):
        text = text[:place] + sign + text[place:]
    return text


def write_reports(text: str, reports: list[Report]) -> str:
    """The text with source, cue and addressee of its reports marked, each with its number."""
    numbers: dict[tuple[str, Range], list[int]] = {}
    for number, report in enumerate(reports, 1):
        parts = {"source": report.source, "cue": report.group, "addressee": report.addressee}
        for role, reach in parts.items():
            if reach is not None:
                numbers.setdefault((role, reach), []).append(number)
    items = reports[0].sentence.items if reports else ()
    marks = [
        Mark(tuple(n) if len(reports) > 1 else (0,), role, None, span_of(items, reach))
        for (role, reach), n in numbers.items()
    ]
    return write(text, marks)


def write_found(sheet: Sheet, found: list[Attribution]) -> str:
    """The text with what a finder found: numbered where it is more than one."""
    if len(found) == 1:
        return marked.write(sheet.article, found[0])
    return marked.write_all(sheet.article, found)
