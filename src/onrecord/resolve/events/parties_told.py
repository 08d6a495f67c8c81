"""Who does what to whom around a verb, by its voice and by where its line of the list puts them.

[police] arrested [Tom Lee]                            right behind
[Russia] launched an attack on [Ukraine]               behind "on"
[Iran] threatened to strike at [Iraq]                  the first one named behind
sanctions were imposed on [Iran] by [the council]      turned round
"""

from dataclasses import dataclass
from functools import cache

from onrecord.article import Span
from onrecord.entity import EntityKind
from onrecord.event import EventType
from onrecord.lexicons import grammar, listed
from onrecord.resolve.beside import subjects_before
from onrecord.resolve.cast import Figure
from onrecord.resolve.events.behind import (
    Spot,
    behind_of,
    behind_preposition,
    first_named,
    phrase_at,
)
from onrecord.resolve.events.frames import Frame
from onrecord.resolve.events.ground import Ground
from onrecord.resolve.events.groups import Group, Voice
from onrecord.resolve.events.sides import (
    figurative,
    first_behind,
    is_fighting,
    is_public,
    of_thing,
    opening_subject,
)
from onrecord.resolve.namelists import countries
from onrecord.resolve.parties import arms, whose
from onrecord.resolve.row import is_time

VERBAL = frozenset(
    {
        *(EventType.CONDEMN, EventType.ACCUSE, EventType.PRAISE, EventType.SUPPORT),
        *(EventType.WELCOME, EventType.CALL_ON, EventType.REJECT, EventType.AGREE),
        *(EventType.CONCEDE, EventType.APOLOGISE),
    }
)
# Verbs that tell nothing without whom it is done to: "the man arrested" is he.
_DONE_TO = frozenset(
    {
        *(EventType.DETAIN, EventType.CHARGE, EventType.SENTENCE, EventType.KILL),
        *(EventType.APPOINT, EventType.DISMISS, EventType.ABDUCT, EventType.ELECT),
    }
)
_MUTUAL = frozenset({EventType.MEET, EventType.TALK})
# Of these it must be told to whom they are done: nobody is guessed.
_PERSONAL = frozenset(
    {
        *(EventType.RESIGN, EventType.SURRENDER, EventType.RELEASE, EventType.DETAIN),
        *(EventType.CHARGE, EventType.SENTENCE, EventType.KILL, EventType.ABDUCT),
        *(EventType.APPOINT, EventType.DISMISS, EventType.ELECT, EventType.MEET, EventType.VISIT),
        *(EventType.HOST, EventType.EXPEL, EventType.SUE, EventType.APOLOGISE, EventType.WELCOME),
    }
)
# Of these what they are done to may be people: "took in refugees", "banned the group".
_OF_PEOPLE = frozenset({EventType.DETAIN, EventType.RESTRICT, EventType.AID})
_OWNED = frozenset({EventType.DESTROY, EventType.SEIZE})
# These are done to things as well as to people, and are told of a thing alone.
_OF_THINGS = frozenset(
    {
        *(EventType.ATTACK, EventType.INVADE, EventType.DESTROY, EventType.CONDEMN),
        *(EventType.RESTRICT, EventType.CONCEDE),
    }
)
# A place may be what these are done to.
_PLACED = frozenset(
    {
        *(EventType.INVADE, EventType.ATTACK, EventType.VISIT, EventType.MOBILISE),
        *(EventType.RESTRICT, EventType.WITHDRAW, EventType.SANCTION, EventType.CONCEDE),
        *(EventType.INVESTIGATE, EventType.DESTROY),
    }
)
# Of these whoever is named first behind the verb is whom it is aimed at.
_AIMED = frozenset({EventType.CALL_ON, EventType.THREATEN, EventType.REJECT, EventType.REFUSE})
_ALONE = frozenset({"demonstrated", "demonstrating", "rioted", "rioting", "rallied", "rallying"})
_HURT = frozenset({"shot", "stabbed", "wounded", "injured", "beaten"})  # "the man shot in Leeds"
_SELVES = frozenset({"himself", "herself", "themselves", "itself"})
_JOINS = frozenset({"those", "ever"})  # "those killed and injured", "the fittest ever elected"
_OWN = frozenset({"his", "her", "their", "its", "my", "our"})
_AGREED = frozenset({EventType.AGREE, EventType.REJECT})
# What these are done to may belong to whom they are done to.
_OF = frozenset({EventType.ATTACK, EventType.INVESTIGATE, EventType.DESTROY, EventType.SUPPORT})


