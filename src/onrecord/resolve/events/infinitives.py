"""What is agreed, promised, threatened or refused "to" be done, and with whom it has to do.

[Iran] threatened to strike at [Iraq]
[Spain] refused to meet [Tom Lee] · [Spain] declined to comment (nothing is done)
"""

from functools import cache

from onrecord.event import EventType
from onrecord.lexicons import grammar, listed
from onrecord.resolve.cast import Figure
from onrecord.resolve.events.aims import loosely
from onrecord.resolve.events.behind import Spot, behind_preposition, first_named, phrase_at
from onrecord.resolve.events.frames import Frame
from onrecord.resolve.events.ground import Ground
from onrecord.resolve.events.kinds import AIMED
from onrecord.resolve.events.subjects import Around
from onrecord.resolve.row import is_time

_NEAR = 6  # words between "agreed" and its "to"
_PARTICLES = frozenset({"up", "down", "out", "off", "over"})


def with_infinitive(
    ground: Ground, spot: Spot, frame: Frame, subject: tuple[Figure, int]
) -> Around | None:
    """Who agrees to it, and whom what is agreed is done to."""
    to = infinitive_behind(ground, spot)
    if to is None:
        return None
    words, verb, behind = ground.words, ground.lows[to + 1], to + 2
    if verb in _idle("always") or verb == "not":
        return None
    if frame.type == EventType.CONCEDE and verb not in {"allow", "permit", "let"}:
        return None
    if behind < spot.high and words[behind].low in _PARTICLES:
        behind += 1  # "to set up [a centre]"
    actor, start = subject
    target, end = _target(ground, spot, frame, behind)
    if target is None and verb in _idle("without anyone") and frame.type == EventType.REFUSE:
        return None
    if target is None and frame.type in AIMED:
        target = first_named(ground, spot, behind, actor)
    if target is None:
        target = loosely(ground, spot, frame, actor, behind)
    return Around(actor, target if target is not actor else None, start, end)


def _target(ground: Ground, spot: Spot, frame: Frame, behind: int) -> tuple[Figure | None, int]:
    found = phrase_at(ground, spot.high, behind)
    end = found[0].end if found is not None else ground.words[behind - 1].end
    vague = found is not None and ground.lows[behind] in {"a", "an"}
    target = ground.party(found[0], spot.inside) if found is not None and not vague else None
    if target is None:
        side = behind_preposition(ground, spot, frame.prepositions, behind)
        target = side[0] if side is not None else None
    return target, end


def infinitive_behind(ground: Ground, spot: Spot) -> int | None:
    """Where the "to" of what is agreed stands: "agreed in principle on Saturday [to] provide"."""
    for j in range(spot.behind, min(spot.high - 1, spot.behind + _NEAR)):
        if ground.lows[j] == "to":
            first = ground.words[spot.behind]
            near = j == spot.behind or first.low in grammar("preposition") or is_time(first)
            return j if near else None
    return None


@cache
def _idle(when: str) -> frozenset[str]:
    return frozenset(listed("idle_verbs", when))
