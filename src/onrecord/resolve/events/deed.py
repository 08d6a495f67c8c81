"""A happening as one place of the text tells it, before those of one happening are joined."""

from dataclasses import dataclass

from onrecord.article import Span
from onrecord.event import EventType, Plover
from onrecord.resolve.cast import Figure
from onrecord.statement import When


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """Who did what to whom, as one place tells it."""

    type: EventType
    plover: Plover | None
    actor: Figure | None
    target: Figure | None
    evidence: Span
    date: When | None = None
    why: Span | None = None
    statements: tuple[int, ...] = ()  # the numbers of those that do it or tell of it
    teller: Figure | None = None  # who tells it, where it stands in a statement
    told: bool = False  # whether it stands in a statement, of whomever
