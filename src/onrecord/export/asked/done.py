"""Happenings over all articles: as JSON, and as a table with the accounts that agree and differ."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from rich.table import Table
from rich.text import Text

from onrecord.export.asked.answers import Answer, plain_table
from onrecord.export.wording import one_line, trimmed
from onrecord.store.views.happenings import Happening

COLUMNS = (
    "happening", "event", "type", "plover", "plover_mode", "date", "actor", "target", "words",
    "why", "according_to", "outlet", "published", "title", "url", "article",
)  # fmt: skip


def happenings_answer(found: Sequence[Happening]) -> Answer:
    """The happenings; of CSV and JSONL a row is one article's account."""
    value = [happening_record(one) for one in found]
    rows = [
        {"happening": one.number, **asdict(telling)} for one in found for telling in one.accounts
    ]
    return Answer(value, rows, COLUMNS, lambda _: _parts(found))


def happening_record(one: Happening) -> dict[str, Any]:
    """A happening as JSON, with all accounts and what they tell differently."""
    return {
        "happening": one.number,
        "type": one.type,
        "actor": one.actor,
        "target": one.target,
        "first_day": one.first_day,
        "last_day": one.last_day,
        "differ": {name: list(values) for name, values in one.differ.items()},
        "accounts": [asdict(telling) for telling in one.accounts],
    }


def _parts(found: Sequence[Happening]) -> list[Text | Table]:
    if not found:
        return [Text("No event of the record fits.", style="dim")]
    table = plain_table(("date", 0), ("who", 3), ("did", 0), ("to whom", 3), ("told by", 6))
    for one in found:
        date = next((telling.date for telling in one.accounts if telling.date), None)
        table.add_row(
            Text(date or f"by {one.last_day}" if one.last_day else "no day"),
            Text(one_line(one.actor or "not told"), style="bold" if one.actor else "dim"),
            Text(one.type.replace("_", " "), style="cyan"),
            Text(one_line(one.target or "")),
            _told(one),
        )
    return [table]


def _told(one: Happening) -> Text:
    outlets = dict.fromkeys(telling.outlet for telling in one.accounts if telling.outlet)
    text = Text(trimmed(one_line(one.accounts[0].words), 120))
    who = ", ".join(map(one_line, outlets)) or "outlet not told"
    text.append(
        f"\n{who}" + (f", {len(one.accounts)} accounts" if len(one.accounts) > 1 else ""), "dim"
    )
    for name, values in one.differ.items():
        text.append(f"\n{name} differs: {', '.join(map(one_line, values))}", "yellow")
    return text
