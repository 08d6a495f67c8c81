"""What a sentence tells of where no line of the lists fits whole: by a verb of one meaning, or a noun.

Spain rebuffed yet another overture from London.        "rebuff" tells of nothing but a refusal
Serb and Croat officers wrapped up talks in Vienna.     "talks"
The weather spoiled the talks · Spain fears sanctions · a visit after the talks      nothing

Only where nothing else in the sentence tells of an event; where who opens it acts for a people; and
where someone else is named, but of what crowds and two sides do together. Words of fear, denial or
an end before the noun, and a noun that only tells when or why, are left.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from onrecord.article import Span
from onrecord.entity import EntityKind
from onrecord.event import EventType, Plover
from onrecord.lexicons import grammar, lines
from onrecord.resolve.cast import Figure
from onrecord.resolve.events.behind import Spot, phrase_at
from onrecord.resolve.events.circumstances import when_done
from onrecord.resolve.events.deed import Deed
from onrecord.resolve.events.frames import Form, frames, plover_of
from onrecord.resolve.events.ground import Ground
from onrecord.resolve.events.groups import Voice, group_at
from onrecord.resolve.events.nominals import unreal
from onrecord.resolve.events.sides import first_behind, is_of_a_state, of_thing
from onrecord.resolve.events.subjects import opening_subject
from onrecord.resolve.row import is_negative, is_past, is_word

_FURTHEST = 16  # words between a verb and the noun that tells
_OPENING = 30  # words of a clause in which its verb stands
_SHORTEST = 4  # words of a clause that tells of something
_TRIES = 3  # verbs of a clause that are tried
_LONGEST = 300  # characters of evidence
# The verbs of these tell what they are whatever they are done to.
_PLAIN = frozenset({EventType.REJECT, EventType.CONDEMN, EventType.CONCEDE, EventType.RESTRICT})
_MUTUAL = frozenset({EventType.TALK, EventType.MEET, EventType.COOPERATE})
_BESIDE = frozenset(
    [
        "after",
        "before",
        "amid",
        "during",
        "despite",
        "following",
        "since",
        "about",
        "over",
        "because",
        "until",
        "when",
        "while",
        "as",
        "that",
        "which",
        "who",
        "whether",
        "if",
        "without",
        "against",
        "than",
    ]
)
_DONE = frozenset({Form.PAST, Form.PARTICIPLE, Form.ING})


@dataclass(frozen=True, slots=True)
class Sign:
    """What a word tells of wherever it stands."""

    type: EventType
    plover: Plover | None


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause with who opens it and its verb."""

    spot: Spot
    actor: Figure
    start: int


def glanced_deeds(ground: Ground, told: list[Deed]) -> Iterator[Deed]:
    """The events of the sentences that tell of no other."""
    layout = ground.scene.layout
    known = {layout.sentence_start(deed.evidence.start) for deed in told}
    opened = [start for start, _, i in ground.contents if ground.is_told(i)]
    for start in sorted({*layout.sentences, *opened}):
        if layout.sentence_start(start) not in known:
            deed = _at(ground, start)
            if deed is not None:
                known.add(layout.sentence_start(start))
                yield deed


def _at(ground: Ground, start: int) -> Deed | None:
    """What the clause that begins at a place tells of."""
    inside = ground.inside(start)
    if inside is not None and not ground.is_told(inside):
        return None
    bounds = ground.bounds(start)
    low, high = ground.words_of(bounds)
    if high - low < _SHORTEST or "?" in ground.lows[max(low, high - 3) : high]:
        return None
    if inside is None and ground.inside(ground.words[high - 1].start) is not None:
        return None  # "Officials said …": what they said is a clause of its own
    if _tell_tale().isdisjoint(ground.lows[low:high]):
        return None
    clause = _clause(ground, Spot(low, high, low, low, inside, bounds))
    return _deed(ground, clause) if clause is not None else None


