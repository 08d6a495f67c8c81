"""A timeline: as JSON, and as a table in the order of days."""

from collections.abc import Sequence
from typing import Any

from rich.table import Table
from rich.text import Text

from onrecord.export.asked.answers import Answer, plain_table
from onrecord.export.asked.lines import COLUMNS, line_record, marked, who
from onrecord.export.wording import one_line
from onrecord.store.views.timeline import Moment

_COLUMNS = ("day", "said_then", *COLUMNS)


def timeline_answer(moments: Sequence[Moment]) -> Answer:
    """The moments, the earliest first."""
    rows = [moment_record(one) for one in moments]
    return Answer(rows, rows, _COLUMNS, lambda _: _parts(moments))


def moment_record(one: Moment) -> dict[str, Any]:
    """A moment as JSON: the line, its day, and the later lines of the same quotation."""
    return {
        "day": one.day,
        "said_then": one.said,
        **line_record(one.line),
        "again": [line_record(line) for line in one.again],
    }


def _parts(moments: Sequence[Moment]) -> list[Text | Table]:
    if not moments:
        return [Text("No line of the record fits.", style="dim")]
    table = plain_table(("day", 0), ("who", 3), ("words", 8), ("where", 3))
    for one in moments:
        day = Text(one.day or "no day")
        day.append("" if one.said else "\n(printed)", style="dim")
        outlets = [line.outlet for line in (one.line, *one.again)]
        where = Text(one_line(", ".join(dict.fromkeys(name for name in outlets if name))))
        if one.again:
            where.append(f"\ntold {1 + len(one.again)} times", style="dim")
        table.add_row(day, who(one.line), marked(one.line, ()), where)
    return [table]
