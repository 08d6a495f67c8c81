"""Who does what to whom around a verb, by its voice and by where its line of the list puts them.

[police] arrested [Tom Lee]                            right behind
a roadside bombing killed [two soldiers]               nobody is told to have done it
[ministers] clashed over the budget                    no blows: nothing
"""

from dataclasses import replace
from itertools import pairwise

from onrecord.entity import EntityKind
from onrecord.event import EventType
from onrecord.lexicons import grammar
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
from onrecord.resolve.events.sides import first_behind, is_armed, is_fighting, is_of_a_state, is_public, of_thing
from onrecord.resolve.events.subjects import Around, of_arms, subject_of
from onrecord.resolve.events.things import with_thing
from onrecord.resolve.events.who import party_at
from onrecord.resolve.events.wordlists import told_words
from onrecord.resolve.parties import arms, whose

_BEFORE = frozenset({"outside", "inside"})
_FURTHEST = 20  # words from a protest to what is demanded
_SELVES = frozenset({"himself", "herself", "themselves", "itself"})
_THOSE = frozenset({"those", "ever"})  # "those killed", "the fittest ever elected": nobody told
_PEOPLE = frozenset({EntityKind.PERSON, EntityKind.GROUP, EntityKind.UNNAMED})
_OWN = frozenset({"his", "her", "their", "its", "my", "our"})


def around(ground: Ground, spot: Spot, frame: Frame, group: Group, *, cue: bool) -> Around | None:
    """Who does what to whom, or None where too little is told.

    `cue`: the verb introduces what someone says, so "charged" without an object is "claimed".
    """
    found = _around(ground, spot, frame, group, cue=cue)
    if found is not None and frame.type == EventType.PROTEST:
        found = _with_demand(ground, spot, found)
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
    if alone and ((beside and ground.lows[spot.behind] not in _BEFORE) or _shows(ground, spot)):
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
    if frame.type == EventType.CONCEDE and frame.things and _is_charged(ground, spot):
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
    if not _is_meant(ground, spot, frame):
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


def _with_demand(ground: Ground, spot: Spot, found: Around) -> Around:
    if found.target is not None or found.actor is None:
        return found
    return replace(found, target=_demanded_of(ground, spot, found.actor))


def _demanded_of(ground: Ground, spot: Spot, actor: Figure) -> Figure | None:
    """ "marched through Leeds demanding the resignation of [Tom Lee]": who is to give in."""
    for j in range(spot.behind, min(spot.high - 1, spot.behind + _FURTHEST)):
        if ground.lows[j] in _BEFORE | {"against"}:  # "outside the [Danish] embassy"
            found = phrase_at(ground, spot.high, j + 1)
            own = of_thing(ground, spot, found[0], actor) if found is not None else None
            if own is not None:
                return own
        if ground.lows[j] in told_words("demanding"):
            return first_behind(ground, spot, j + 1, actor, placed=False)
    return None


def _takes(actor: Figure, target: Figure | None) -> bool:
    """Whether a force takes a place: no "seized the moment", no "entered the race"."""
    return is_armed(actor) and _is_somewhere(target)


def _is_meant(ground: Ground, spot: Spot, frame: Frame) -> bool:
    """Whether the words right behind a verb leave it its meaning."""
    verb, behind = ground.lows[spot.k], ground.lows[spot.behind]
    if verb == "quit" and behind.endswith("ing"):
        return False  # "quit smoking"
    if frame.type == EventType.AGREE and not frame.object and not frame.needs_preposition:
        return behind in {"to", "on", "upon"}  # "Smith agreed": of one mind, no more
    if frame.type == EventType.CONCEDE and frame.object:
        return behind not in _OWN  # "let her staff go"
    if verb in told_words("blaming"):
        return _is_blamed(ground, spot) is (not frame.object)
    if verb == "struck" and "several" in frame.prepositions:
        return False  # "bystanders struck by debris"
    if verb == "armed":
        return ground.lows[spot.k - 1] in grammar("auxiliary")  # no "the nation’s armed forces"
    if verb in told_words("asking"):
        found = phrase_at(ground, spot.high, spot.behind)
        return found is not None and _opens(ground, found[1])
    if frame.type == EventType.AID and "with" in frame.prepositions:
        found = phrase_at(ground, spot.high, spot.behind)
        return found is not None and ground.lows[found[1] : found[1] + 1] == ["with"]
    return True


def _opens(ground: Ground, k: int) -> bool:
    """Whether what is asked stands here: "asked Spain [to] help", "asked it [not to]"."""
    return ground.lows[k : k + 1] in (["to"], ["for"]) or ground.lows[k : k + 2] == ["not", "to"]


def _is_charged(ground: Ground, spot: Spot) -> bool:
    """ "dismissed U.S. [charges that] it had tested a missile": they are only claims."""
    near = ground.lows[spot.behind : min(spot.high, spot.behind + 8)]
    return any(one in {"charge", "charges"} and two == "that" for one, two in pairwise(near))


def _is_blamed(ground: Ground, spot: Spot) -> bool:
    """ "blamed [the crash] on pilots": whether a thing is blamed, on whoever stands behind."""
    found = phrase_at(ground, spot.high, spot.behind)
    if found is None or party_at(ground, found[0], spot.inside) is not None:
        return False  # "blamed [officials] on Twitter"
    near = ground.lows[spot.behind : min(spot.high, spot.behind + 14)]
    at = near.index("on") if "on" in near else 0
    return at > 0 and "for" not in near[:at]


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
    """Whether it is told without whom it is aimed at; of a rally, where it is a protest.

    "marched … against a mine", "rallied outside the palace", "marched … to demand a vote"
    """
    if frame.type != EventType.PROTEST:
        return stands_alone(ground, spot, frame, actor)
    if not told_words("protesters").isdisjoint(actor.name.lower().split()):
        return True
    near = ground.lows[spot.behind : min(spot.high, spot.behind + 16)]
    if "against" in near or ("outside" in near and not told_words("seat").isdisjoint(near)):
        return True
    return any(one == "to" and two in told_words("purpose") for one, two in pairwise(near))
