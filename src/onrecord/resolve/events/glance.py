"""What a sentence on states and movements tells of where no line of the lists fits whole.

Serb and Croat officers wrapped up talks in Vienna.      by a pattern of "wrap up": "talks"
The weather spoiled the talks · Spain fears sanctions    nothing

Only where nothing else in the sentence tells of an event; where a state, a people or a force opens
it; and where another is named, but of what crowds and two sides do together.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from onrecord.article import Span
from onrecord.entity import EntityKind
from onrecord.event import EventType
from onrecord.lexicons import grammar
from onrecord.resolve.cast import Figure
from onrecord.resolve.events.behind import Spot, phrase_at
from onrecord.resolve.events.circumstances import when_done
from onrecord.resolve.events.deed import Deed
from onrecord.resolve.events.frames import Form, frames
from onrecord.resolve.events.ground import Ground
from onrecord.resolve.events.groups import Voice, group_at
from onrecord.resolve.events.nominals import unreal
from onrecord.resolve.events.patterns import Pattern, pattern_behind, patterns
from onrecord.resolve.events.peoples import state_words
from onrecord.resolve.events.sides import first_behind, is_of_a_state, of_thing
from onrecord.resolve.events.subjects import opening_subject
from onrecord.resolve.events.who import party_at
from onrecord.resolve.row import is_past

_NAMED = 14  # words of a clause in which a state or a people is named
_OPENING = 24  # words of a clause in which its verb stands
_SHORTEST = 4  # words of a clause that tells of something
_TRIES = 3  # verbs of a clause that are tried
_LONGEST = 300  # characters of evidence
_MUTUAL = frozenset({EventType.TALK, EventType.MEET, EventType.COOPERATE})
_DONE = frozenset({Form.PAST, Form.PARTICIPLE, Form.ING})


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
    k = ground.row.at(start)
    if state_words().isdisjoint(word.text for word in ground.words[k : k + _NAMED]):
        return None
    inside = ground.inside(start)
    if inside is not None and not ground.is_told(inside):
        return None
    bounds = ground.bounds(start)
    low, high = ground.words_of(bounds)
    if high - low < _SHORTEST or "?" in ground.lows[max(low, high - 3) : high]:
        return None
    if inside is None and ground.inside(ground.words[high - 1].start) is not None:
        return None  # "Officials said …": what they said is a clause of its own
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
        if pattern_behind(ground.lows, k, whole.high) is None:
            return None
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
    told = is_past(word) or (word.low in patterns() and word.low.endswith("d"))
    return frozenset({Form.PAST, Form.PARTICIPLE}) if told else frozenset()


def _deed(ground: Ground, clause: Clause) -> Deed | None:
    spot, actor = clause.spot, clause.actor
    found = pattern_behind(ground.lows, spot.k, spot.high)
    if found is None or not _is_real(ground, spot, found[1]):
        return None
    pattern, at = found
    target = _target(ground, spot, actor)
    if target is None and not _stands_alone(pattern, actor):
        return None
    scene, inside = ground.scene, spot.inside
    evidence = Span(clause.start, min(ground.words[at].end, clause.start + _LONGEST))
    return Deed(
        type=pattern.type,
        plover=pattern.plover,
        actor=actor,
        target=target,
        evidence=evidence,
        date=when_done(scene, evidence, spot.bounds, scene.article.day),
        statements=() if inside is None else (inside,),
        teller=ground.teller(inside),
        told=inside is not None,
    )


def _is_real(ground: Ground, spot: Spot, at: int) -> bool:
    """Whether no word up to the last of a pattern tells of what is wished, feared or another's."""
    between = ground.lows[spot.k : at]
    closed = grammar("relative") | grammar("negative") | {"that", "if", "whether", ",", ";", "."}
    return unreal().isdisjoint(between) and closed.isdisjoint(between)


def _target(ground: Ground, spot: Spot, actor: Figure) -> Figure | None:
    """Another state, people or force that is named behind the verb."""
    direct = phrase_at(ground, spot.high, spot.behind)
    figure: Figure | None = None
    if direct is not None:
        figure = party_at(ground, direct[0], spot.inside, places=True)
        figure = figure or of_thing(ground, spot, direct[0], actor)
    if figure is None or figure is actor or not is_of_a_state(figure):
        figure = first_behind(ground, spot, spot.behind, actor, placed=True)
    return figure if is_of_a_state(figure) and figure is not actor else None


def _stands_alone(pattern: Pattern, actor: Figure) -> bool:
    if pattern.type == EventType.PROTEST:
        return actor.kind == EntityKind.GROUP
    return pattern.type in _MUTUAL and " and " in actor.name
