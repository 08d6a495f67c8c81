"""One event a happening: what several places tell of one thing is joined.

resigned in shame · had submitted his resignation on Monday      one, on that Monday
arrested Tom Lee · Tom Lee was arrested                          one, by whoever arrested him
"""

from collections.abc import Iterable
from dataclasses import replace

from onrecord.resolve.cast import Figure
from onrecord.resolve.events.deed import Deed
from onrecord.statement import When

_MOST = 8  # mentions that are kept as evidence of one event


def joined(deeds: Iterable[Deed]) -> list[list[Deed]]:
    """The deeds by happening, each in the order of the text."""
    by_type: dict[object, list[list[Deed]]] = {}
    found: list[list[Deed]] = []
    for deed in sorted(deeds, key=lambda deed: (deed.evidence.start, deed.evidence.end)):
        known = by_type.setdefault((deed.type, deed.actor), [])
        if deed.actor is None:
            known = [
                g for key, groups in by_type.items() for g in groups if g[0].type == deed.type
            ][-40:]
        else:
            known = known[-40:] + by_type.get((deed.type, None), [])[-40:]
        group = next((group for group in known if _same(group, deed)), None)
        if group is None:
            group = []
            found.append(group)
            by_type.setdefault((deed.type, deed.actor), []).append(group)
        if len(group) < _MOST:
            group.append(deed)
    return found


def _same(group: list[Deed], deed: Deed) -> bool:
    """Whether a deed may be the same happening as those of a group."""
    actors = {one.actor for one in group} - {None}
    targets = {one.target for one in group} - {None}
    if deed.actor is not None and actors and deed.actor not in actors:
        return False
    if deed.target is not None and targets and deed.target not in targets:
        return False
    if not _shares(deed, actors, targets):
        return False
    return all(_compatible(one.date, deed.date) for one in group)


def _shares(deed: Deed, actors: set[Figure | None], targets: set[Figure | None]) -> bool:
    """Whether they have an actor or a target in common, and don't only lack what differs."""
    if deed.actor is None or not actors:
        return deed.target is not None and deed.target in targets
    return deed.actor in actors


def _compatible(one: When | None, other: When | None) -> bool:
    if one is None or other is None:
        return True
    starts = max(one.start or "", other.start or "")
    ends = [when.end for when in (one, other) if when.end is not None]
    return not ends or starts <= min(ends)


def whole(group: list[Deed]) -> Deed:
    """What a group tells together: the first of each that any of them tells."""
    first = group[0]
    dates = [deed.date for deed in group if deed.date is not None]
    outlet = any(not deed.told for deed in group)
    return replace(
        first,
        plover=next((deed.plover for deed in group if deed.plover is not None), None),
        actor=next((deed.actor for deed in group if deed.actor is not None), None),
        target=next((deed.target for deed in group if deed.target is not None), None),
        date=min(dates, key=_precision) if dates else None,
        why=next((deed.why for deed in group if deed.why is not None), None),
        statements=tuple(dict.fromkeys(i for deed in group for i in deed.statements)),
        teller=None if outlet else next((d.teller for d in group if d.teller is not None), None),
    )


def _precision(when: When) -> tuple[bool, int]:
    """A day before a month before what is open."""
    open_ = when.start is None or when.end is None
    return open_, len(when.edtf) if "/" in when.edtf else -len(when.edtf)
