"""Statements that do something by being made: a call, a promise, praise, blame.

UN Watch is calling on diplomats to resign.        call_on: UN Watch, diplomats
"""

from collections.abc import Iterator
from functools import cache

from onrecord.article import Span
from onrecord.attribution import Attribution
from onrecord.event import EventType, Plover
from onrecord.lexicons import grammar, lines
from onrecord.names.lists import class_of
from onrecord.resolve.cast import Figure
from onrecord.resolve.events.behind import Spot, behind_preposition, first_named, phrase_at
from onrecord.resolve.events.circumstances import why_done
from onrecord.resolve.events.deed import Deed
from onrecord.resolve.events.frames import frames, plover_of
from onrecord.resolve.events.ground import Ground
from onrecord.resolve.events.meant import HOSTILE, frame_at, target_of_verb
from onrecord.resolve.events.sides import is_public, of_thing
from onrecord.resolve.parties import may_act
from onrecord.statement import ActType, When

_AIMED = frozenset({ActType.CALL_ON, ActType.THREATEN, ActType.REFUSE})
_PERSONS = frozenset({"he", "she", "we", "i"})
_BODIES = frozenset({"it", "they", "we"})
_JUDGING = frozenset({ActType.PRAISE, ActType.CONDEMN, ActType.SUPPORT, ActType.WELCOME})
_MEANT = frozenset({EventType.PROMISE, EventType.THREATEN})
_FOR = ("for", "to", "on", "against", "with")
_TO = frozenset({"to", "will", "would"})
_FIRST_WORDS = 8  # words of a promise in which its verb stands
_NEAR = 120  # characters from a source to its cue, for one stretch of evidence


@cache
def acting() -> dict[ActType, Plover | None]:
    """The acts that are events, with their codes."""
    rows = (line.split("\t") for line in lines("event_acts"))
    return {ActType(act): plover_of(code, mode) for act, code, mode in rows}


def done_deeds(ground: Ground) -> Iterator[Deed]:
    """The events that statements are."""
    scene = ground.scene
    for i, act in enumerate(ground.acts):
        attribution = scene.attributions[i]
        if act is None or act.type not in acting() or attribution.negated:
            continue
        actor = ground.teller(i)
        evidence = _evidence(ground, i)
        if actor is None or evidence is None or act.target is actor or not may_act(actor):
            continue
        if act.type == ActType.SUPPORT and act.target is None:
            continue
        if _is_only_meant(ground, act.span, act.type):
            continue
        if scene.hypothetical[i]:
            continue
        outer = scene.within[i]
        type_, plover = _kind(ground, i, act.type)
        behind = act.span.end if act.span is not None else evidence.end
        yield Deed(
            type=type_,
            plover=plover,
            actor=actor,
            target=_target(ground, i, actor, type_),
            evidence=evidence,
            date=_told(ground.said[i]),
            why=why_done(scene, behind, scene.layout.sentence(behind - 1), acts=False),
            statements=(i,),
            teller=ground.teller(outer),
            told=outer is not None,
        )


def _is_only_meant(ground: Ground, shown: Span | None, type_: ActType) -> bool:
    """Whether the verb is no finite one: "came to denounce it", "staff urged to travel"."""
    if shown is None:
        return False
    words, k, behind = ground.words, ground.row.at(shown.start), ground.row.at(shown.end)
    before = words[k - 1].low if k > 0 else ""
    passive = type_ == ActType.CALL_ON and words[k].low.endswith("ed")
    if passive and behind < len(words) and words[behind].low == "to" and behind == k + 1:
        return words[k].low not in {"appealed", "pleaded"}
    if words[k].low.endswith("ing") and before in grammar("preposition"):
        return True  # "is balking at committing to it"
    return before == "to" and words[k].low == words[k].text


def _kind(ground: Ground, i: int, act: ActType) -> tuple[EventType, Plover | None]:
    """What a statement does: who vows to strike, or warns that he will, threatens."""
    vows = act == ActType.PROMISE and _is_hostile(ground, i)
    if vows or (act == ActType.WARN and _is_own(ground, i)):
        return EventType.THREATEN, Plover("THREATEN")
    plover = acting()[act]
    actor = ground.teller(i)
    if act == ActType.WARN and is_public(actor) and actor is not None and not actor.person:
        plover = Plover("THREATEN")
    return EventType(act.value), plover


def _is_hostile(ground: Ground, i: int) -> bool:
    """Whether what is promised does harm: "vowed [to boycott]", "promised [revenge attacks]"."""
    for span in ground.scene.attributions[i].content[:1]:
        low, high = ground.words_of(span)
        near = ground.lows[low : min(high, low + _FIRST_WORDS)]
        if not class_of("harm").isdisjoint(near[:4]):
            return True
        at = next((j for j, word in enumerate(near) if word in {"to", "will", "would"}), None)
        if at is None or low + at + 2 >= high:
            return False
        k = low + at + 1
        frame = (
            frame_at(ground, Spot(low, high, k, k + 1, i, span), public=True)
            if _is_base(ground, k)
            else None
        )
        if frame is None or frame.plover is None or frame.plover.code not in HOSTILE:
            return False
        return frame.object or bool(frame.things) or not frame.needs_preposition
    return False


def _is_base(ground: Ground, k: int) -> bool:
    return ground.lows[k] in frames()


