"""What the record says of claimed quotations: as JSON, and as a table with what differs marked."""

from collections.abc import Sequence
from typing import Any

from rich.table import Table
from rich.text import Text

from onrecord.export.asked.answers import Answer
from onrecord.export.asked.lines import line_record, where, who
from onrecord.export.wording import one_line, trimmed
from onrecord.link.quotations.diff import Change, Part
from onrecord.link.quotations.verify import Finding
from onrecord.record.verifying import Verified

COLUMNS = ("words", "speaker", "verdict", "on_record", "score", "because", "statements", "diff")
_STYLES = {
    Finding.VERBATIM: "bold green",
    Finding.TRIMMED: "bold yellow",
    Finding.ALTERED: "bold red",
    Finding.SOMEONE_ELSE: "bold red",
    Finding.NOT_ON_RECORD: "bold magenta",
}
MOST_SHOWN = 5  # lines of evidence in the table


def verified_answer(found: Sequence[Verified]) -> Answer:
    """The claims, each with its verdict and the lines that bear it out."""
    rows = [verified_record(one) for one in found]
    return Answer(rows, rows, COLUMNS, lambda _: [part for one in found for part in _parts(one)])


def verified_record(one: Verified) -> dict[str, Any]:
    """A verdict as JSON; `diff` leads from the record's words to the claimed ones."""
    verdict = one.verdict
    return {
        "words": one.claim.words,
        "speaker": one.claim.speaker,
        "verdict": verdict.finding.value,
        "on_record": verdict.text,
        "score": round(verdict.score, 3),
        "because": list(verdict.because),
        "diff": diff_record(verdict.diff, verdict.text or "", one.claim.words),
        "statements": [line_record(line) for line in one.lines],
        "articles": [
            {"id": id, "outlet": outlet, "published": published}
            for id, outlet, published in one.articles
        ],
    }


def diff_record(parts: Sequence[Part], first: str, second: str) -> list[dict[str, Any]]:
    """What became of the first words in the second, stretch by stretch."""
    return [
        {
            "change": part.change.value,
            "first": first[part.first.start : part.first.end] if part.first else None,
            "second": second[part.second.start : part.second.end] if part.second else None,
        }
        for part in parts
    ]


def _parts(one: Verified) -> list[Text | Table]:
    verdict = one.verdict
    name = verdict.finding.value.replace("_", " ")
    head = Text.assemble(
        (f"{name}  ", _STYLES[verdict.finding]),
        f"“{trimmed(one_line(one.claim.words).strip('“”'), 200)}”",
        (f"  {one_line(one.claim.speaker)}" if one.claim.speaker else "", "bold"),
    )
    told: list[Text | Table] = [
        head,
        Text(f"  {one_line('; '.join(verdict.because))}", style="dim"),
    ]
    if verdict.finding is not Finding.VERBATIM and any(
        part.change is not Change.KEPT for part in verdict.diff
    ):
        told.append(
            Text.assemble("  ", marked_diff(verdict.diff, verdict.text or "", one.claim.words))
        )
    if one.lines:
        told.append(_evidence(one))
    for _, outlet, published in one.articles[:MOST_SHOWN]:
        told.append(Text(f"  in the text of {_place(outlet, published)}"))
    return [*told, Text("")]


def _place(outlet: str | None, published: str | None) -> str:
    return one_line(", ".join(filter(None, (outlet or "an article", (published or "")[:10]))))


def marked_diff(parts: Sequence[Part], first: str, second: str) -> Text:
    """The words with [-what was left out-] and {+what was put in+}, also without colour."""
    text = Text()
    for part in parts:
        old = first[part.first.start : part.first.end] if part.first else ""
        new = second[part.second.start : part.second.end] if part.second else ""
        if part.change is Change.KEPT:
            text.append(f"{one_line(old)} ")
            continue
        if old:
            text.append(f"[-{trimmed(one_line(old), 120)}-] ", style="red")
        if new:
            text.append(f"{{+{trimmed(one_line(new), 120)}+}} ", style="green")
    return text


def _evidence(one: Verified) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), show_header=False, expand=True)
    for ratio in (3, 8, 3):
        table.add_column(ratio=ratio, overflow="fold")
    for line in one.lines[:MOST_SHOWN]:
        words = Text(trimmed(one_line(line.words), 200))
        said_by = Text("\n").join(Text.assemble("  ", part) for part in who(line).split("\n"))
        table.add_row(said_by, words, where(line))
    return table
