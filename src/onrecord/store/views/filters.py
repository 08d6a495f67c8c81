"""Which lines a question is about: by speaker, outlet, day, kind …

Filters(speaker="Reyes", since="2022-05-01", kind=("direct",))
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, or_, select

from onrecord.store import schema
from onrecord.store.views.people import people_named


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """What lines must have; None and () leave all in. Days are "2022-05-24", both ends in."""

    speaker: str | None = None  # a name, also with a slip in it
    addressee: str | None = None
    role: str | None = None  # words of the speaker's title: "minister"
    organisation: str | None = None  # words of what the speaker belongs to
    outlet: str | None = None  # the outlet's name, or its domain
    medium: str | None = None
    kind: Sequence[str] = ()
    mode: Sequence[str] = ()
    act: Sequence[str] = ()
    since: str | None = None  # printed
    until: str | None = None
    said_since: str | None = None
    said_until: str | None = None
    min_confidence: float = 0.0


ALL = Filters()


def conditions(connection: Connection, filters: Filters) -> list[ColumnElement[bool]]:
    """The filters as conditions on `line`; the outlet is looked up as articles'."""
    line = schema.line
    found: list[ColumnElement[bool]] = []
    for name, column in (("speaker", line.c.person), ("addressee", line.c.addressee)):
        if (given := getattr(filters, name)) is not None:
            found.append(column.in_([p.number for p in people_named(connection, given)]))
    for name in ("kind", "mode", "act"):
        if given := getattr(filters, name):
            found.append(line.c[name].in_(list(given)))
    if filters.medium:
        found.append(line.c.medium == filters.medium)
    if filters.outlet:
        found.append(line.c.article.in_(_articles_of(filters.outlet)))
    if filters.role or filters.organisation:
        found.append(line.c.person.in_(_holders(filters)))
    if filters.min_confidence:
        # What has no figure is not left out: nobody knows that it is unsure.
        found.append(or_(line.c.confidence.is_(None), line.c.confidence >= filters.min_confidence))
    return found + _days(filters)


def _days(filters: Filters) -> list[ColumnElement[bool]]:
    line = schema.line.c
    bounds: list[tuple[str | None, Any]] = [
        (filters.since, lambda day: line.day >= day),
        (filters.until, lambda day: line.day <= day),
        # A time said as an interval fits where it may have lain within the days asked for.
        (filters.said_since, lambda day: func.coalesce(line.said_last, line.day) >= day),
        (filters.said_until, lambda day: func.coalesce(line.said_first, line.said_last) <= day),
    ]
    return [fits(day) for day, fits in bounds if day is not None]


def _articles_of(outlet: str) -> Any:
    article = schema.article
    wanted = outlet.casefold()
    return select(article.c.number).where(
        or_(func.lower(article.c.outlet) == wanted, func.lower(article.c.domain) == wanted)
    )


def _holders(filters: Filters) -> Any:
    """The people with an entity that has such a role."""
    role = func.json_each(schema.entity.c.roles).table_valued("value", name="role")
    asked = (
        select(schema.person_entity.c.person)
        .join(schema.entity, schema.entity.c.number == schema.person_entity.c.entity)
        .join(role, role.c.value.is_not(None))
    )
    for name, wanted in (("title", filters.role), ("organisation", filters.organisation)):
        if wanted:
            told = func.json_extract(role.c.value, f"$.{name}")
            asked = asked.where(told.icontains(wanted, autoescape=True))
    return asked
