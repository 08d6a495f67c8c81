"""What is told to be about to be done, or not to be: promises, threats, refusals, plans.

    Iraq said it would allow the inspectors to return.       promise
    The farmers said they would blockade Paris.              threaten
    Syria says it will not accept more refugees.             refuse
    France is ready to send 4,000 troops to Chad.            plan, in the outlet's own words
    Ana Reyes said it would rain · “I will never forget” · he said he would resign      no event

Only what the list of verbs has is one, and only where who speaks is who will do it, or, in the
outlet's own words, someone who acts for a people.
"""

from collections.abc import Iterator

from onrecord.article import Span
from onrecord.attribution import Kind
from onrecord.entity import EntityKind
from onrecord.event import EventType, Plover
from onrecord.names.lists import countries
from onrecord.resolve.beside import subjects_before
from onrecord.resolve.cast import Figure
from onrecord.resolve.events.behind import (
    Spot,
    phrase_at,
)
from onrecord.resolve.events.circumstances import why_done
from onrecord.resolve.events.deed import Deed
from onrecord.resolve.events.frames import Frame
from onrecord.resolve.events.ground import Ground
from onrecord.resolve.events.intentions import before_time, begin_of, cued, intending, intentions
from onrecord.resolve.events.meant import HOSTILE, frame_at, target_of_verb
from onrecord.resolve.events.sides import is_of_a_state, is_public
from onrecord.resolve.events.subjects import opening_subject
from onrecord.resolve.events.who import party_at
from onrecord.resolve.row import Word, is_adverb, is_negative

_WILL = frozenset({"will", "'ll", "it'll", "we'll", "i'll", "won't"})
_WOULD = frozenset({"would", "wouldn't"})
_KIND = frozenset(
    {"AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE", "RETREAT", "MOBILIZE"}
)
_FIRST = frozenset({"i", "we", "it", "they", "he", "she"})
_CUED = 80  # characters between a cue and what it tells
_LEFT = 5  # words that may stand between "will" or "to" and the verb
# Of these it is no news that they are to be: or who means to do them is seldom told as a deed.
_LEFT_OUT = frozenset({EventType.RESIGN, EventType.INVESTIGATE, EventType.ELECT})


def intended_deeds(ground: Ground) -> Iterator[Deed]:
    """The promises, threats, refusals and plans of an article."""
    lows, words, told, done = ground.lows, ground.words, intending(), -1
    for k, low in enumerate(lows):
        if low == "to":
            if lows[before_time(ground, max(0, k - 4), k) - 1] not in told:
                continue
        elif low not in _WILL and low not in _WOULD:
            continue
        v = k + 1
        while v < min(len(words), k + _LEFT) and _is_between(words[v]):
            v += 1
        if v >= len(words) or words[v].text != lows[v] or v <= done or not words[v].text.isalpha():
            continue
        deed = _deed(ground, k, v)
        if deed is not None:
            yield deed
            done = ground.row.at(deed.evidence.end)


def _is_between(word: Word) -> bool:
    """Whether it may stand in "will [not] [readily] do"; "back" there is a verb."""
    return (is_adverb(word) and word.low != "back") or is_negative(word)


def _deed(ground: Ground, k: int, v: int) -> Deed | None:
    """What the verb at v tells behind the "will" or "to" at k."""
    at = ground.words[v].start
    inside = ground.inside(at)
    bounds = ground.bounds(at)
    low, high = ground.words_of(bounds)
    if inside is not None and not _may_intend(ground, inside, cued=k == low):
        return None
    if k < low or ground.lows[max(low, high - 1)] == "?":
        return None
    begin, refused = begin_of(ground, low, k) if k > low else cued(ground, inside, k)
    negated = refused or any(is_negative(word) for word in ground.words[k:v])
    if begin is None or (inside is None and ground.lows[k] in _WOULD and not negated):
        return None
    spot = Spot(low, high, v, v + 1, inside, bounds)
    frame = frame_at(ground, spot)
    if frame is None and not (negated or _is_meant(ground, k, v)):
        return None
    subject = _subject(ground, spot, begin)
    if subject is None:
        return None
    particle = ground.lows[v + 1 : v + 2]
    if (
        negated
        and particle not in (["up"], ["in"])
        and ground.lows[v] in intentions()["refused"]
        and is_public(subject)
    ):
        kind: tuple[EventType, Plover] | None = (EventType.REFUSE, Plover("REJECT"))
    elif frame is None:
        if negated or not _is_official(subject):
            return None
        said = inside is not None and ground.teller(inside) is subject
        kind = (EventType.PROMISE if said else EventType.PLAN, Plover("AGREE"))
    elif frame.plover is None or _is_left_out(frame, subject):
        return None
    else:
        kind = _kind(ground, frame.plover, inside, subject, negated=negated)
    return _told(ground, spot, frame, kind, subject) if kind is not None else None


