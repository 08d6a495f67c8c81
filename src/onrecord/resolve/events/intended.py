"""What speakers say that they will do, or will not: promises, threats, refusals.

    Iraq said it would allow the inspectors to return.       promise
    The farmers said they would blockade Paris.              threaten
    Syria says it will not accept more refugees.             refuse
    Ana Reyes said it would rain · “I will never forget” · he said he would resign      no event

Only what the list of verbs has is one, and only where who speaks is who will do it.
"""

from collections.abc import Iterator

from onrecord.article import Span
from onrecord.attribution import Kind
from onrecord.entity import EntityKind
from onrecord.event import EventType, Plover
from onrecord.resolve.beside import phrase_after, subjects_before
from onrecord.resolve.cast import Figure
from onrecord.resolve.events.behind import Spot, behind_preposition, first_named
from onrecord.resolve.events.circumstances import why_done
from onrecord.resolve.events.deed import Deed
from onrecord.resolve.events.frames import Form, Frame, frames
from onrecord.resolve.events.ground import Ground
from onrecord.resolve.parties import party
from onrecord.resolve.row import is_adverb, is_negative

_WILL = frozenset({"will", "would", "'ll", "it'll", "we'll", "i'll", "won't", "wouldn't"})
_KIND = frozenset({"AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE", "RETREAT"})
_HOSTILE = frozenset({"SANCTION", "COERCE", "ASSAULT", "PROTEST"})
_SIDES = ("to", "with", "for", "from", "of", "against", "in")
_FIRST = frozenset({"i", "we", "it", "they", "he", "she"})
_OFFICIAL = frozenset({EntityKind.GOVERNMENT, EntityKind.ORGANISATION})


def intended_deeds(ground: Ground) -> Iterator[Deed]:
    """The promises, threats and refusals within statements."""
    known, words = frames(), ground.words
    for i, attribution in enumerate(ground.scene.attributions):
        speaker = ground.teller(i)
        if speaker is None or attribution.kind == Kind.POST or not ground.is_told(i):
            continue
        for span in attribution.content[:3]:
            low, high = ground.words_of(span)
            for k in range(low, min(high, low + 80)):
                word = words[k]
                if word.low in known and word.low == word.text and k > low:
                    deed = _deed(ground, i, speaker, low, high, k)
                    if deed is not None:
                        yield deed
                        break


def _deed(ground: Ground, i: int, speaker: Figure, low: int, high: int, k: int) -> Deed | None:
    words, j, negated = ground.words, k - 1, False
    while j >= low and (is_adverb(words[j]) or is_negative(words[j])):
        negated = negated or is_negative(words[j])
        if words[j].low.replace("’", "'") in _WILL:
            break
        j -= 1
    if j < low or words[j].low.replace("’", "'") not in _WILL:
        return None
    subject = _subject(ground, i, speaker, low, j)
    spot = Spot(low, high, k, k + 1, i, ground.bounds(words[k].start))
    frame = _frame(ground, spot)
    if subject is None or frame is None or frame.plover is None:
        return None
    kind = _kind(frame.plover, negated=negated)
    if kind is None or frame.type in {EventType.RESIGN, EventType.INVESTIGATE}:
        return None
    return _told(ground, spot, kind, subject)


def _kind(plover: Plover, *, negated: bool) -> tuple[EventType, Plover] | None:
    if plover.code in _KIND:
        if negated:
            return EventType.REFUSE, Plover("REJECT")
        return EventType.PROMISE, Plover("AGREE")
    if plover.code in _HOSTILE and not negated:
        return EventType.THREATEN, Plover("THREATEN")
    return None


def _frame(ground: Ground, spot: Spot) -> Frame | None:
    """The first line of the list whose base form and object fit."""
    words = ground.words
    for frame, forms in frames()[words[spot.k].low]:
        if Form.BASE not in forms or frame.particle:
            continue
        if not frame.things:
            return frame
        found = phrase_after(words, spot.high, spot.behind)
        if found is not None:
            low, high = ground.words_of(found[0])
            if any(word.low in frame.things for word in words[low:high]):
                return frame
    return None


def _subject(ground: Ground, i: int, speaker: Figure, low: int, j: int) -> Figure | None:
    """Who will do it: the speaker, or a body that the speaker speaks of."""
    words = ground.words
    own = words[j].low.replace("’", "'").partition("'")[0]
    if own in _FIRST:
        return speaker if own in {"i", "we"} else None
    if j > low and words[j - 1].low in _FIRST and j - 1 - low <= 1:
        return speaker  # "that it would": the body that says so, or its "they"
    for span in subjects_before(words, low, j):
        figure = party(ground.scene, span, i)
        official = (
            figure is not None and figure.kind in _OFFICIAL and span.start - words[low].start < 60
        )
        return figure if figure is speaker or official else None
    return None


def _told(ground: Ground, spot: Spot, kind: tuple[EventType, Plover], subject: Figure) -> Deed:
    found = phrase_after(ground.words, spot.high, spot.behind)
    target = party(ground.scene, found[0], spot.inside) if found is not None else None
    if target is None:
        behind = behind_preposition(ground, spot, _SIDES, spot.behind, places=True)
        target = behind[0] if behind is not None else None
    if target is None and kind[0] == EventType.THREATEN:
        target = first_named(ground, spot, spot.behind, subject)
    start = ground.words[max(spot.low, spot.k - 3)].start
    end = found[0].end if found is not None else ground.words[spot.k].end
    inside = spot.inside if spot.inside is not None else 0
    speaker = ground.teller(inside)
    outer = ground.scene.within[inside]
    own = subject is speaker
    return Deed(
        type=kind[0],
        plover=kind[1],
        actor=subject,
        target=target if target is not subject else None,
        evidence=Span(start, max(end, start + 1)),
        why=why_done(ground.scene, end, spot.bounds, acts=False),
        statements=(inside,),
        teller=ground.teller(outer) if own else speaker,
        told=not own or outer is not None,
    )
