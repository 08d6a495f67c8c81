"""Who does it: who stands before a verb, also where other words stand between.

[police] on Monday arrested …                            the phrase before it
[Muslim hackers] angered by the drawings defaced …       the phrase that opens the clause
[Police] beat and tortured detainees                     the subject of both verbs
"""

from dataclasses import dataclass

from onrecord.article import Span
from onrecord.entity import EntityKind
from onrecord.lexicons import grammar
from onrecord.resolve.beside import phrase_after, phrase_before, subjects_before
from onrecord.resolve.cast import Figure
from onrecord.resolve.events.behind import Spot, named_at, without_participle
from onrecord.resolve.events.frames import Form, frames
from onrecord.resolve.events.ground import Ground
from onrecord.resolve.events.peoples import is_of_people
from onrecord.resolve.events.who import group, party_at
from onrecord.resolve.parties import arms
from onrecord.resolve.row import Word, is_adverb, is_auxiliary, is_past, is_time, is_word

_OPENING = 14  # words of "On the eve of the talks," before a subject
_LONGEST = 40  # words between an opening subject and its verb
_OWNERS = frozenset({EntityKind.GOVERNMENT, EntityKind.PLACE, EntityKind.ORGANISATION})
_BEHIND_NOUNS = frozenset({"about", "at", "with", "over", "for", "from", "of", "to"})
_STOPS = frozenset({":", ";", "“", "”", '"', "\n", "?", "!"})


@dataclass(frozen=True, slots=True)
class Around:
    """Who does it and to whom, and the stretch of words from one to the other."""

    actor: Figure | None
    target: Figure | None
    start: int
    end: int


def subject_of(
    ground: Ground, spot: Spot, begin: int, *, passive: bool = False
) -> tuple[Figure, int] | None:
    """Who stands before a verb group, and where the phrase begins."""
    for span in subjects_before(ground.words, spot.low, begin):
        if not passive and _is_object(ground, spot, span, begin):
            continue
        bare = ground.in_headline(span.start)
        both = _with_first(ground, spot, span)
        figure = group(ground, both) if both is not None else None
        span = both or span
        figure = figure or party_at(ground, span, spot.inside, headline=bare)
        figure = figure or of_arms(ground, span)
        if figure is not None:
            return figure, span.start
    return opening_subject(ground, spot, begin)


def _with_first(ground: Ground, spot: Spot, span: Span) -> Span | None:
    """ "[Rebel gunners and] Lebanese soldiers exchanged …": both, the first opening it."""
    at = ground.row.at(span.start) - 1
    if at <= spot.low or ground.lows[at] != "and":
        return None
    first = phrase_before(ground.words, spot.low, at)
    if first is None or ground.row.at(first.start) > spot.low + 1:
        return None
    known = [party_at(ground, one, spot.inside) for one in (first, span)]
    if known[0] is None or known[1] is None or known[0] is known[1]:
        return None
    return Span(first.start, span.end)


def _is_object(ground: Ground, spot: Spot, span: Span, begin: int) -> bool:
    """Whether another verb stands right before: "opened [its borders to men] ordered out of"."""
    low, high = ground.words_of(span)
    j = low - 1
    if j > spot.low and ground.lows[j] == "to":
        return begin == spot.k and any(is_past(word) for word in ground.words[spot.low : j])
    if j <= spot.low or ground.lows[j] not in frames() or not is_past(ground.words[j]):
        return False
    while j > spot.low and is_adverb(ground.words[j - 1]):
        j -= 1
    before = ground.lows[j - 1]
    closed = grammar("determiner") | grammar("preposition") | grammar("conjunction")
    if before in closed or before[0].isdigit() or is_of_people(ground.words[j - 1].text):
        return False  # "two [armed] rebels", "Kurdish [armed] groups"
    return high < begin or begin == spot.k


def of_arms(ground: Ground, span: Span) -> Figure | None:
    """ "A U.S. drone": whose it is."""
    low, high = ground.words_of(span)
    if arms().isdisjoint(ground.lows[low:high]):
        return None
    for j in range(low, high):
        if j > low and ground.lows[j] in grammar("preposition"):
            return None  # "an explosion near [Leeds]": where, and not whose
        if ground.words[j].text[0].isupper():
            figure = named_at(ground, j)
            if figure is not None and figure.kind in _OWNERS:
                return figure
    return None


def opening_subject(ground: Ground, spot: Spot, begin: int) -> tuple[Figure, int] | None:
    """Who opens the clause of the verb group at `begin`, where no other verb stands between."""
    words = ground.words
    k = _without_opening(words, spot.low, begin)
    found = phrase_after(words, begin, k) if k < begin else None
    if found is None or is_time(words[k]):
        return None
    span, end = without_participle(ground, found[0], k, found[1])
    if _is_first_of_two(ground, k, end):
        span = Span(span.start, words[end - 2].end)
    elif end > begin or begin - end > _LONGEST or not _leads(words, end, begin):
        return None
    bare = ground.in_headline(span.start)
    figure = party_at(ground, span, spot.inside, headline=bare)
    if figure is None and end - k > 2 and end < begin and ground.lows[end] in _BEHIND_NOUNS:
        # "Truck drivers [angry about taxes] have …"
        shorter = Span(span.start, words[end - 2].end)
        figure = party_at(ground, shorter, spot.inside, headline=bare)
    return (figure, span.start) if figure is not None else None


def _is_first_of_two(ground: Ground, k: int, end: int) -> bool:
    """Whether the phrase ends in a verb whose past is its base: "Police [beat] and tortured"."""
    if end - 1 <= k or ground.lows[end : end + 1] != ["and"]:
        return False
    return any(Form.PAST in forms for _, forms in frames().get(ground.lows[end - 1], ()))


def _without_opening(words: list[Word], low: int, begin: int) -> int:
    """Behind "On Monday," or "In a statement," at the head of a clause."""
    k = low
    while k < begin and (not is_word(words[k]) or is_adverb(words[k])):
        k += 1
    told = k < begin and words[k].low.endswith(("ing", "ed")) and len(words[k].low) > 4
    if k >= begin or not (told or words[k].low in grammar("preposition")):
        return k
    if k + 1 < begin and words[k + 1].text[0].isdigit():
        return k + 1  # "About 200 guerrillas"
    stop = min(begin, k + _OPENING)
    comma = next((j for j in range(k, stop) if words[j].low == ","), None)
    if comma is not None:
        return comma + 1
    if told:
        return k  # "Striking miners"
    time = next((j for j in range(k, stop) if is_time(words[j])), None)
    return time + 1 if time is not None else begin


def _leads(words: list[Word], end: int, begin: int) -> bool:
    """Whether only asides, phrases and one participle stand between a subject and its verb."""
    aside, participles = False, 0
    for j in range(end, begin):
        word = words[j]
        if not is_word(word):
            if word.low in _STOPS:
                return False
            aside ^= word.low in {",", "(", ")", "—", "–"}
        elif not aside and is_past(word):
            participles += 1
            if participles > 1 or j > end:
                return False
        elif not aside and _opens_clause(word):
            return False
    return not aside


def _opens_clause(word: Word) -> bool:
    if is_auxiliary(word) or word.low in {"that", "to", "whose"}:
        return True
    closed = grammar("relative") | grammar("subordinator") | grammar("conjunction")
    return word.low in closed
