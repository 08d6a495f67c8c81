"""What is agreed, promised, threatened or refused "to" be done, and with whom it has to do.

[Iran] threatened to strike at [Iraq]
[Spain] refused to meet [Tom Lee] · [Spain] declined to comment (nothing is done)
"""

from dataclasses import replace

from onrecord.event import EventType
from onrecord.lexicons import grammar
from onrecord.resolve.cast import Figure
from onrecord.resolve.events.aims import loosely
from onrecord.resolve.events.behind import Spot, first_named, phrase_at
from onrecord.resolve.events.frames import Frame
from onrecord.resolve.events.ground import Ground
from onrecord.resolve.events.kinds import AIMED
from onrecord.resolve.events.meant import frame_at, target_of_verb
from onrecord.resolve.events.subjects import Around
from onrecord.resolve.events.wordlists import told_words
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
    if verb in told_words("idle") or verb == "not":
        return None
    if frame.type == EventType.CONCEDE and verb not in {"allow", "permit", "let"}:
        return None
    if behind < spot.high and words[behind].low in _PARTICLES:
        behind += 1  # "to set up [a centre]"
    actor, start = subject
    target, end = _target(ground, spot, frame, behind, actor)
    if target is None and verb in told_words("idle_alone") and frame.type == EventType.REFUSE:
        return None
    if target is None and frame.type in AIMED:
        target = first_named(ground, spot, behind, actor)
    if target is None:
        target = loosely(ground, spot, frame, actor, behind)
    return Around(actor, target if target is not actor else None, start, end)


def _target(
    ground: Ground, spot: Spot, frame: Frame, behind: int, actor: Figure
) -> tuple[Figure | None, int]:
    found = phrase_at(ground, spot.high, behind)
    end = found[0].end if found is not None else ground.words[behind - 1].end
    inner = replace(spot, k=behind - 1, behind=behind)
    meant = frame_at(ground, inner, public=True)
    if meant is None and found is not None and ground.lows[behind] in {"a", "an"}:
        return None, end  # "to set up a centre"
    threat = frame.type == EventType.THREATEN
    return target_of_verb(ground, inner, meant, actor, threat=threat), end


def infinitive_behind(ground: Ground, spot: Spot) -> int | None:
    """Where the "to" of what is agreed stands: "agreed in principle on Saturday [to] provide"."""
    for j in range(spot.behind, min(spot.high - 1, spot.behind + _NEAR)):
        if ground.lows[j] == "to":
            first = ground.words[spot.behind]
            near = j == spot.behind or first.low in grammar("preposition") or is_time(first)
            verb = ground.words[j + 1]
            return j if near and verb.text == verb.low else None  # no "agreed to [US] mediation"
    return None
