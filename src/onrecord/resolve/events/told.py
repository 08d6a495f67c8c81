"""Events that verbs tell of, in the outlet's own words or in what someone says.

[police] arrested [Tom Lee] on Monday          active
[Tom Lee] was arrested by [police]             passive
the man arrested in Leeds                      done to the man, by nobody told
Tom Lee should resign · if he resigned         nothing was done
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from onrecord.article import Span
from onrecord.entity import EntityKind
from onrecord.event import EventType, Plover
from onrecord.lexicons import grammar
from onrecord.resolve.events.aims import target_of
from onrecord.resolve.events.behind import Spot
from onrecord.resolve.events.circumstances import when_done, why_done
from onrecord.resolve.events.deed import Deed
from onrecord.resolve.events.frames import Form, Frame, frames
from onrecord.resolve.events.ground import Ground
from onrecord.resolve.events.groups import Group, group_at, is_attempt
from onrecord.resolve.events.kinds import VERBAL
from onrecord.resolve.events.particles import behind_particle
from onrecord.resolve.events.parties_told import around
from onrecord.resolve.events.subjects import Around
from onrecord.resolve.events.wordlists import told_words

_LONGEST = 300  # characters of evidence
_NEAR = 20  # words between a verb and the noun of what is done
# Of these a bare "-ing" behind a comma tells what the subject did: "…, killing two soldiers".
_AND_DOES = VERBAL | {EventType.KILL, EventType.ATTACK, EventType.DETAIN, EventType.SEIZE}


def told_deeds(ground: Ground, skipped: list[Span]) -> Iterator[Deed]:
    """The events that verbs tell of; not those in `skipped`, cues whose statements do them."""
    known = frames()
    silent = _Within(skipped)
    cues = _Within([span for a in ground.scene.attributions for span in a.cue])
    seldom, lows = _seldom(), ground.lows
    for k, low in enumerate(lows):
        if low not in known:
            continue
        word = ground.words[k]
        if low in seldom and lows[k - 1] != "to" and not _is_now(ground, k):
            continue
        if word.text != low or silent.holds(word.start):
            continue
        deed = _first(ground, k, known[low], cue=cues.holds(word.start))
        if deed is not None:
            yield deed


@cache
def _seldom() -> frozenset[str]:
    """Forms that tell of something done behind a "to" or in a headline alone: "attack(s)"."""
    done = {Form.PAST, Form.PARTICIPLE, Form.ING}
    return frozenset(
        form for form, told in frames().items() if all(done.isdisjoint(forms) for _, forms in told)
    )


def _is_now(ground: Ground, k: int) -> bool:
    return ground.lows[k] == "wants" or ground.in_headline(ground.words[k].start)


class _Within:
    """Whether places, asked for in their order, lie in some of these spans."""

    def __init__(self, spans: list[Span]) -> None:
        self.spans = sorted(spans)
        self.next, self.upto = 0, -1

    def holds(self, at: int) -> bool:
        while self.next < len(self.spans) and self.spans[self.next].start <= at:
            self.upto = max(self.upto, self.spans[self.next].end)
            self.next += 1
        return at < self.upto


def _first(
    ground: Ground, k: int, options: tuple[tuple[Frame, frozenset[Form]], ...], *, cue: bool
) -> Deed | None:
    """What the first line of the list that fits the verb at k tells."""
    near = ground.lows[max(0, k - _NEAR) : k + _NEAR]
    fitting = [one for one in options if not one[0].things or not one[0].things.isdisjoint(near)]
    at = ground.words[k].start
    inside = ground.inside(at) if fitting else None
    if not fitting or (inside is not None and not ground.is_told(inside)):
        return None
    bounds = ground.bounds(at)
    low, high = ground.words_of(bounds)
    if "?" in ground.lows[max(low, high - 3) : high]:
        return None
    groups: dict[frozenset[Form], Group | None] = {}
    for frame, forms in fitting:
        if forms not in groups:
            groups[forms] = group_at(ground.words, low, k, forms)
        if frame.adverb and (k == low or ground.lows[k - 1] != frame.adverb):
            continue
        behind = behind_particle(ground, k, high, frame)
        if behind is not None:
            spot = Spot(low, high, k, behind, inside, bounds)
            deed = _deed(ground, spot, frame, groups[forms], cue=cue)
            if deed is not None:
                return deed
    return None


def _deed(
    ground: Ground, spot: Spot, frame: Frame, group: Group | None, *, cue: bool
) -> Deed | None:
    if group is None and spot.k > spot.low + 1 and ground.lows[spot.k - 1] == "to":
        if ground.lows[spot.k - 2] in told_words("attempt") and frame.object:
            target, end = target_of(ground, spot, frame)  # "an attempt to kill [the mayor]"
            around_it = Around(None, target, ground.words[spot.k].start, end)
            return _attempted(told(ground, spot, frame, around_it)) if target else None
        group = _for_which(ground, spot, frame)
    if group is None or not _tells(ground, spot, frame, group):
        return None
    found = around(ground, spot, frame, group, cue=cue)
    if found is None or (found.actor is found.target and found.actor is not None):
        return None
    if is_attempt(ground.words, group):
        return _attempted(told(ground, spot, frame, found))
    return told(ground, spot, frame, found)


def _attempted(deed: Deed) -> Deed | None:
    """ "tried to kill the president" is an attack; what else was only tried is no event."""
    if deed.plover is None or deed.plover.code != "ASSAULT":
        return None
    return replace(deed, type=EventType.ATTACK) if deed.type == EventType.KILL else deed


def _for_which(ground: Ground, spot: Spot, frame: Frame) -> Group | None:
    """ "gathered in Leeds to protest", "used batons to disperse a rally": who did did both."""
    k, words = spot.k, ground.words
    first = told_words("turning_out") if frame.type == EventType.PROTEST else told_words("using")
    for j in range(k - 2, max(spot.low, k - _NEAR) - 1, -1):
        if words[j].low in first:
            group = group_at(words, spot.low, j, frozenset({Form.PAST, Form.ING}))
            return replace(group, verb=k, bare=False) if group is not None else None
        if words[j].low in {",", ";", ":", "that", "who", "which"}:
            return None
    return None


def _tells(ground: Ground, spot: Spot, frame: Frame, group: Group) -> bool:
    """Whether the form tells of something done: "attacks" does in a headline alone."""
    words, k = ground.words, spot.k
    if group.form == Form.PRESENT and words[k].low != "wants":
        # "riots" and "protests" are nouns too.
        plain = not (frame.object or frame.things or frame.infinitive)
        return ground.in_headline(words[k].start) and (not plain or frame.type == EventType.RESIGN)
    if group.form == Form.ING and group.bare:
        return k > spot.low and words[k - 1].low == "," and frame.type in _AND_DOES
    if not group.bare or k == spot.low:
        return True
    before = words[k - 1].low
    if before in grammar("preposition"):
        return False  # "two men in injured condition"
    return before not in grammar("determiner") - grammar("pronoun") and before != "being"


def told(ground: Ground, spot: Spot, frame: Frame, found: Around) -> Deed:
    """What a verb tells, with its time and reason."""
    scene, inside = ground.scene, spot.inside
    type_, plover = _in_words(ground, spot, frame, found)
    verb, verb_end = ground.words[spot.k], ground.words[spot.behind - 1].end
    evidence = Span(min(found.start, verb.start), max(found.end, verb_end))
    return Deed(
        type=type_,
        plover=plover,
        actor=found.actor,
        target=found.target,
        evidence=evidence if len(evidence) <= _LONGEST else Span(verb.start, verb_end),
        date=when_done(scene, evidence, spot.bounds, scene.article.day),
        why=why_done(scene, verb_end, spot.bounds, acts=frame.type in VERBAL),
        statements=() if inside is None else (inside,),
        teller=ground.teller(inside),
        told=inside is not None,
    )


def _in_words(
    ground: Ground, spot: Spot, frame: Frame, found: Around
) -> tuple[EventType, Plover | None]:
    """What it is: a politician who "attacked" someone did so in words."""
    actor = found.actor
    told = ground.lows[spot.k] in {"attacked", "attacking", "attacks", "assailed"}
    told = told or "attack" in frame.things  # "unleashed an attack on"
    person = actor is not None and actor.kind == EntityKind.PERSON and bool(actor.roles)
    if told and person:
        return EventType.CONDEMN, Plover("ACCUSE", "disapprove")
    return frame.type, frame.plover
