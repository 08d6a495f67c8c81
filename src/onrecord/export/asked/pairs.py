"""Who may be one, and what was decided: as JSON, and as tables that show both sides' evidence."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from rich.table import Table
from rich.text import Text

from onrecord.export.asked.answers import Answer, plain_table
from onrecord.export.table import NARROW
from onrecord.export.wording import one_line, trimmed
from onrecord.store.decisions import Decision
from onrecord.store.views.people import Person
from onrecord.store.views.proposals import Pair, Side

_PAIRS = ("score", "first.number", "first.name", "second.number", "second.name", "reasons")
_DECISIONS = ("number", "kind", "subject", "other", "article", "value", "reason", "confidence")
_PEOPLE = ("number", "name", "kind", "lines", "score")


def pairs_answer(found: Sequence[Pair]) -> Answer:
    """The proposals that wait."""
    rows = [asdict(one) for one in found]
    return Answer(rows, rows, _PAIRS, lambda _: _pairs(found))


def _pairs(found: Sequence[Pair]) -> list[Text | Table]:
    if not found:
        return [Text("Nothing waits for a decision.", style="dim")]
    return [part for one in found for part in pair_parts(one)]


def pair_parts(one: Pair) -> list[Text | Table]:
    """Both sides of a proposal beside one another."""
    head = Text.assemble((f"{one.score:.2f}  ", "bold"), one_line("; ".join(one.reasons)))
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 2), show_header=False, expand=True)
    table.add_column(ratio=1, overflow="fold")
    table.add_column(ratio=1, overflow="fold")
    table.add_row(_side(one.first), _side(one.second))
    return [head, table, Text("")]


def _side(one: Side) -> Text:
    text = Text.assemble((one_line(one.name), "bold"), (f"  {one.kind} {one.number}", "dim"))
    for values in (one.names[1:], one.roles, one.outlets):
        if values:
            text.append(f"\n{one_line('; '.join(values))}", "dim")
    for words in one.lines:
        text.append(f"\n“{trimmed(one_line(words).strip('“”'), 90)}”")
    return text


def decisions_answer(found: Sequence[Decision]) -> Answer:
    """The decisions that hold."""
    rows: list[dict[str, Any]] = [asdict(one) for one in found]
    return Answer(rows, rows, _DECISIONS, lambda width: [_decisions(found, width)])


def _decisions(found: Sequence[Decision], width: int) -> Text | Table:
    if not found:
        return Text("No decision.", style="dim")
    ids = () if width < NARROW else (("of", 0), ("and", 0))  # JSON has them at any width
    table = plain_table(("#", 0), ("kind", 0), *ids, ("reason", 5))
    for one in found:
        of = (one.subject, one.other or "")[: len(ids)]
        told = (str(one.number), one.kind.replace("_", " "), *of, one.reason)
        table.add_row(*(Text(one_line(part)) for part in told))
    return table


def people_answer(found: Sequence[Person]) -> Answer:
    """Who may be meant by a name."""
    rows = [asdict(one) for one in found]
    return Answer(rows, rows, _PEOPLE, lambda _: [_people(found)])


def _people(found: Sequence[Person]) -> Text | Table:
    if not found:
        return Text("Nobody of that name.", style="dim")
    table = plain_table(("number", 0), ("name", 5), ("kind", 0), ("lines", 0))
    for one in found:
        table.add_row(
            Text(str(one.number)), Text(one_line(one.name)), Text(one.kind), Text(str(one.lines))
        )
    return table
