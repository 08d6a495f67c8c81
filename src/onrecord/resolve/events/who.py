"""Who a phrase beside a verb is, also where the plain reading of it finds nobody.

Serbs and Croats                   both
Serb gunners, Hutus                members of a people
Cambodian leader Hun Sen           whom a title makes someone, though a reader doubts the name
"""

import re

from onrecord.article import Span
from onrecord.entity import EntityKind
from onrecord.names.lists import class_of
from onrecord.names.nouns import person_nouns
from onrecord.resolve.cast import Figure
from onrecord.resolve.events.frames import frames
from onrecord.resolve.events.ground import Ground
from onrecord.resolve.events.peoples import is_of_people
from onrecord.resolve.parties import party
from onrecord.resolve.phrases import read_phrase

_DOERS = re.compile(r"(?:er|or|ist|ian|ant|ee)s$|(?:men|women)$")  # "gunners", "islanders"
_NO_NAME = re.compile(r"(?:ing|tion|ment|ness|ity|ism|ly)$")  # "Fighting", "Inflation"
_LONGEST_PAIR = 12  # words of "Bosnian Serbs and Croat leaders"
_NO_ONE = frozenset({EntityKind.DOCUMENT, EntityKind.POLL, EntityKind.PLACE})


def party_at(
    ground: Ground,
    span: Span,
    inside: int | None,
    *,
    through: bool = False,
    headline: bool = False,
    places: bool = False,
) -> Figure | None:
    """Who a stretch of text is, found once for each stretch; the flags are those of `party`."""
    key = span.start, span.end, inside, through, headline, places
    if key not in ground.known:
        figure = party(
            ground.scene, span, inside, through=through, headline=headline, places=places
        )
        if figure is None or " and " not in figure.name:
            figure = _both(ground, span, inside) or figure or _people(ground, span)
        ground.known[key] = figure or ground.spoken.get(span) or _titled(ground, span)
    return ground.known[key]


def _both(ground: Ground, span: Span, inside: int | None) -> Figure | None:
    """ "Serbs and Croats" are a group of two, where each is someone by a name."""
    low, high = ground.words_of(span)
    if high - low > _LONGEST_PAIR or "and" not in ground.lows[low + 1 : high - 1]:
        return None
    at = ground.lows.index("and", low + 1, high - 1)
    if not all(ground.words[k].text[0].isupper() for k in (at - 1, at + 1)):
        return None
    one = Span(span.start, ground.words[at - 1].end)
    other = Span(ground.words[at + 1].start, span.end)
    found = party_at(ground, one, inside), party_at(ground, other, inside)
    if found[0] is None or found[1] is None or found[0] is found[1]:
        return None
    return group(ground, span)


def _people(ground: Ground, span: Span) -> Figure | None:
    """ "Hutus", "Serb gunners": a people that no list of countries has, or members of one."""
    low, high = ground.words_of(span)
    if high <= low or high - low > _LONGEST_PAIR:
        return None
    last = ground.words[high - 1]
    of_people = is_of_people(last.text) or (
        last.low not in class_of("no_people")
        and _DOERS.search(last.low) is not None
        and any(is_of_people(word.text) for word in ground.words[low : high - 1])
    )
    return group(ground, span) if of_people else None


def _titled(ground: Ground, span: Span) -> Figure | None:
    """ "Cambodian leader Hun Sen": a title makes a doubted name someone’s.

    So does a word that stands nowhere without its capital: "Oxfam".
    """
    phrase = read_phrase(ground.scene.cast, span)
    if len(phrase.heads) != 1:
        return None
    figure = phrase.heads[0].figure
    low, high = ground.words_of(span)
    word = ground.lows[low]
    alone = high - low == 1 and len(word) > 2 and word not in ground.small
    named = alone and word not in frames() and _NO_NAME.search(word) is None
    known = phrase.noun in person_nouns() or named
    return figure if known and figure.kind not in _NO_ONE else None


def group(ground: Ground, span: Span) -> Figure:
    """Several, called by all the words of a stretch."""
    words = " ".join(ground.scene.article.text[span.start : span.end].split())
    name = words.removeprefix("the ").removeprefix("The ")
    return ground.scene.cast.thing(name, EntityKind.GROUP, span)
