"""To whom it is done: right behind a verb, behind a preposition, or whoever is named first.

[police] arrested [Tom Lee]                  right behind
[Russia] launched an attack on [Ukraine]     behind "on"
[China] criticised a [Belgian] law           whose the thing is
"""

from onrecord.entity import EntityKind
from onrecord.event import EventType
from onrecord.resolve.cast import Figure
from onrecord.resolve.events.behind import Spot, behind_of, behind_preposition, phrase_at
from onrecord.resolve.events.frames import Frame
from onrecord.resolve.events.ground import Ground
from onrecord.resolve.events.kinds import MUTUAL, OF, OF_THINGS, PERSONAL, PLACED, VERBAL
from onrecord.resolve.events.sides import first_behind, is_public, of_thing
from onrecord.resolve.events.who import party_at
from onrecord.resolve.parties import whose
from onrecord.resolve.row import is_time

_OF_OTHERS = frozenset({EventType.AGREE, EventType.CONCEDE, EventType.REJECT})
_SIDES = ("by", "of", "from", "against", "with")


def target_of(ground: Ground, spot: Spot, frame: Frame) -> tuple[Figure | None, int]:
    """Whom it is done to, right behind the verb or behind a preposition, and where that ends."""
    end, places = ground.words[spot.behind - 1].end, frame.type in PLACED
    if frame.object or not frame.prepositions:
        accused = frame.type == EventType.ACCUSE
        found = phrase_at(ground, spot.high, spot.behind, to_of=accused)
        if found is not None:
            through = frame.type in VERBAL
            figure = party_at(ground, found[0], spot.inside, through=through, places=places)
            if figure is None and frame.type in OF:
                figure = behind_of(ground, spot, found[0])
            if figure is not None or frame.object:
                return figure, found[0].end
    agreed = frame.type in _OF_OTHERS and not frame.object
    found = phrase_at(ground, spot.high, spot.behind + 1) if agreed else None
    if found is not None and ground.lows[spot.behind] in frame.prepositions:
        own = whose(ground.scene, found[0], bodies=True)  # "agreed to [US] mediation"
        if own is not None:
            return own, found[0].end
    facts = frame.type == EventType.ACCUSE
    found_behind = behind_preposition(
        ground, spot, frame.prepositions, spot.behind, places=places, facts=facts
    )
    return found_behind if found_behind is not None else (None, end)


def loosely(ground: Ground, spot: Spot, frame: Frame, actor: Figure, behind: int) -> Figure | None:
    """Whom what a state or a movement does is aimed at, where no place of the list has them."""
    if frame.type in PERSONAL or frame.needs_preposition or frame.public:
        return None
    crowd = frame.type == EventType.PROTEST and actor.kind == EntityKind.GROUP
    if not (crowd or is_public(actor)) or is_mutual(frame, actor):
        return None
    if frame.object or frame.things:
        found = phrase_at(ground, spot.high, spot.behind if frame.things else behind)
        if found is None and not (frame.type in VERBAL and _is_put_off(ground, spot)):
            return None
        own = of_thing(ground, spot, found[0], actor) if found is not None else None
        if own is not None and not frame.things.isdisjoint(own.name.lower().split()):
            own = None  # "massed thousands of troops": they are what is massed
        if own is None and found is not None and frame.object:
            side = behind_preposition(ground, spot, _SIDES, found[1])
            own = side[0] if side is not None and side[0] is not actor else None
        if own is not None or (found is not None and frame.object and not is_heavy(frame)):
            return own
    return first_behind(ground, spot, behind, actor, placed=frame.type in PLACED)


def _is_put_off(ground: Ground, spot: Spot) -> bool:
    """Whether what is done stands further behind: "denounced as a crime [the raid]"."""
    words, k = ground.words, spot.behind
    if k + 1 >= spot.high:
        return False
    return words[k].low == "as" or is_time(words[k]) or is_time(words[k + 1])


def stands_alone(ground: Ground, spot: Spot, frame: Frame, actor: Figure) -> bool:
    """Whether it is told without whom it is done to: "X and Y met", "China condemned the raid"."""
    if is_mutual(frame, actor):
        return True
    if frame.needs_preposition or frame.public or frame.type not in OF_THINGS:
        return False
    if not is_public(actor) or (frame.type == EventType.ATTACK and not is_heavy(frame)):
        return False
    return phrase_at(ground, spot.high, spot.behind) is not None


def is_heavy(frame: Frame) -> bool:
    """Whether it is done to towns and positions as well as to people: "shelled"."""
    return frame.plover is not None and frame.plover.mode in {"heavy-weapons", "explosives"}


def is_mutual(frame: Frame, actor: Figure) -> bool:
    """Whether two did it with one another: "Spain and France signed a treaty"."""
    return frame.type in MUTUAL and " and " in actor.name
