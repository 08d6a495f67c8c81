"""Events told from the side of whom they are done to.

[Tom Lee] was arrested by [police]
sanctions were imposed on [Iran] by [the council]
[Tamil] positions were shelled by [the army]
"""

from onrecord.article import Span
from onrecord.event import EventType
from onrecord.resolve.beside import subjects_before
from onrecord.resolve.cast import Figure
from onrecord.resolve.events.behind import Spot, behind_preposition
from onrecord.resolve.events.frames import Frame
from onrecord.resolve.events.ground import Ground
from onrecord.resolve.events.kinds import AGREED, MUTUAL, OF_PEOPLE, OF_THINGS, PLACED
from onrecord.resolve.events.nominals import nouns
from onrecord.resolve.events.sides import first_behind, is_public, of_thing
from onrecord.resolve.events.subjects import Around, subject_of
from onrecord.resolve.events.things import has_thing
from onrecord.resolve.events.who import party_at
from onrecord.resolve.row import is_past

# What these tell without anyone who does them is seldom an event: "was authorised", "was helped".
_SENT = frozenset({EventType.MOBILISE, EventType.AID})
_BY_SOMEONE = frozenset({EventType.CONCEDE, EventType.AID, EventType.WITHDRAW})


def passive(ground: Ground, spot: Spot, frame: Frame, begin: int) -> Around | None:
    """Who does what to whom, of a verb in the passive."""
    by = behind_preposition(ground, spot, ("by",), spot.behind)
    by = by if by is not None and not _is_anothers(ground, spot, by[1]) else None
    if frame.object:
        return _done_to(ground, spot, frame, begin, by)
    return _with_thing(ground, spot, frame, begin, by) if frame.things else None


def _is_anothers(ground: Ground, spot: Spot, end: int) -> bool:
    """Whether a "by" belongs to a noun behind a "to": "were sent to halt [raids] by rebels"."""
    lows = ground.lows[spot.behind : ground.row.at(end)]
    at = len(lows) - 1 - lows[::-1].index("by") if "by" in lows else 0
    if at > 0 and is_past(ground.words[spot.behind + at - 1]):
        return True  # "arrested for the killing of two men held by police"
    return "to" in lows[:at] and lows[at - 1] in nouns()


def _done_to(
    ground: Ground, spot: Spot, frame: Frame, begin: int, by: tuple[Figure, int] | None
) -> Around | None:
    actor, end = by if by is not None else (None, 0)
    odd = frame.arms or frame.public or frame.needs_preposition or ground.lows[spot.k] == "held"
    if actor is None and (odd or frame.type in _BY_SOMEONE):
        return None
    found = subject_of(ground, spot, begin, passive=True)
    found = found or _thing_of(ground, spot, frame, begin, actor)
    if found is None:
        return None
    return Around(actor, found[0], found[1], max(ground.words[spot.behind - 1].end, end))


def _thing_of(
    ground: Ground, spot: Spot, frame: Frame, begin: int, actor: Figure | None
) -> tuple[Figure, int] | None:
    """ "[Tamil] positions were shelled": whose they are."""
    if frame.type not in OF_THINGS or not is_public(actor):
        return None
    for span in subjects_before(ground.words, spot.low, begin):
        own = of_thing(ground, spot, span, actor)
        if own is not None:
            return own, span.start
    return None


def _with_thing(
    ground: Ground, spot: Spot, frame: Frame, begin: int, by: tuple[Figure, int] | None
) -> Around | None:
    """ "sanctions were imposed on X by Y": the thing stands before."""
    for span in subjects_before(ground.words, spot.low, begin):
        if not has_thing(ground, span, frame):
            continue
        target = _target(ground, spot, frame, span, by)
        ends = [ground.words[spot.behind - 1].end, *(one[1] for one in (by, target) if one)]
        actor = by[0] if by is not None else None
        if actor is None and frame.type in _SENT:
            actor = party_at(ground, span, spot.inside)  # "peacekeepers were sent to Lebanon"
            if target is None and actor is not None and is_public(actor):
                aimed = first_behind(ground, spot, spot.behind, actor, placed=True)
                target = (aimed, max(ends)) if aimed is not None else None
        if by is None and (target is None or frame.type in AGREED):
            return None
        both = target is not None and " and " in target[0].name and frame.type in MUTUAL
        if actor is None and both and target is not None:
            return Around(target[0], None, span.start, max(ends))  # "talks were held between"
        return Around(actor, target[0] if target else None, span.start, max(ends))
    return None


def _target(
    ground: Ground, spot: Spot, frame: Frame, span: Span, by: tuple[Figure, int] | None
) -> tuple[Figure, int] | None:
    """Whom the thing is turned on, or who is in it, or whose it is; and where that is told."""
    turned = behind_preposition(
        ground, spot, frame.prepositions, spot.behind, places=frame.type in PLACED
    )
    if turned is not None:
        return turned
    own = None
    if frame.type in OF_PEOPLE:  # "a leader of the rebels was captured"
        own = party_at(ground, span, spot.inside)
    if own is None and by is not None and frame.type in OF_THINGS:
        own = of_thing(ground, spot, span, by[0])  # "[Tamil] villages were attacked by the army"
    return (own, span.end) if own is not None else None