def _is_meant(ground: Ground, k: int, v: int) -> bool:
    """Whether a verb of no line is meant to be done: "plans to invest", not "will rain"."""
    if ground.lows[v] in intentions()["vague"] or v + 1 >= len(ground.words):
        return False
    own = (
        k > 0 and ground.lows[k - 1] in _FIRST and ground.inside(ground.words[v].start) is not None
    )
    return ground.lows[k] == "to" or own


def _is_official(figure: Figure) -> bool:
    """Whether it is a state or its government: what such mean to do is told of them."""
    return is_of_a_state(figure) or figure.kind == EntityKind.GOVERNMENT


def _is_left_out(frame: Frame, subject: Figure) -> bool:
    """Whether it is no news that it is to be: but that a country is to receive someone is."""
    host = frame.type == EventType.HOST and subject.name not in countries()
    return host or frame.type in _LEFT_OUT


def _may_intend(ground: Ground, i: int, *, cued: bool) -> bool:
    """Whether the words of a statement may tell an intention; `cued`: "plans [to invest]"."""
    attribution = ground.scene.attributions[i]
    if attribution.kind == Kind.POST or ground.teller(i) is None:
        return False
    meant = cued and not attribution.negated and not ground.scene.hypothetical[i]
    return meant or ground.is_told(i)


def _kind(
    ground: Ground, plover: Plover, inside: int | None, subject: Figure, *, negated: bool
) -> tuple[EventType, Plover] | None:
    said = inside is not None and ground.teller(inside) is subject
    if plover.code in _KIND:
        if negated:
            return EventType.REFUSE, Plover("REJECT")
        return EventType.PROMISE if said else EventType.PLAN, Plover("AGREE")
    if plover.code in HOSTILE and not negated:
        return EventType.THREATEN if said else EventType.PLAN, Plover("THREATEN")
    return None


def _subject(ground: Ground, spot: Spot, begin: int) -> Figure | None:
    """Who will do it: the speaker, or a body that is spoken of."""
    words, low = ground.words, spot.low
    speaker = ground.teller(spot.inside)
    if begin == low and words[begin].low in intentions()["noun"] | {"to"}:
        return speaker
    own = words[begin].low.replace("’", "'").partition("'")[0]
    if own in _FIRST:
        return speaker if own in {"i", "we"} else None
    if begin > low and words[begin - 1].low in _FIRST and begin - 1 - low <= 1:
        return speaker  # "that it would": the body that says so, or its "they"
    for span in subjects_before(words, low, begin):
        figure = party_at(ground, span, spot.inside)
        if figure is None:
            break
        near = spot.inside is None or span.start - words[low].start < 60
        return figure if figure is speaker or (near and is_public(figure)) else None
    opening = opening_subject(ground, spot, begin) if spot.inside is None else None
    return opening[0] if opening is not None and is_public(opening[0]) else None


def _told(
    ground: Ground, spot: Spot, frame: Frame | None, kind: tuple[EventType, Plover], subject: Figure
) -> Deed:
    found = phrase_at(ground, spot.high, spot.behind)
    threat = kind[1].code == "THREATEN"
    target = target_of_verb(ground, spot, frame, subject, threat=threat)
    start = ground.words[max(spot.low, spot.k - 3)].start
    if spot.inside is not None and spot.k - 1 == spot.low:
        # What opens with "to" is shown with what cues it: "[plans] to invest".
        start = min([start, *(span.start for span in _cues(ground, spot.inside, start))])
    end = found[0].end if found is not None else ground.words[spot.k].end
    inside, speaker = spot.inside, ground.teller(spot.inside)
    outer = ground.scene.within[inside] if inside is not None else None
    own = subject is speaker
    return Deed(
        type=kind[0],
        plover=kind[1],
        actor=subject,
        target=target if target is not subject else None,
        evidence=Span(start, max(end, start + 1)),
        why=why_done(ground.scene, end, spot.bounds, acts=False),
        statements=() if inside is None else (inside,),
        teller=ground.teller(outer) if own else speaker,
        told=inside is not None and (not own or outer is not None),
    )


def _cues(ground: Ground, i: int, at: int) -> list[Span]:
    return [span for span in ground.scene.attributions[i].cue if 0 <= at - span.start < _CUED]
