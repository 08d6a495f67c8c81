"""An audit of who is quoted: as JSON, and as a table of shares with bars."""

from collections.abc import Sequence
from typing import Any

from rich.table import Table
from rich.text import Text

from onrecord.export.asked.answers import Answer
from onrecord.export.wording import one_line
from onrecord.store.views.audit import COLUMNS, Share

_SHOWN = {
    "named": "named",
    "officials": "(officials)",
    "organisations": "bodies",
    "governments": "govts",
    "groups": "groups",
    "unnamed": "unnamed",
    "documents": "docs",
    "not_told": "not told",
}
_COLUMNS = (
    "outlet", "period", "lines", "articles", "speakers", *COLUMNS, "officials", "direct",
    "most_quoted",
)  # fmt: skip


def audit_answer(shares: Sequence[Share]) -> Answer:
    """The shares, a row an outlet and period; counts, of which the table makes per cents."""
    rows = [share_record(one) for one in shares]
    return Answer(rows, rows, _COLUMNS, lambda _: _parts(shares))


def share_record(one: Share) -> dict[str, Any]:
    """A share as JSON, in counts of lines."""
    return {
        "outlet": one.outlet,
        "period": one.period,
        "lines": one.lines,
        "articles": one.articles,
        "speakers": one.speakers,
        **one.counts,
        "most_quoted": [{"name": name, "lines": number} for name, number in one.most_quoted],
    }


def _parts(shares: Sequence[Share]) -> list[Text | Table]:
    if not shares:
        return [Text("No line of the record fits.", style="dim")]
    table = Table(box=None, pad_edge=False, padding=(0, 1, 0, 0), show_edge=False, expand=True)
    dated = any(one.period for one in shares)
    table.add_column("outlet", ratio=3, overflow="fold")
    if dated:
        table.add_column("period")
    table.add_column("lines", justify="right")
    for name in _SHOWN.values():
        table.add_column(name, justify="right")
    table.add_column("most quoted", ratio=4, overflow="fold")
    for one in shares:
        cells = [Text(one_line(one.outlet)), *([Text(one.period)] if dated else [])]
        cells.append(Text(f"{one.lines:,}"))
        cells += [Text(f"{100 * one.counts[name] / one.lines:.0f} %") for name in _SHOWN]
        most = ", ".join(f"{one_line(name)} {number}" for name, number in one.most_quoted[:3])
        table.add_row(*cells, Text(most, style="dim"))
    told = "Shares of all lines; officials are named people to whom articles give an office."
    return [table, Text(told, style="dim")]
