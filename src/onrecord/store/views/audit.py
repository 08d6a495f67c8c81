"""Who is quoted by whom: the count that newsrooms make by hand.

The Quay  2022-05   120 lines   named people 61 %, officials 22 %, unnamed 9 %, documents 4 % …

Each line counts once, under what its speaker is. "Officials" are named people whom their article
gives an office; they are counted among the named too.
"""

from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, exists, select

from onrecord.store import schema
from onrecord.store.views.filters import Filters, conditions


class Period:
    """How a day is put into a period."""

    NONE = "none"
    YEAR = "year"
    MONTH = "month"
    WEEK = "week"


PERIODS = (Period.NONE, Period.YEAR, Period.MONTH, Period.WEEK)

# What a speaker is → the column that its lines count in.
GROUPS = {
    "person": "named",
    "organisation": "organisations",
    "government": "governments",
    "place": "governments",  # "Paris rejected this"
    "group": "groups",
    "unnamed": "unnamed",
    "document": "documents",
    "poll": "documents",
}
COLUMNS = ("named", "organisations", "governments", "groups", "unnamed", "documents", "not_told")


@dataclass(frozen=True, slots=True)
class Share:
    """The lines of one outlet in one period, counted by who speaks."""

    outlet: str
    period: str  # "2022-05"; "" for all time
    lines: int
    articles: int
    speakers: int  # different ones
    counts: dict[str, int]  # by COLUMNS, and "officials" and "direct"
    most_quoted: tuple[tuple[str, int], ...]


MOST_QUOTED = 5


def audit(
    connection: Connection, filters: Filters, *, period: str = Period.NONE, by_outlet: bool = True
) -> list[Share]:
    """The shares by outlet and period, in the order of these.

    Raises ValueError for a period that there is none of.
    """
    named = _namer(period)
    counted: dict[tuple[str, str], _Tally] = defaultdict(_Tally)
    for row in connection.execute(_asked(connection, filters)):
        outlet = (row.outlet or row.domain or "not told") if by_outlet else "all"
        counted[outlet, named(row.day)].add(row)
    return [counted[key].share(*key) for key in sorted(counted)]


class _Tally:
    """The lines of one cell as they are counted."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self.people: Counter[str] = Counter()
        self.articles: set[int] = set()
        self.lines = 0

    def add(self, row: Any) -> None:
        kind, name = row.speaker_kind, row.name
        self.lines += 1
        self.articles.add(row.article)
        self.counts[GROUPS.get(kind, "not_told") if kind else "not_told"] += 1
        self.counts["officials"] += bool(kind == "person" and row.office)
        self.counts["direct"] += row.kind == "direct"
        if name and kind not in ("group", "unnamed"):
            self.people[name] += 1

    def share(self, outlet: str, period: str) -> Share:
        counts = {name: self.counts[name] for name in (*COLUMNS, "officials", "direct")}
        most = tuple(sorted(self.people.items(), key=lambda p: (-p[1], p[0]))[:MOST_QUOTED])
        return Share(outlet, period, self.lines, len(self.articles), len(self.people), counts, most)


def _asked(connection: Connection, filters: Filters) -> Select[Any]:
    line, article, person = schema.line, schema.article, schema.person
    office = exists().where(
        schema.person_entity.c.person == person.c.number,
        schema.entity.c.number == schema.person_entity.c.entity,
        schema.entity.c.roles != "[]",
    )
    return (
        select(
            line.c.article, line.c.kind, line.c.day, article.c.outlet, article.c.domain,
            person.c.name, person.c.kind.label("speaker_kind"), office.label("office"),
        )
        .join(article, article.c.number == line.c.article)
        .outerjoin(person, person.c.number == line.c.person)
        .where(*conditions(connection, filters))
    )  # fmt: skip


def _namer(period: str) -> Callable[[str | None], str]:
    from datetime import date

    def week(day: str) -> str:
        year, number, _ = date.fromisoformat(day).isocalendar()
        return f"{year}-W{number:02}"

    ways: dict[str, Callable[[str], str]] = {
        Period.NONE: lambda _: "",
        Period.YEAR: lambda day: day[:4],
        Period.MONTH: lambda day: day[:7],
        Period.WEEK: week,
    }
    if period not in ways:
        raise ValueError(f"no period {period!r}; there is: {', '.join(ways)}")
    return lambda day: ways[period](day) if day else ("" if period == Period.NONE else "no day")
