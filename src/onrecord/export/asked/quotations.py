"""A quotation over all articles: its wordings, who carries which, and what is at odds."""

from collections.abc import Sequence
from typing import Any

from rich.table import Table
from rich.text import Text

from onrecord.export.asked.answers import Answer
from onrecord.export.asked.lines import line_record
from onrecord.export.asked.verified import diff_record, marked_diff
from onrecord.export.wording import counted, one_line, trimmed
from onrecord.record.variants import Quotation, Worded
from onrecord.store.views.found import Found

COLUMNS = (
    "quotation",
    "relation",
    "words",
    "speaker",
    "outlet",
    "published",
    "article",
    "statement",
)


def quotations_answer(found: Sequence[Quotation]) -> Answer:
    """The quotations; of CSV and JSONL a row is an article's wording."""
    value = [quotation_record(one) for one in found]
    rows = [row for one in found for row in _rows(one)]
    return Answer(value, rows, COLUMNS, lambda _: _parts(found))


def quotation_record(one: Quotation) -> dict[str, Any]:
    """A quotation as JSON; each `diff` leads from the fullest wording to this one."""
    return {
        "quotation": one.number,
        "fullest": one.fullest,
        "first": line_record(one.first),
        "wordings": [
            {
                "words": worded.words,
                "relation": worded.relation,
                "diff": diff_record(worded.diff, one.fullest, worded.words),
                "lines": [line_record(line) for line in worded.lines],
            }
            for worded in one.wordings
        ],
        "sources": [
            {"articles": list(source.carriers), "because": list(source.because)}
            for source in one.sources
        ],
        "conflicts": [
            {
                "conflict": odd.conflict.value,
                "statements": [odd.first, odd.second],
                "because": list(odd.because),
            }
            for odd in one.conflicts
        ],
    }


def _rows(one: Quotation) -> list[dict[str, Any]]:
    return [
        {
            "quotation": one.number,
            "relation": worded.relation,
            "words": worded.words,
            "speaker": line.speaker,
            "outlet": line.outlet,
            "published": line.published,
            "article": line.article,
            "statement": line.id,
        }
        for worded in one.wordings
        for line in worded.lines
    ]


def _parts(found: Sequence[Quotation]) -> list[Text | Table]:
    if not found:
        return [Text("No quotation of the record fits.", style="dim")]
    return [part for one in found for part in (*_told(one), Text(""))]


def _told(one: Quotation) -> list[Text | Table]:
    first = one.first
    speaker = first.speaker or first.source or "nobody named"
    head = Text.assemble(
        (f"Quotation {one.number}  ", "dim"),
        (one_line(speaker), "bold"),
        f", first in {_place(first)}",
    )
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), show_header=False, expand=True)
    table.add_column(min_width=11)
    table.add_column(ratio=7, overflow="fold")
    table.add_column(ratio=3, overflow="fold")
    for worded, lines in _alike(one.wordings):
        places = Text("\n".join(dict.fromkeys(_place(line) for line in lines[:6])))
        table.add_row(Text(worded.relation, style="cyan"), _words(one, worded), places)
    return [head, table, *_footing(one)]


def _alike(wordings: Sequence[Worded]) -> list[tuple[Worded, list[Found]]]:
    """The wordings with who carries them; those that differ at the ends by a comma are one row."""
    rows: dict[str, tuple[Worded, list[Found]]] = {}
    for worded in wordings:
        _, lines = rows.setdefault(worded.words.strip("“”\"‘’' ,."), (worded, []))
        lines += worded.lines
    return list(rows.values())


def _words(one: Quotation, worded: Worded) -> Text:
    if worded.relation == "identical" or not worded.diff:
        return Text(trimmed(one_line(worded.words), 300))
    return marked_diff(worded.diff, one.fullest, worded.words)


def _footing(one: Quotation) -> list[Text | Table]:
    articles = len({line.article for worded in one.wordings for line in worded.lines})
    sources = counted(len(one.sources), "source")
    told = f"{counted(articles, 'article')}, {sources} that may be independent"
    reasons = dict.fromkeys(because for source in one.sources for because in source.because)
    lines = [Text(f"{told}{': ' if reasons else ''}{one_line('; '.join(reasons))}", style="dim")]
    odds = [(odd.conflict.value.replace("_", " "), odd.because) for odd in one.conflicts]
    for name, because in dict.fromkeys(odds):  # several articles may have the same at odds
        lines.append(Text(f"! {name}: {one_line('; '.join(because))}", style="bold red"))
    return list(lines)


def _place(line: Found) -> str:
    told = (line.outlet or "outlet not told", (line.published or "")[:10])
    return one_line(" ".join(part for part in told if part))
