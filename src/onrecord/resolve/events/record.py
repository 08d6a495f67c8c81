"""Deeds of one happening → an Event of the record."""

from collections.abc import Callable, Sequence

from onrecord.article import digest
from onrecord.event import Event
from onrecord.resolve.cast import Figure
from onrecord.resolve.events.deed import Deed
from onrecord.resolve.events.joining import whole


def events_of(
    article_id: str,
    groups: Sequence[list[Deed]],
    statements: Sequence[str],
    id_of: Callable[[Figure], str],
) -> tuple[Event, ...]:
    """The events, in the order of their first words; of two with the same words one is kept."""
    found: dict[str, Event] = {}
    for group in groups:
        event = _event(article_id, group, statements, id_of)
        found.setdefault(event.id, event)
    return tuple(found.values())


def parties_of(group: list[Deed]) -> set[Figure]:
    """Who takes part in a happening, or tells of it."""
    deed = whole(group)
    return {figure for figure in (deed.actor, deed.target, deed.teller) if figure is not None}


def _event(
    article_id: str,
    group: list[Deed],
    statements: Sequence[str],
    id_of: Callable[[Figure], str],
) -> Event:
    deed = whole(group)
    evidence = tuple(sorted({one.evidence for one in group}))

    def maybe(figure: Figure | None) -> str | None:
        return id_of(figure) if figure is not None else None

    return Event(
        id=digest(article_id, "event", deed.type, *(f"{s.start}:{s.end}" for s in evidence)),
        type=deed.type,
        plover=deed.plover,
        actor=maybe(deed.actor),
        target=maybe(deed.target),
        date=deed.date,
        why=deed.why,
        according_to=maybe(deed.teller),
        statements=tuple(statements[i] for i in deed.statements),
        evidence=evidence,
    )
