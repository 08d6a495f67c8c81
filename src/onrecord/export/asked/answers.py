"""An answer of the record → JSON, JSONL, CSV, or a table for a terminal.

Each answer is a value for JSON, its rows for JSONL and CSV, and the parts of its table.
"""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from rich.table import Table
from rich.text import Text

from onrecord.export.csv import csv_line
from onrecord.export.table import drawn

FORMS = ("table", "json", "jsonl", "csv")
Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Answer:
    """What a question gave. `columns` are those of CSV, in order, for there may be no row."""

    value: Any
    rows: Sequence[Row]
    columns: Sequence[str]
    parts: Callable[[int], Sequence[Text | Table]] = field(default=lambda _: ())


def written(answer: Answer, form: str, *, width: int = 100, colour: bool = False) -> Iterator[str]:
    """The answer in a form of FORMS."""
    if form == "json":
        yield json.dumps(answer.value, ensure_ascii=False, indent=2) + "\n"
    elif form == "jsonl":
        yield from (json.dumps(row, ensure_ascii=False) + "\n" for row in answer.rows)
    elif form == "csv":
        yield csv_line(answer.columns)
        for row in answer.rows:
            yield csv_line(_cell(_at(row, column)) for column in answer.columns)
    else:
        yield drawn(answer.parts(width), width, colour=colour)


def plain_table(*columns: tuple[str, int]) -> Table:
    """A table without lines: ("who", 3) is a column and its share of the width; 0: as it needs."""
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), show_edge=False, expand=True)
    for name, ratio in columns:
        table.add_column(name, ratio=ratio or None, overflow="fold")
    return table


def _at(row: Row, column: str) -> Any:
    """A field of a row, also one within another: "speaker.name"."""
    value: Any = row
    for name in column.split("."):
        value = value.get(name) if isinstance(value, Mapping) else None
    return value


def _cell(value: Any) -> Any:
    if isinstance(value, (list, tuple, Mapping)):
        return json.dumps(value, ensure_ascii=False) if value else ""
    return value