@dataclass(frozen=True, slots=True)
class Around:
    """Who does it and to whom, and the stretch of words from one to the other."""

    actor: Figure | None
    target: Figure | None
    start: int
    end: int


def around(ground: Ground, spot: Spot, frame: Frame, group: Group, *, cue: bool) -> Around | None:
    """Who does what to whom, or None where too little is told.

    `cue`: the verb introduces what someone says, so "charged" without an object is "claimed".
    """
    found = _around(ground, spot, frame, group, cue=cue)
    if found is None or not frame.public:
        return found
    sides = is_public(found.actor) and is_public(found.target)
    person = found.actor is not None and found.actor.kind == EntityKind.PERSON
    return found if sides and not person else None


def _around(ground: Ground, spot: Spot, frame: Frame, group: Group, *, cue: bool) -> Around | None:
    if group.voice == Voice.PASSIVE:
        return _passive(ground, spot, frame, group.begin)
    direct = phrase_at(ground, spot.high, spot.behind)
    if ground.words[spot.k].low in _ALONE and (direct is not None or _shows(ground, spot)):
        return None  # "demonstrated its products", "demonstrated that it works"
    bare = frame.object and direct is None and group.bare
    if bare and (frame.type in _DONE_TO or ground.lows[spot.k] in _HURT):
        before = ground.lows[max(spot.low, spot.k - 4) : spot.k]
        if cue or ground.lows[spot.behind] in _SELVES or not _JOINS.isdisjoint(before):
            return None
        return _passive(ground, spot, frame, group.begin)
    if frame.arms:
        return _by_arms(ground, spot, frame, group.begin)
    subject = subject_of(ground, spot, group.begin)
    if subject is None:
        return _by_arms(ground, spot, frame, group.begin)
    if frame.things:
        return _with_thing(ground, spot, frame, subject)
    if frame.infinitive:
        return _with_infinitive(ground, spot, frame, subject)
    return _plain(ground, spot, frame, subject)


def subject_of(ground: Ground, spot: Spot, begin: int) -> tuple[Figure, int] | None:
    """Who stands before a verb, and where the phrase begins."""
    for span in subjects_before(ground.words, spot.low, begin):
        bare = ground.in_headline(span.start)
        figure = ground.party(span, spot.inside, headline=bare)
        if figure is not None:
            return figure, span.start
    return opening_subject(ground, spot, begin)


def _shows(ground: Ground, spot: Spot) -> bool:
    """Whether a "that" or "how" follows: what was demonstrated is a fact."""
    near = ground.words[spot.behind : min(spot.high, spot.behind + 6)]
    return any(word.low in {"that", "how", "why", "what"} for word in near)


def _by_arms(ground: Ground, spot: Spot, frame: Frame, begin: int) -> Around | None:
    """ "a roadside bombing killed two soldiers": nobody is told to have done it."""
    if frame.type not in {EventType.KILL, EventType.ATTACK} or not frame.object:
        return None
    for span in subjects_before(ground.words, spot.low, begin):
        low, high = ground.words_of(span)
        if any(word.low in arms() for word in ground.words[low:high]):
            actor = ground.party(span, spot.inside) or whose(ground.scene, span)
            target, end = _target(ground, spot, frame)
            if target is None or target is actor:
                return None
            return Around(actor, target, span.start, end)
    return None


def _plain(ground: Ground, spot: Spot, frame: Frame, subject: tuple[Figure, int]) -> Around | None:
    actor, start = subject
    verb = ground.words[spot.k].low
    if verb == "quit" and ground.words[spot.behind].low.endswith("ing"):
        return None  # "quit smoking"
    if frame.type == EventType.AGREE and ground.words[spot.behind].low not in {"to", "on", "upon"}:
        return None  # "Smith agreed": of one mind, no more
    target, end = _target(ground, spot, frame)
    if target is None and frame.type in _AIMED and not frame.object:
        target = first_named(ground, spot, spot.behind, actor)
    if target is None:
        target = _loosely(ground, spot, frame, actor, spot.behind)
    if frame.type == EventType.VISIT and frame.needs_preposition and not _is_somewhere(target):
        return None  # "arrived in Congress"
    missing = target is None and (frame.object or frame.needs_preposition)
    if missing and not _stands_alone(ground, spot, frame, actor):
        return None
    if frame.type == EventType.CONCEDE and frame.object:
        own = ground.lows[min(spot.behind, len(ground.lows) - 1)] in _OWN
        if own or not is_public(actor):
            return None  # "the phone allowed researchers to see more", "let her staff go"
    if frame.type == EventType.ATTACK and not (frame.object or frame.things):
        mutual = "with" in frame.prepositions and is_fighting(target)
        if not mutual and not is_fighting(actor):
            return None  # "ministers clashed over the budget", "the firm moved into Spain"
    return Around(actor, target, start, end)


