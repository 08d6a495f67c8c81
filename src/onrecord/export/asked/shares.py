"""An audit of who is quoted: as JSON, and as a table of shares with bars."""

from collections.abc import Sequence
from typing import Any

from rich.table import Table
from rich.text import Text

from onrecord.export.asked.answers import Answer
from onrecord.export.wording import counted, one_line
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
LEAST_WIDTH = 96  # of a terminal on which ten columns can be read
_COLUMNS = (
    "outlet", "period", "lines", "articles", "speakers", *COLUMNS, "officials", "direct",
    "most_quoted",
)  # fmt: skip


def audit_answer(shares: Sequence[Share]) -> Answer:
    """The shares, a row an outlet and period; counts, of which the table makes per cents."""
    rows = [share_record(one) for one in shares]
    return Answer(rows, rows, _COLUMNS, lambda width: _parts(shares, width))


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


def _parts(shares: Sequence[Share], width: int) -> list[Text | Table]:
    if not shares:
        return [Text("No line of the record fits.", style="dim")]
    told = "Shares of all lines; officials are named people to whom articles give an office."
    shown = [_in_words(shares)] if width < LEAST_WIDTH else [_table(shares)]
    return [*shown, Text(told, style="dim")]


def _in_words(shares: Sequence[Share]) -> Text:
    """The same below one another, for a terminal that has no room for so many columns."""
    text = Text()
    for one in shares:
        head = ", ".join(part for part in (one_line(one.outlet), one.period) if part)
        text.append(head, "bold").append(f"  {counted(one.lines, 'line')}\n")
        had = [f"{shown} {_share(one, name)}" for name, shown in _SHOWN.items() if one.counts[name]]
        text.append(f"  {', '.join(had)}\n")
        text.append(f"  most: {_most(one)}\n" if one.most_quoted else "", "dim")
    return text


def _table(shares: Sequence[Share]) -> Table:
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
        cells += [Text(_share(one, name)) for name in _SHOWN]
        table.add_row(*cells, Text(_most(one), style="dim"))
    return table


def _share(one: Share, name: str) -> str:
    return f"{100 * one.counts[name] / one.lines:.0f} %"


def _most(one: Share) -> str:
    return ", ".join(f"{one_line(name)} {number}" for name, number in one.most_quoted[:3])