def _is_own(ground: Ground, i: int) -> bool:
    """Whether a warning is of what the speaker will do: "warned [it would] …"."""
    speaker = ground.teller(i)
    own = _PERSONS if speaker is None or speaker.person else _BODIES
    for span in ground.scene.attributions[i].content[:1]:
        low, high = ground.words_of(span)
        near = [word for word in ground.lows[low : min(high, low + 3)] if word != "that"]
        return len(near) > 1 and near[0] in own and near[1] in {"would", "will", "’ll", "'ll"}
    return False


def _target(ground: Ground, i: int, actor: Figure, type_: EventType) -> Figure | None:
    """Whom an act is aimed at, if it is someone: a call "on restraint" is on nobody."""
    act = ground.acts[i]
    aimed = act.target if act is not None else None
    if aimed is not None:
        # Whom a speaker calls on in his own words is someone, whatever he calls them.
        return aimed if may_act(aimed) or not _by_cue(ground, i) else None
    meant = _meant(ground, i, actor, type_) or _behind(ground, i, actor)
    return meant if meant is not None else _aimed(ground, i, actor, type_)


def _behind(ground: Ground, i: int, actor: Figure) -> Figure | None:
    """Whose the thing is that is praised or condemned: "praised the courage of [Libyans]"."""
    act = ground.acts[i]
    if act is None or act.span is None or act.type not in _JUDGING:
        return None
    if not is_public(actor) or not _by_cue(ground, i):
        return None
    k = ground.row.at(act.span.end)
    bounds = ground.scene.layout.sentence(act.span.start)
    low, high = ground.words_of(bounds)
    found = phrase_at(ground, high, k) if k < high else None
    spot = Spot(low, high, k - 1, k, ground.scene.within[i], bounds)
    return of_thing(ground, spot, found[0], actor) if found is not None else None


def _meant(ground: Ground, i: int, actor: Figure, type_: EventType) -> Figure | None:
    """Whom a promise or a threat names: "promised to free [the prisoners]"."""
    spans = ground.scene.attributions[i].content[:1]
    if type_ not in _MEANT or not spans:
        return None
    low, high = ground.words_of(spans[0])
    at = next((j for j in range(low, min(high, low + _FIRST_WORDS)) if ground.lows[j] in _TO), None)
    if at is None or at + 2 >= high:
        # "promised an amnesty for [exiles]", "promised attacks on [the government]"
        whole = Spot(low, high, low, low, i, spans[0])
        side = behind_preposition(ground, whole, _FOR, low + 1)
        return side[0] if side is not None and side[0] is not actor else None
    spot = Spot(low, high, at + 1, at + 2, i, spans[0])
    frame = frame_at(ground, spot, public=True)
    threat = type_ == EventType.THREATEN
    target = target_of_verb(ground, spot, frame, actor, threat=threat)
    return target if target is not actor else None


def _by_cue(ground: Ground, i: int) -> bool:
    """Whether the words that show an act stand in its cue, and not in what is said."""
    act = ground.acts[i]
    at = act.span.start if act is not None and act.span is not None else -1
    return any(cue.start <= at < cue.end for cue in ground.scene.attributions[i].cue)


def _aimed(ground: Ground, i: int, actor: Figure, type_: EventType) -> Figure | None:
    """Whom a call, a threat or a refusal is aimed at: who is named first behind its cue."""
    act, attribution = ground.acts[i], ground.scene.attributions[i]
    aims = type_ == EventType.THREATEN or (act is not None and act.type in _AIMED)
    if act is None or act.span is None or not aims or not attribution.cue:
        return None
    if not _by_cue(ground, i):
        return None
    k = ground.row.at(act.span.end)
    bounds = ground.scene.layout.sentence(act.span.start)
    low, high = ground.words_of(bounds)
    spot = Spot(low, high, k - 1, k, None, bounds)
    asked = behind_preposition(ground, spot, ("from",), k)
    if asked is None and act.type == ActType.CALL_ON and ground.lows[k : k + 1] == ["that"]:
        asked = behind_preposition(ground, spot, ("that",), k)  # "demanded that [Spain] leave"
    return asked[0] if asked is not None else first_named(ground, spot, k, actor)


def _told(said: When | None) -> When | None:
    """The time of saying where the text tells it: "by the day of publication" tells nothing."""
    return said if said is not None and (said.span is not None or said.start is not None) else None


def _evidence(ground: Ground, i: int) -> Span | None:
    """The words that show the act, with who does it where that stands near."""
    attribution, act = ground.scene.attributions[i], ground.acts[i]
    shown = act.span if act is not None else None
    spans = [*attribution.source[:1], *attribution.cue[:1]]
    if shown is None:
        spans += attribution.content[:1]
    if shown is None:
        return spans[0] if spans else None
    near = [s for s in spans if abs(s.start - shown.start) <= _NEAR]
    near += [shown, *_goes_on(attribution, shown)]
    return Span(min(s.start for s in near), max(s.end for s in near))


def _goes_on(attribution: Attribution, shown: Span) -> Iterator[Span]:
    """The words right behind a cue, up to a clause's length: "called on [diplomats to quit]"."""
    for span in attribution.content[:1]:
        if shown.end <= span.start <= shown.end + 6:
            yield Span(span.start, min(span.end, span.start + _NEAR))
