"""Events that nouns tell of, with whose they are.

Russia’s invasion of Ukraine         invade: Russia, Ukraine
the arrest of Tom Lee                detain: nobody told, Tom Lee
his resignation                      resign: he
a possible invasion · called for his resignation · an invasion of privacy      nothing was done
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from onrecord.article import Span
from onrecord.entity import EntityKind
from onrecord.event import EventType, Plover
from onrecord.lexicons import grammar, lines
from onrecord.resolve.beside import phrase_before
from onrecord.resolve.cast import Figure
from onrecord.resolve.events.behind import phrase_at
from onrecord.resolve.events.circumstances import when_done
from onrecord.resolve.events.deed import Deed
from onrecord.resolve.events.frames import plover_of
from onrecord.resolve.events.ground import Ground
from onrecord.resolve.events.who import group, party_at
from onrecord.resolve.events.wordlists import told_words
from onrecord.resolve.parties import whose
from onrecord.resolve.row import Word, is_negative, is_time, is_word
from onrecord.statement import When

_DATE_OF = re.compile(
    r"[,(—–]?\s?(?:(?:refer(?:red|ring|s)|alluding)\sto\s)?the\s(?:\w+\s)?(?:date|day|start|beginning)\sof\s$"
)


@dataclass(frozen=True, slots=True)
class Noun:
    """A noun that tells of an event."""

    type: EventType
    plover: Plover | None
    owner_acts: bool  # whether a genitive with nobody else told is who does it
    prepositions: tuple[str, ...]


@cache
def nouns() -> dict[str, Noun]:
    """The nouns of the list."""
    found: dict[str, Noun] = {}
    for line in lines("event_nouns"):
        type_, code, mode, words, owner, prepositions = line.split("\t")
        behind = () if prepositions == "-" else tuple(prepositions.split())
        for word in words.split():
            found[word] = Noun(EventType(type_), plover_of(code, mode), owner == "actor", behind)
    return found


@cache
def unreal() -> frozenset[str]:
    """Words before a noun that tell that it was only wished, feared, planned or doubted."""
    return frozenset(word for line in lines("unreal") for word in line.split())


def noun_deeds(ground: Ground) -> Iterator[Deed]:
    """The events that nouns tell of."""
    known = nouns()
    for k, word in enumerate(ground.words):
        if word.low in known and (word.text == word.low or _opens(ground, word.start)):
            deed = _deed(ground, k, known[word.low])
            if deed is not None:
                yield deed


def _opens(ground: Ground, at: int) -> bool:
    """Whether a word opens its sentence: "Clashes between …"."""
    return ground.scene.layout.sentence_start(at) == at


def _deed(ground: Ground, k: int, noun: Noun) -> Deed | None:
    word = ground.words[k]
    inside = ground.inside(word.start)
    if inside is not None and not ground.is_presupposed(inside):
        return None
    bounds = ground.bounds(word.start)
    low, high = ground.words_of(bounds)
    if _is_unreal(ground.words, low, k):
        return None
    owner = _owner(ground, low, k, inside)
    behind = _behind(ground, k, high, noun.prepositions, inside)
    by = _behind(ground, k, high, ("by",), inside)
    parties = _parties(noun, owner, behind, by)
    if parties is None or parties[0] is parties[1]:
        return None
    spans = [span for _, span in filter(None, (owner, behind, by))]
    evidence = Span(
        min([word.start, *(s.start for s in spans)]), max([word.end, *(s.end for s in spans)])
    )
    actor = parties[0]
    words = noun.type == EventType.ATTACK and actor is not None and actor.kind == EntityKind.PERSON
    return Deed(
        type=EventType.CONDEMN if words else noun.type,
        plover=Plover("ACCUSE", "disapprove") if words else noun.plover,
        actor=parties[0],
        target=parties[1],
        evidence=evidence,
        date=_dated_beside(ground, evidence, bounds) or _dated_before(ground, evidence),
        statements=() if inside is None else (inside,),
        teller=ground.teller(inside),
        told=inside is not None,
    )


def _dated_beside(ground: Ground, evidence: Span, bounds: Span) -> When | None:
    """The time right behind a noun: further off it belongs to the verb of the sentence."""
    near = Span(bounds.start, min(bounds.end, evidence.end + 30))
    when = when_done(ground.scene, evidence, near, ground.scene.article.day)
    span = when.span if when is not None else None
    return when if span is not None and 0 <= span.start - evidence.end <= 4 else None


def _dated_before(ground: Ground, evidence: Span) -> When | None:
    """ "on February 24,” referring to the starting date of Russia’s invasion": that day."""
    scene, text = ground.scene, ground.scene.article.text
    begin = max(scene.layout.sentence_start(evidence.start), evidence.start - 200)
    match = _DATE_OF.search(text, begin, evidence.start)
    if match is None:
        return None
    near = Span(match.start(), match.start() + 1)
    return when_done(scene, near, Span(begin, near.end), scene.article.day, anywhere=True)


Found = tuple[Figure, Span]
_FURTHEST = 12  # words of "between … and"


def _parties(
    noun: Noun, owner: Found | None, behind: Found | None, by: Found | None
) -> tuple[Figure | None, Figure | None] | None:
    """Who does it, and to whom; None where too little is told to be sure that it was done."""
    actor = by[0] if by is not None else None
    target = behind[0] if behind is not None else None
    if owner is not None and (noun.owner_acts or target is not None):
        actor = actor or owner[0]
    elif owner is not None:
        target = owner[0]
    if noun.type == EventType.RESIGN:
        return (actor, None) if actor is not None else None
    if "between" in noun.prepositions:
        return _mutual(owner, behind) if by is None else None
    if noun.prepositions == ("of",) and target is not None and not noun.owner_acts:
        return actor, target
    return (actor, target) if actor is not None and target is not None else None


def _mutual(
    owner: Found | None, behind: Found | None
) -> tuple[Figure | None, Figure | None] | None:
    """The sides of "talks between France and Spain", "France’s talks with Spain"."""
    if behind is None:
        return None
    if owner is not None:
        return owner[0], behind[0]
    return (behind[0], None) if " and " in behind[0].name else None


def _is_unreal(words: list[Word], low: int, k: int) -> bool:
    """Whether a word before the noun tells that it was only wished, feared or planned."""
    for j in range(k - 1, max(low, k - 9) - 1, -1):
        word = words[j]
        if word.low in {";", ".", ":"}:
            return False
        if word.low in unreal() or is_negative(word) or word.low in grammar("modal"):
            return True
    return False


def _owner(ground: Ground, low: int, k: int, inside: int | None) -> Found | None:
    """Whose it is, by a genitive or "his": up to two words stand between."""
    words = ground.words
    for j in range(k - 1, max(low, k - 4) - 1, -1):
        word = words[j]
        if not is_word(word) or word.low in grammar("preposition") | {"the", "a", "an", "and"}:
            return None
        if word.low in {"his", "her", "their", "its", "my", "our"}:
            span = Span(word.start, word.end)
        elif is_time(word._replace(low=word.low[:-2])):
            return None  # "last month’s attack"
        elif word.low.endswith(("'s", "’s")) or word.low.endswith(("s'", "s’")):
            span = _genitive(ground, low, j)
        else:
            continue
        figure = party_at(ground, span, inside)
        return (figure, span) if figure is not None else None
    return None


def _genitive(ground: Ground, low: int, j: int) -> Span:
    """The phrase that a genitive ends: "the Russian army’s"."""
    found = phrase_before(ground.words, low, j + 1)
    end = ground.words[j].end - 2
    named = [m for m in ground.scene.cast.within(max(0, end - 60), end) if m.name.span.end == end]
    if named:
        return named[-1].name.span
    start = found.start if found is not None and found.start < end else ground.words[j].start
    return Span(start, max(end, start + 1))


def _behind(
    ground: Ground, k: int, high: int, prepositions: tuple[str, ...], inside: int | None
) -> Found | None:
    """Who stands behind one of these prepositions, near the noun."""
    for j in range(k + 1, min(high, k + 7)):
        word = ground.words[j]
        if not is_word(word):
            return None
        if word.low == "between" and word.low in prepositions:
            if not all(_is_place(one) for one in ground.words[k + 1 : j]):
                return None  # "fighting disrupts flights between"
            return _between(ground, j + 1, high, inside)
        if word.low in prepositions:
            found = phrase_at(ground, high, j + 1)
            figure = party_at(ground, found[0], inside) if found is not None else None
            if figure is None and found is not None and word.low in {"on", "against"}:
                figure = whose(ground.scene, found[0])  # "on a [British] base"
            return (figure, found[0]) if found is not None and figure is not None else None
    return None


def _is_place(word: Word) -> bool:
    """Whether it may stand in "talks [in Geneva on Monday] between"."""
    happens = word.low in told_words("happening")  # "fighting [broke out on Friday] between"
    return happens or word.low in grammar("preposition") or word.text[0].isupper()


def _between(ground: Ground, k: int, high: int, inside: int | None) -> Found | None:
    """The two of "between [rebels and the Sri Lankan government]"."""
    lows = ground.lows[k : min(high, k + _FURTHEST)]
    if "and" not in lows:
        return None
    at = k + lows.index("and")
    last = phrase_at(ground, high, at + 1)
    if last is None or at == k:
        return None
    first = Span(ground.words[k].start, ground.words[at - 1].end)
    sides = party_at(ground, first, inside), party_at(ground, last[0], inside)
    span = Span(first.start, last[0].end)
    if sides[0] is None or sides[1] is None or sides[0] is sides[1]:
        one = party_at(ground, span, inside)
        return (one, span) if one is not None and " and " in one.name else None
    return group(ground, span), span