def _is_somewhere(figure: Figure | None) -> bool:
    place = figure is not None and figure.kind in {EntityKind.PLACE, EntityKind.GOVERNMENT}
    return place or (figure is not None and figure.name in countries())


def _stands_alone(ground: Ground, spot: Spot, frame: Frame, actor: Figure) -> bool:
    """Whether it is told without whom it is done to: "X and Y met", "China condemned the raid"."""
    if frame.type in _MUTUAL and " and " in actor.name:
        return True
    if frame.needs_preposition or frame.public or frame.type not in _OF_THINGS or not is_public(actor):
        return False
    if frame.type == EventType.ATTACK and not _is_heavy(frame):
        return False
    return phrase_at(ground, spot.high, spot.behind) is not None


def _loosely(
    ground: Ground, spot: Spot, frame: Frame, actor: Figure, behind: int
) -> Figure | None:
    """Whom what a state or a movement does is aimed at: whose the thing is, or who is named first."""
    if frame.type in _PERSONAL or frame.needs_preposition or frame.public:
        return None
    if not is_public(actor) or _is_mutual(frame, actor):
        return None
    if frame.object:
        found = phrase_at(ground, spot.high, behind)
        if found is None and frame.type not in VERBAL:
            return None
        own = of_thing(ground, spot, found[0], actor) if found is not None else None
        if own is not None or (found is not None and not _is_heavy(frame)):
            return own
    return first_behind(ground, spot, behind, actor, placed=frame.type in _PLACED)


def _is_heavy(frame: Frame) -> bool:
    """Whether it is done to towns and positions as well as to people: "shelled"."""
    return frame.plover is not None and frame.plover.mode in {"heavy-weapons", "explosives"}


def _is_mutual(frame: Frame, actor: Figure) -> bool:
    """Whether two did it with one another: "Spain and France signed a treaty"."""
    return frame.type in _MUTUAL | {EventType.AGREE, EventType.COOPERATE} and " and " in actor.name


def _passive(ground: Ground, spot: Spot, frame: Frame, begin: int) -> Around | None:
    """ "X was arrested by Y"; "sanctions were imposed on X by Y"."""
    end = ground.words[spot.behind - 1].end
    by = behind_preposition(ground, spot, ("by",), spot.behind)
    actor = by[0] if by is not None else None
    if frame.object:
        if actor is None and (frame.arms or frame.type in {EventType.CONCEDE, EventType.AID}):
            return None
        found = subject_of(ground, spot, begin) or _thing_of(ground, spot, frame, begin, actor)
        if found is None:
            return None
        return Around(actor, found[0], found[1], max(end, by[1] if by else 0))
    if not frame.things:
        return None
    for span in subjects_before(ground.words, spot.low, begin):
        if _has_thing(ground, span, frame):
            target = behind_preposition(
                ground, spot, frame.prepositions, spot.behind, places=frame.type in _PLACED
            )
            ends = [end, *(one[1] for one in (by, target) if one)]
            if actor is None and (target is None or frame.type in _AGREED):
                return None
            return Around(actor, target[0] if target else None, span.start, max(ends))
    return None


def _thing(ground: Ground, spot: Spot, frame: Frame) -> tuple[Span, int] | None:
    """The phrase behind a verb that the thing heads; also the second: "maps and other [aid]"."""
    found = phrase_at(ground, spot.high, spot.behind)
    if found is None or _has_thing(ground, found[0], frame):
        return found
    end = found[1]
    if ground.lows[end : end + 1] == ["and"]:
        second = phrase_at(ground, spot.high, end + 1)
        if second is not None and _has_thing(ground, second[0], frame):
            return second
    return None


def _thing_of(
    ground: Ground, spot: Spot, frame: Frame, begin: int, actor: Figure | None
) -> tuple[Figure, int] | None:
    """ "[Tamil] positions were shelled": whose they are."""
    if frame.type not in _OF_THINGS or not is_public(actor):
        return None
    for span in subjects_before(ground.words, spot.low, begin):
        own = of_thing(ground, spot, span, actor)
        if own is not None:
            return own, span.start
    return None


