"""Who does what to whom around a verb, by its voice and by where its line of the list puts them.

[police] arrested [Tom Lee]                            right behind
a roadside bombing killed [two soldiers]               nobody is told to have done it
[ministers] clashed over the budget                    no blows: nothing
"""

from onrecord.entity import EntityKind
from onrecord.event import EventType
from onrecord.names.lists import countries
from onrecord.resolve.beside import subjects_before
from onrecord.resolve.cast import Figure
from onrecord.resolve.events.aims import loosely, stands_alone, target_of
from onrecord.resolve.events.behind import Spot, first_named, phrase_at
from onrecord.resolve.events.frames import Frame, things_of
from onrecord.resolve.events.ground import Ground
from onrecord.resolve.events.groups import Group, Voice
from onrecord.resolve.events.infinitives import with_infinitive
from onrecord.resolve.events.kinds import AIMED, DONE_TO
from onrecord.resolve.events.passives import passive
from onrecord.resolve.events.protests import BEFORE, is_protest, with_demand
from onrecord.resolve.events.sense import is_charged, is_meant
from onrecord.resolve.events.sides import is_armed, is_fighting, is_of_a_state, is_public, of_thing
from onrecord.resolve.events.subjects import Around, of_arms, subject_of
from onrecord.resolve.events.things import with_thing
from onrecord.resolve.events.who import party_at
from onrecord.resolve.events.wordlists import told_words
from onrecord.resolve.parties import arms, whose

_SELVES = frozenset({"himself", "herself", "themselves", "itself"})
_THOSE = frozenset({"those", "ever"})  # "those killed", "the fittest ever elected": nobody told
_PEOPLE = frozenset({EntityKind.PERSON, EntityKind.GROUP, EntityKind.UNNAMED})


def around(ground: Ground, spot: Spot, frame: Frame, group: Group, *, cue: bool) -> Around | None:
    """Who does what to whom, or None where too little is told.

    `cue`: the verb introduces what someone says, so "charged" without an object is "claimed".
    """
    found = _around(ground, spot, frame, group, cue=cue)
    if found is not None and frame.type == EventType.PROTEST:
        found = with_demand(ground, spot, found)
    if found is not None and _is_elsewhere(ground, spot, frame, found):
        return None
    if found is None or not frame.public:
        return found
    sides = is_public(found.actor) and is_public(found.target)
    person = found.actor is not None and found.actor.kind == EntityKind.PERSON
    return found if sides and not person else None


def _is_elsewhere(ground: Ground, spot: Spot, frame: Frame, found: Around) -> bool:
    """Whether a later line tells it better, by who it is done to or by.

    "captured [a rebel]" is an arrest; "[troops] pulled out of Estonia" is no cut of ties.
    """
    verb, target = ground.lows[spot.k], found.target
    people = target is not None and target.kind in _PEOPLE
    if frame.object and verb in told_words("taking"):
        detained = people and is_armed(found.actor)
        return people if frame.type == EventType.ATTACK else not detained
    return frame.type == EventType.SANCTION and "out" in frame.particle and is_armed(found.actor)


def _around(ground: Ground, spot: Spot, frame: Frame, group: Group, *, cue: bool) -> Around | None:
    if group.voice == Voice.PASSIVE:
        return passive(ground, spot, frame, group.begin)
    direct = phrase_at(ground, spot.high, spot.behind)
    beside = direct is not None and direct[0].start == ground.words[spot.behind].start
    alone = not frame.things and ground.lows[spot.k] in told_words("alone")
    if alone and ((beside and ground.lows[spot.behind] not in BEFORE) or _shows(ground, spot)):
        return None  # "demonstrated its products", "demonstrated that it works"
    bare = frame.object and direct is None and group.bare
    if bare and (frame.type in DONE_TO or ground.lows[spot.k] in told_words("hurt")):
        before = ground.lows[max(spot.low, spot.k - 4) : spot.k]
        if cue or ground.lows[spot.behind] in _SELVES or not _THOSE.isdisjoint(before):
            return None
        return passive(ground, spot, frame, group.begin)
    subject = subject_of(ground, spot, group.begin) if not frame.arms else None
    if subject is None:
        return _by_arms(ground, spot, frame, group.begin)
    if frame.type == EventType.CONCEDE and frame.things and is_charged(ground, spot):
        return None
    if frame.things:
        return with_thing(ground, spot, frame, subject)
    if frame.infinitive:
        return with_infinitive(ground, spot, frame, subject)
    return _plain(ground, spot, frame, subject)