def _clause(ground: Ground, whole: Spot) -> Clause | None:
    """Who opens the clause and its first finite verb, where that tells what was done."""
    words, tried = ground.words, 0
    for k in range(whole.low + 1, min(whole.high - 1, whole.low + _OPENING)):
        forms = _forms(ground, k)
        if not forms:
            continue
        spot = Spot(whole.low, whole.high, k, k + 1, whole.inside, whole.bounds)
        group = group_at(words, whole.low, k, forms)
        found = opening_subject(ground, spot, group.begin) if group is not None else None
        if group is not None and found is not None:
            active = group.voice == Voice.ACTIVE
            return Clause(spot, *found) if active and is_of_a_state(found[0]) else None
        tried += 1
        if tried == _TRIES:
            return None
    return None


def _forms(ground: Ground, k: int) -> frozenset[Form]:
    """The forms that a word may have that tell of something done; none for what is no verb."""
    word = ground.words[k]
    if word.text != word.low:
        return frozenset()
    known = frames().get(word.low)
    if known is not None:
        return frozenset().union(*(forms for _, forms in known)) & _DONE
    if word.low.endswith("ing") and ground.lows[k - 1] in grammar("be"):
        return frozenset({Form.ING})
    return frozenset({Form.PAST, Form.PARTICIPLE}) if is_past(word) else frozenset()


def _deed(ground: Ground, clause: Clause) -> Deed | None:
    spot, actor = clause.spot, clause.actor
    found = _sign(ground, spot)
    if found is None:
        return None
    sign, at = found
    target = _target(ground, spot, actor)
    if target is not None and not is_of_a_state(target):
        target = None
    if target is None and not _stands_alone(sign.type, actor):
        return None
    scene, inside = ground.scene, spot.inside
    evidence = Span(clause.start, min(ground.words[at].end, clause.start + _LONGEST))
    return Deed(
        type=sign.type,
        plover=sign.plover,
        actor=actor,
        target=target,
        evidence=evidence,
        date=when_done(scene, evidence, spot.bounds, scene.article.day),
        statements=() if inside is None else (inside,),
        teller=ground.teller(inside),
        told=inside is not None,
    )


def _sign(ground: Ground, spot: Spot) -> tuple[Sign, int] | None:
    """The first word behind the subject that tells of an event, and its number."""
    if ground.lows[spot.k] in unreal():
        return None
    own = _of_one_meaning().get(ground.lows[spot.k])
    if own is not None:
        return own, spot.k
    for j in range(spot.k + 1, min(spot.high, spot.k + _FURTHEST)):
        word = ground.words[j]
        if word.low in _BESIDE or word.low in unreal() or is_negative(word):
            return None
        if not is_word(word) and word.low != "-":
            return None
        if word.low in _signs() and word.low == word.text:
            return _signs()[word.low], j
    return None


def _target(ground: Ground, spot: Spot, actor: Figure) -> Figure | None:
    direct = phrase_at(ground, spot.high, spot.behind)
    if direct is not None:
        figure = ground.party(direct[0], spot.inside, places=True)
        figure = figure or of_thing(ground, spot, direct[0], actor)
        if figure is not None and figure is not actor:
            return figure
    return first_behind(ground, spot, spot.behind, actor, placed=True)


def _stands_alone(type_: EventType, actor: Figure) -> bool:
    if type_ == EventType.PROTEST:
        return actor.kind == EntityKind.GROUP
    return type_ in _MUTUAL and " and " in actor.name


@cache
def _signs() -> dict[str, Sign]:
    """The nouns of the list."""
    found: dict[str, Sign] = {}
    for line in lines("event_signs"):
        type_, code, mode, nouns = line.split("\t")
        found.update(dict.fromkeys(nouns.split(), Sign(EventType(type_), plover_of(code, mode))))
    return found


@cache
def _of_one_meaning() -> dict[str, Sign]:
    """The forms of verbs all of whose lines tell of one thing, whatever it is done to."""
    found: dict[str, Sign] = {}
    for form, told in frames().items():
        codes = {frame.plover.code if frame.plover is not None else None for frame, _ in told}
        first = told[0][0]
        odd = any(f.particle or f.adverb or f.public or f.arms or f.infinitive for f, _ in told)
        if len(codes) == 1 and not odd and first.type in _PLAIN:
            found[form] = Sign(first.type, first.plover)
    return found


@cache
def _tell_tale() -> frozenset[str]:
    """Every word that a glance may find; most sentences have none."""
    return frozenset(_signs()) | frozenset(_of_one_meaning())