def _with_thing(
    ground: Ground, spot: Spot, frame: Frame, subject: tuple[Figure, int]
) -> Around | None:
    """ "launched an attack on X": the thing must head what is done."""
    found = _thing(ground, spot, frame)
    if found is None:
        return None
    (actor, start), (span, end) = subject, found
    own = whose(ground.scene, span, bodies=True) if frame.type in _AIMED | _OWNED else None
    if own is not None and own is not actor:
        return Around(actor, own, start, span.end)
    low = ground.row.at(span.start)
    target = behind_preposition(
        ground, spot, frame.prepositions, min(end, low + 1), places=frame.type in _PLACED
    )
    if target is not None and target[0] is not actor:
        return Around(actor, target[0], start, max(span.end, target[1]))
    held = ground.party(span, spot.inside) if frame.type in _OF_PEOPLE else None
    if held is not None:
        return Around(actor, held if held is not actor else None, start, span.end)
    if frame.type == EventType.DETAIN:
        return None
    through = whose(ground.scene, span) if target is None else None
    if through is None and frame.type in _AIMED:
        through = first_named(ground, spot, end, actor)
    if frame.needs_preposition and not (" and " in actor.name or _is_joint(ground, span)):
        return None
    if through is None:
        through = _loosely(ground, spot, frame, actor, end)
    return Around(actor, through if through is not actor else None, start, span.end)


def _is_joint(ground: Ground, span: Span) -> bool:
    low, high = ground.words_of(span)
    return "joint" in ground.lows[low:high]


def _with_infinitive(
    ground: Ground, spot: Spot, frame: Frame, subject: tuple[Figure, int]
) -> Around | None:
    """ "refused to meet X", "agreed to help X"; "declined to comment" tells of nothing done."""
    words = ground.words
    to = next((j for j in range(spot.behind, spot.behind + 6) if _may_be_to(ground, spot, j)), 0)
    to = to or spot.behind
    if to + 1 >= spot.high or words[to].low not in {"to", "not"}:
        return None
    verb, behind = words[to + 1].low, to + 2
    if verb in _idle("always") or verb == "not":
        return None
    if behind < spot.high and words[behind].low in {"up", "down", "out", "off", "over"}:
        behind += 1  # "to set up [a centre]"
    if frame.type == EventType.CONCEDE and words[to + 1].low not in {"allow", "permit", "let"}:
        return None
    actor, start = subject
    found = phrase_at(ground, spot.high, behind)
    vague = found is not None and words[behind].low in {"a", "an"}
    target = ground.party(found[0], spot.inside) if found is not None and not vague else None
    if target is None:
        side = behind_preposition(ground, spot, frame.prepositions, behind)
        target = side[0] if side is not None else None
    if target is None and verb in _idle("without anyone") and frame.type == EventType.REFUSE:
        return None
    if target is None and frame.type in _AIMED:
        target = first_named(ground, spot, behind, actor)
    if target is None:
        target = _loosely(ground, spot, frame, actor, behind)
    end = found[0].end if found is not None else words[to + 1].end
    return Around(actor, target if target is not actor else None, start, end)


def _may_be_to(ground: Ground, spot: Spot, j: int) -> bool:
    """Whether the infinitive begins here: "agreed in principle on Saturday [to] provide"."""
    if j >= spot.high or ground.words[j].low != "to":
        return False
    between = ground.words[spot.behind : j]
    return not between or between[0].low in grammar("preposition") or is_time(between[0])


@cache
def _idle(when: str) -> frozenset[str]:
    return frozenset(listed("idle_verbs", when))


def _has_thing(ground: Ground, span: Span, frame: Frame) -> bool:
    low, high = ground.words_of(span)
    words = ground.lows[low:high]
    if frame.type == EventType.ATTACK and not figurative().isdisjoint(words):
        return False  # "launched a personal attack on"
    return not frame.things.isdisjoint(words)


def _target(ground: Ground, spot: Spot, frame: Frame) -> tuple[Figure | None, int]:
    """Whom it is done to, right behind the verb or behind a preposition, and where that ends."""
    end, places = ground.words[spot.behind - 1].end, frame.type in _PLACED
    if frame.object or not frame.prepositions:
        accused = frame.type == EventType.ACCUSE
        found = phrase_at(ground, spot.high, spot.behind, to_of=accused)
        if found is not None:
            through = frame.type in VERBAL
            figure = ground.party(found[0], spot.inside, through=through, places=places)
            if figure is None and frame.type in _OF:
                figure = behind_of(ground, spot, found[0])
            if figure is not None or frame.object:
                return figure, found[0].end
    found_behind = behind_preposition(ground, spot, frame.prepositions, spot.behind, places=places)
    return found_behind if found_behind is not None else (None, end)