def _shows(ground: Ground, spot: Spot) -> bool:
    """Whether a "that" or "how" follows: what was demonstrated is a fact."""
    near = ground.lows[spot.behind : min(spot.high, spot.behind + 6)]
    return not {"that", "how", "why", "what"}.isdisjoint(near)


def _by_arms(ground: Ground, spot: Spot, frame: Frame, begin: int) -> Around | None:
    """ "a roadside bombing killed two soldiers": nobody is told to have done it."""
    if frame.type not in {EventType.KILL, EventType.ATTACK} or not frame.object:
        return None
    for span in subjects_before(ground.words, spot.low, begin):
        low, high = ground.words_of(span)
        if not arms().isdisjoint(ground.lows[low:high]):
            actor = party_at(ground, span, spot.inside) or whose(ground.scene, span)
            actor = actor or of_arms(ground, span)
            target, end = target_of(ground, spot, frame)
            direct = phrase_at(ground, spot.high, spot.behind)
            if target is None and direct is not None and is_of_a_state(actor):
                target = of_thing(ground, spot, direct[0], actor)
            if target is None or target is actor:
                return None
            return Around(actor, target, span.start, end)
    return None


def _plain(ground: Ground, spot: Spot, frame: Frame, subject: tuple[Figure, int]) -> Around | None:
    actor, start = subject
    if not is_meant(ground, spot, frame):
        return None
    target, end = target_of(ground, spot, frame)
    if target is None and frame.type in AIMED and not frame.object:
        target = first_named(ground, spot, spot.behind, actor)
    if target is None:
        target = loosely(ground, spot, frame, actor, spot.behind)
    if "for_talks" in frame.prepositions:
        return Around(actor, None, start, end) if _for_talks(ground, spot) else None
    missing = target is None and (frame.object or frame.needs_preposition)
    if missing and not _is_enough(ground, spot, frame, actor):
        return None
    if (
        frame.type == EventType.DETAIN
        and ground.lows[spot.k] in told_words("holding")
        and not is_armed(actor)
    ):
        return None
    if (
        frame.type == EventType.ATTACK
        and frame.object
        and ground.lows[spot.k] in told_words("taking")
    ):
        return Around(actor, target, start, end) if _takes(actor, target) else None
    return Around(actor, target, start, end) if _befits(frame, actor, target) else None


def _takes(actor: Figure, target: Figure | None) -> bool:
    """Whether a force takes a place: no "seized the moment", no "entered the race"."""
    return is_armed(actor) and _is_somewhere(target)


def _befits(frame: Frame, actor: Figure, target: Figure | None) -> bool:
    """Whether the two sides are such as do this to one another."""
    if frame.type == EventType.VISIT and frame.needs_preposition:
        return _is_somewhere(target)  # no "arrived in Congress"
    if frame.type == EventType.CONCEDE and frame.object:
        return is_public(actor)  # no "the phone allowed researchers to see more"
    if frame.type == EventType.CALL_ON and frame.needs_preposition:
        return is_public(actor) and is_public(target)
    if "several" in frame.prepositions:
        return actor.kind == EntityKind.GROUP
    if frame.plover is not None and frame.plover.mode == "cleansing":
        return is_armed(actor)
    bare = not frame.object and not frame.things
    if frame.type == EventType.MOBILISE and bare:
        return is_armed(actor)
    if frame.type == EventType.WITHDRAW and not frame.things:
        # No "withdrew from the race", no "left the room".
        return is_armed(actor) and (bare or _is_somewhere(target))
    if frame.type == EventType.ATTACK and bare:
        # No "ministers clashed over the budget", no "the firm moved into Spain".
        mutual = "with" in frame.prepositions and is_fighting(target)
        return mutual or ("with" in frame.prepositions and is_fighting(actor)) or is_armed(actor)
    return True


def _for_talks(ground: Ground, spot: Spot) -> bool:
    """ "gathered in Almaty [for a summit] on water"."""
    near = ground.lows[spot.behind : min(spot.high, spot.behind + 14)]
    at = near.index("for") if "for" in near else -1
    return at >= 0 and not things_of("&talk").isdisjoint(near[at : at + 6])


def _is_somewhere(figure: Figure | None) -> bool:
    if figure is None:
        return False
    return figure.kind in {EntityKind.PLACE, EntityKind.GOVERNMENT} or figure.name in countries()


def _is_enough(ground: Ground, spot: Spot, frame: Frame, actor: Figure) -> bool:
    """Whether it is told without whom it is aimed at."""
    if frame.type == EventType.PROTEST:
        return is_protest(ground, spot, actor)
    return stands_alone(ground, spot, frame, actor)
