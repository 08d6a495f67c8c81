"""What is done by a verb and a thing together: "launched an attack on X", "took in refugees".

[Russia] launched an attack on [Ukraine]       behind the list's preposition
[Japan] lent [Vietnam] 400 million dollars     between the verb and the thing
[Israel] demolished [Palestinian] homes        whose the thing is
[police] banned [the group]                    the thing itself
"""

from onrecord.article import Span
from onrecord.entity import EntityKind
from onrecord.event import EventType
from onrecord.lexicons import grammar
from onrecord.names.lists import class_of
from onrecord.resolve.cast import Figure
from onrecord.resolve.events.aims import loosely
from onrecord.resolve.events.behind import Spot, behind_preposition, first_named, phrase_at
from onrecord.resolve.events.frames import Frame, things_of
from onrecord.resolve.events.ground import Ground
from onrecord.resolve.events.kinds import AIMED, OF_PEOPLE, OWNED, PLACED
from onrecord.resolve.events.sides import first_behind
from onrecord.resolve.events.subjects import Around
from onrecord.resolve.events.who import party_at
from onrecord.resolve.events.wordlists import told_words
from onrecord.resolve.parties import whose
from onrecord.resolve.phrases import read_phrase
from onrecord.resolve.row import is_past

_GIVEN = frozenset(
    {EventType.AID, EventType.COOPERATE, EventType.CONCEDE, EventType.PROMISE, EventType.REJECT}
)
_TAKEN = frozenset({EventType.ATTACK, EventType.INVADE, EventType.WITHDRAW})
_PLACES = frozenset({EntityKind.PLACE, EntityKind.GOVERNMENT})
_LONGEST_NAME = 6  # words of whom something is given to, before it: "the province of Aceh"


def with_thing(
    ground: Ground, spot: Spot, frame: Frame, subject: tuple[Figure, int]
) -> Around | None:
    """Who does what the thing tells, and to whom; None where another thing is spoken of."""
    found = thing_behind(ground, spot, frame)
    if found is None:
        return None
    (actor, start), (span, end) = subject, found
    target = _near(ground, spot, frame, actor, found)
    if target is not None:
        return Around(actor, target[0], start, max(span.end, target[1]))
    if frame.type in {EventType.DETAIN, EventType.ABDUCT}:
        return None
    if "responsibility" in frame.things:
        return _claimed(ground, spot, actor, start, end)
    if frame.needs_preposition and not (" and " in actor.name or _is_joint(ground, span)):
        return None
    through = whose(ground.scene, span)
    if through is None and frame.type in AIMED:
        through = first_named(ground, spot, end, actor)
    if through is None:
        through = loosely(ground, spot, frame, actor, end)
    return Around(actor, through if through is not actor else None, start, span.end)


def _near(
    ground: Ground, spot: Spot, frame: Frame, actor: Figure, thing: tuple[Span, int]
) -> tuple[Figure, int] | None:
    """Whom it is done to, by the words of the thing or a preposition of the list."""
    span, end = thing
    given = _given(ground, spot, frame, span) if frame.type in _GIVEN else None
    if given is not None and given is not actor:
        return given, span.end
    expelled = frame.plover is not None and frame.plover.mode == "expel"
    if expelled and frame.type == EventType.SANCTION:
        held = party_at(ground, span, spot.inside) or whose(ground.scene, span)
        if held is not None and held is not actor:
            return held, span.end  # "threw [two Belgian reporters] out of the country"
    own = whose(ground.scene, span, bodies=True) if frame.type in AIMED | OWNED else None
    if own is not None and own is not actor:
        return own, span.end
    low = ground.row.at(span.start)
    behind = behind_preposition(
        ground, spot, frame.prepositions, min(end, low + 1), places=frame.type in PLACED
    )
    if behind is not None and behind[0] is not actor:
        return behind
    held = party_at(ground, span, spot.inside) if frame.type in OF_PEOPLE else None
    if frame.type in _TAKEN:
        held = _named_place(ground, span)
    return (held, span.end) if held is not None and held is not actor else None


def _claimed(ground: Ground, spot: Spot, actor: Figure, start: int, k: int) -> Around | None:
    """ "claimed responsibility for an attack on [a British base]": to whom that was done."""
    if not things_of("&attack").isdisjoint(ground.lows[k : k + _LONGEST_NAME]):
        done_to = behind_preposition(ground, spot, ("on", "against"), k)
        target = done_to[0] if done_to is not None else None
        if target is None:
            target = first_behind(ground, spot, k, actor, placed=True)
        return Around(actor, target, start, ground.words[k].end)
    return None


def _named_place(ground: Ground, span: Span) -> Figure | None:
    """ "attacked the capital [Abuja]": a place that a name stands behind."""
    phrase = read_phrase(ground.scene.cast, span)
    figure = phrase.heads[0].figure if len(phrase.heads) == 1 else None
    return figure if figure is not None and figure.kind in _PLACES else None


def _given(ground: Ground, spot: Spot, frame: Frame, span: Span) -> Figure | None:
    """ "lent [Vietnam] 400 million dollars": whom the thing is given to, before it."""
    low, high = ground.words_of(span)
    for cut in range(min(high - 1, low + _LONGEST_NAME), low, -1):
        word, behind = ground.words[cut - 1], ground.words[cut]
        opens = behind.text[0].isdigit() or behind.text == behind.low
        if word.text[0].isupper() and opens and not frame.things.isdisjoint(ground.lows[cut:high]):
            if behind.low in grammar("preposition") or behind.low in frame.things:
                continue  # "[Japanese] aid" is no aid to Japanese
            return party_at(ground, Span(span.start, word.end), spot.inside)
    return None


def thing_behind(ground: Ground, spot: Spot, frame: Frame) -> tuple[Span, int] | None:
    """The phrase behind a verb that the thing heads; also the second: "maps and other [aid]"."""
    found = phrase_at(ground, spot.high, spot.behind)
    if found is None or has_thing(ground, found[0], frame):
        return found
    end = found[1]
    if ground.lows[end : end + 1] == ["and"] and not is_past(ground.words[end + 1]):
        second = phrase_at(ground, spot.high, end + 1)
        if second is not None and has_thing(ground, second[0], frame):
            return second
    return None


def has_thing(ground: Ground, span: Span, frame: Frame) -> bool:
    """Whether a phrase has the thing of a line, and no attack in words or petrol bomb."""
    low, high = ground.words_of(span)
    words = ground.lows[low:high]
    if frame.type == EventType.ATTACK and not told_words("figurative").isdisjoint(words):
        return False
    if frame.things.isdisjoint(words):
        return False
    pairs = zip(words, [*words[1:], ""], strict=True)  # "aid [agencies]" are no aid
    return any(word in frame.things and two not in class_of("no_thing") for word, two in pairs)


def _is_joint(ground: Ground, span: Span) -> bool:
    low, high = ground.words_of(span)
    return "joint" in ground.lows[low:high]
