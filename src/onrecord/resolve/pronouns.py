"""Who a pronoun is.

    …, he said         whoever last came into view, as speaker or subject, and may be a man
    They said …        the last body or group
    “I have left,” …   who is quoted; outside of quotations, the article's author

A man or a woman somebody is by titles, by nouns such as "spokeswoman", by the pronouns that follow
the name elsewhere in the article, and weakly by the first name.
"""

import re

from onrecord.article import Span
from onrecord.attribution import Kind
from onrecord.entity import EntityKind
from onrecord.names.lists import class_of
from onrecord.names.nouns import person_nouns, singular
from onrecord.resolve.cast import Figure, add
from onrecord.resolve.phrases import Phrase, read_phrase
from onrecord.resolve.scene import Answer, Place, Scene
from onrecord.resolve.tokens import tokens_in

BODIES = frozenset({EntityKind.ORGANISATION, EntityKind.GOVERNMENT})
THINGS = BODIES | {EntityKind.DOCUMENT, EntityKind.POLL, EntityKind.PLACE}
_FAR = 4  # paragraphs back that a "he" may reach
_DETERMINER = re.compile(r"\b(?:[Mm]y|[Hh]is|[Hh]er|[Oo]ur|[Tt]he|[Aa])\s$")
_GENDER_WORDS = {"m": "a man", "f": "a woman"}


def by_pronoun(scene: Scene, phrase: Phrase, i: int) -> Answer:
    """Who the pronoun in the attribution of that number is."""
    word = phrase.pronoun or ""
    if word in class_of("first_person"):
        return _first_person(scene, phrase, i)
    if word in class_of("he") or word in class_of("she"):
        return _he_or_she(scene, phrase, i)
    if word in class_of("they"):
        return _they(scene, phrase)
    if word in class_of("it"):
        return _last_of(scene, phrase, THINGS)
    return Answer(None, (f"“{word}” is left open",))


def _first_person(scene: Scene, phrase: Phrase, i: int) -> Answer:
    outer = scene.answer_around(i)
    if outer is not None:
        if outer.figure is None:
            return Answer(None, (f"“{phrase.words}” is who is quoted, and that is open",))
        return Answer(outer.figure, (f"“{phrase.words}” in the words of {outer.figure.name}",))
    authors = scene.article.byline
    names = tuple(authors[0].split()) if len(authors) == 1 else ()
    if names and not scene.is_quoted(phrase.span.start) and not scene.is_interview:
        figure = scene.cast.called(names) or add(scene.cast, names, EntityKind.PERSON)
        return Answer(figure, (f"“{phrase.words}” outside of quotations: the article’s author",))
    return Answer(None, (f"nobody is known to be quoted where “{phrase.words}” stands",))


def _he_or_she(scene: Scene, phrase: Phrase, i: int) -> Answer:
    word, at = phrase.pronoun or "", phrase.span.start
    gender = "m" if word in class_of("he") else "f"
    outer = scene.within[i]
    if outer is not None and scene.attributions[outer].kind == Kind.POST:
        # A post was written elsewhere: whom the story speaks of is not who it speaks of.
        return Answer(None, (f"the post names nobody whom “{word}” fits",))
    quoting = who_says_i(scene, i)
    meant = scene.meant.get(at)
    known = meant.known if meant is not None else None
    if meant is not None and known is not None and known.figure not in {None, quoting}:
        return Answer(known.figure, (f"“{word}”: {meant.why}",))
    main = scene.main
    if main is not None and main.gender == gender and len(main.mentions) > 2:
        return Answer(main, (f"“{word}”: the person of the story, {main.name}; nobody is nearer",))
    return Answer(None, (f"nobody near whom “{word}” fits",))


def who_says_i(scene: Scene, i: int) -> Figure | None:
    """Who would say "I" in the words around an attribution, and so is no "he" there."""
    outer = scene.within[i]
    if outer is None or scene.attributions[outer].kind not in {Kind.DIRECT, Kind.POST}:
        return None
    answer = scene.answers.get(outer)
    return answer.figure if answer is not None else None


def _they(scene: Scene, phrase: Phrase) -> Answer:
    """The people or the body that spoke in this paragraph; else the last people spoken of in it."""
    at, here = phrase.span.start, scene.layout.paragraph(phrase.span.start)
    people = _people_before(scene, at)
    for place in scene.in_view(at):
        back = here - scene.layout.paragraph(place.at)
        if back > 1 or (back == 1 and people is not None):
            break
        several = place.figure.kind == EntityKind.GROUP
        nearer = place.speaks or people is None or place.at > people.start
        if (several and nearer) or (place.figure.kind in BODIES and place.speaks):
            return Answer(place.figure, (why(scene, phrase.words, place, here),))
    if people is None:
        return Answer(None, (f"nobody near whom “{phrase.words}” fits",))
    found = read_phrase(scene.cast, people)
    figure = scene.cast.thing(found.words, EntityKind.GROUP, people)
    return Answer(figure, (f"“{phrase.words}”: the last people spoken of, {found.words}",))


def _people_before(scene: Scene, at: int) -> Span | None:
    """The last noun for several people in this paragraph before a place: "voters"."""
    begin = max(scene.layout.paragraphs[scene.layout.paragraph(at)], at - 250)
    found: Span | None = None
    for token in tokens_in(scene.article.text, begin, at):
        low = token.word.lower()
        one = singular(low)
        if low != one and one in person_nouns() and not scene.is_quoted(token.start):
            found = Span(token.start, token.end)
    return found


def _last_of(scene: Scene, phrase: Phrase, kinds: frozenset[EntityKind]) -> Answer:
    """The last speaker or subject of those kinds, in this paragraph or the one before."""
    here = scene.layout.paragraph(phrase.span.start)
    for place in scene.in_view(phrase.span.start):
        if here - scene.layout.paragraph(place.at) > 1:
            break
        if place.figure.kind in kinds:
            return Answer(place.figure, (why(scene, phrase.words, place, here),))
    return Answer(None, (f"nothing near that “{phrase.words}” fits",))


def why(scene: Scene, word: str, place: Place, here: int) -> str:
    """The reason for taking a pronoun for who came into view at a place."""
    back = here - scene.layout.paragraph(place.at)
    where = {0: "in this paragraph", 1: "in the paragraph before"}.get(
        back, f"{back} paragraphs before"
    )
    what = "the last speaker" if place.speaks else "the last subject"
    gender = place.figure.gender
    told = f", told to be {_GENDER_WORDS[gender]}" if gender else ""
    return f"“{word}”: {what} {where}, {place.figure.name}{told}"
