"""Events that verbs tell of, in the outlet's own words or in what someone says.

[police] arrested [Tom Lee] on Monday          active
[Tom Lee] was arrested by [police]             passive
the man arrested in Leeds                      done to the man, by nobody told
Tom Lee should resign · if he resigned         nothing was done
"""

from collections.abc import Iterator

from onrecord.article import Span
from onrecord.event import EventType
from onrecord.lexicons import grammar
from onrecord.resolve.events.behind import Spot
from onrecord.resolve.events.circumstances import when_done, why_done
from onrecord.resolve.events.deed import Deed
from onrecord.resolve.events.frames import Form, Frame, frames
from onrecord.resolve.events.ground import Ground
from onrecord.resolve.events.groups import Group, group_at
from onrecord.resolve.events.parties_told import VERBAL, Around, around

_LONGEST = 300  # characters of evidence


def told_deeds(ground: Ground, skipped: list[Span]) -> Iterator[Deed]:
    """The events that verbs tell of; not those in `skipped`, cues whose statements do them."""
    known = frames()
    ends = {span.start: span.end for span in skipped}
    cues = {span.start: span.end for a in ground.scene.attributions for span in a.cue}
    upto, cued = -1, -1
    row = ground.row
    for k, (start, low) in enumerate(zip(row.starts, row.lows, strict=True)):
        if start in ends:
            upto = max(upto, ends[start])
        if start in cues:
            cued = max(cued, cues[start])
        if low not in known or row.words[k].text != low or start < upto:
            continue
        deed = _first(ground, k, known[low], cue=start < cued)
        if deed is not None:
            yield deed


def _first(
    ground: Ground, k: int, options: tuple[tuple[Frame, frozenset[Form]], ...], *, cue: bool
) -> Deed | None:
    """What the first line of the list that fits the verb at k tells."""
    at = ground.words[k].start
    inside = ground.inside(at)
    if inside is not None and not ground.is_told(inside):
        return None
    bounds = ground.bounds(at)
    low, high = ground.words_of(bounds)
    if any(word.low == "?" for word in ground.words[max(low, high - 3) : high]):
        return None
    for frame, forms in options:
        behind = k + 1 + len(frame.particle)
        if tuple(word.low for word in ground.words[k + 1 : behind]) != frame.particle:
            continue
        if frame.adverb and (k == low or ground.words[k - 1].low != frame.adverb):
            continue
        if behind < len(ground.words):
            deed = _deed(ground, Spot(low, high, k, behind, inside, bounds), frame, forms, cue=cue)
            if deed is not None:
                return deed
    return None


def _deed(
    ground: Ground, spot: Spot, frame: Frame, forms: frozenset[Form], *, cue: bool
) -> Deed | None:
    group = group_at(ground.words, spot.low, spot.k, forms)
    if group is None or not _tells(ground, spot, frame, group):
        return None
    found = around(ground, spot, frame, group, cue=cue)
    if found is None or (found.actor is found.target and found.actor is not None):
        return None
    return told(ground, spot, frame, found)


def _tells(ground: Ground, spot: Spot, frame: Frame, group: Group) -> bool:
    """Whether the form tells of something done: "attacks" does in a headline alone."""
    words, k = ground.words, spot.k
    if group.form == Form.PRESENT:
        # "riots" and "protests" are nouns too.
        plain = not (frame.object or frame.things or frame.infinitive)
        return ground.in_headline(words[k].start) and (not plain or frame.type == EventType.RESIGN)
    if group.form == Form.ING and group.bare:
        return k > spot.low and words[k - 1].low == "," and frame.type in VERBAL
    if not group.bare or k == spot.low:
        return True
    before = words[k - 1].low
    return before not in grammar("determiner") - grammar("pronoun") and before != "being"


def told(ground: Ground, spot: Spot, frame: Frame, found: Around) -> Deed:
    """What a verb tells, with its time and reason."""
    scene, inside = ground.scene, spot.inside
    verb, verb_end = ground.words[spot.k], ground.words[spot.behind - 1].end
    evidence = Span(min(found.start, verb.start), max(found.end, verb_end))
    return Deed(
        type=frame.type,
        plover=frame.plover,
        actor=found.actor,
        target=found.target,
        evidence=evidence if len(evidence) <= _LONGEST else Span(verb.start, verb_end),
        date=when_done(scene, evidence, spot.bounds, scene.article.day),
        why=why_done(scene, verb_end, spot.bounds, acts=frame.type in VERBAL),
        statements=() if inside is None else (inside,),
        teller=ground.teller(inside),
        told=inside is not None,
    )
