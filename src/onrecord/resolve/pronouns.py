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
from onrecord.resolve.cast import Figure, add
from onrecord.resolve.namelists import class_of
from onrecord.resolve.nesting import hull
from onrecord.resolve.nouns import person_nouns, singular
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
    inner = _inside(scene, i, at, gender)
    if inner is not None:
        return Answer(inner, (f"“{word}”: the last one named in those words, {inner.name}",))
    outer = scene.within[i]
    if outer is not None and scene.attributions[outer].kind == Kind.POST:
        # A post was written elsewhere: whom the story speaks of is not who it speaks of.
        return Answer(None, (f"the post names nobody whom “{word}” fits",))
    quoting = who_says_i(scene, i)
    fits = [p for p in scene.in_view(at) if p.figure is not quoting and _may_be(p.figure, gender)]
    here = scene.layout.paragraph(at)
    near = [p for p in fits if scene.layout.paragraph(p.at) == here]
    beside = _named_before(scene, at, gender, quoting) if not near else None
    if beside is not None:
        return Answer(beside, (f"“{word}”: the last one named in this paragraph, {beside.name}",))
    kin = _noun_of_gender(scene, near[0].at if near else -1, at, gender)
    if kin is not None:
        return kin
    for place in near or fits:
        if here - scene.layout.paragraph(place.at) <= _FAR:
            return Answer(place.figure, (why(scene, word, place, here),))
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


def _may_be(figure: Figure, gender: str) -> bool:
    """Whether "he" or "she" may be that figure: a place, a day or "Crops" may not."""
    if figure.kind == EntityKind.UNNAMED:
        somebody = bool(figure.families)  # "a teacher", not "the city"
    elif figure.kind is None:
        somebody = len(figure.name.split()) > 1 or bool(figure.roles)
    else:
        somebody = figure.kind == EntityKind.PERSON
    return somebody and figure.gender in {None, gender}


def _inside(scene: Scene, i: int, at: int, gender: str) -> Figure | None:
    """The last person named before a place within the words around an attribution."""
    outer = scene.within[i]
    mention = scene.cast.before(at)
    if outer is None or mention is None or not mention.figure.person:
        return None
    if mention.name.span.start < hull(scene.attributions[outer]).start:
        return None
    return mention.figure if _may_be(mention.figure, gender) else None


def _named_before(scene: Scene, at: int, gender: str, but: Figure | None) -> Figure | None:
    """The last person of that gender named in this paragraph outside of quotations."""
    here = scene.layout.paragraph(at)
    mention = scene.cast.before(at)
    for _ in range(8):
        if mention is None or scene.layout.paragraph(mention.name.span.start) != here:
            return None
        figure, quoted = mention.figure, scene.is_quoted(mention.name.span.start)
        if figure.gender == gender and figure.person and figure is not but and not quoted:
            return figure
        mention = scene.cast.before(mention.name.span.start)
    return None


def _noun_of_gender(scene: Scene, after: int, at: int, gender: str) -> Answer | None:
    """ "My mother has softened, but she says …": the subject is no name, but it is a woman."""
    begin = max(scene.layout.sentence_start(at), after + 1)
    for token in tokens_in(scene.article.text, begin, min(at, begin + 60)):
        if person_nouns().get(token.word.lower(), (None, "-"))[1] == gender:
            before = _DETERMINER.search(scene.article.text, max(0, token.start - 4), token.start)
            if before is None or scene.is_quoted(token.start):
                return None
            span = Span(before.start(), token.end)
            figure = scene.cast.thing(scene.article[span], EntityKind.UNNAMED, span)
            figure.votes[gender] = 3.0
            return Answer(figure, (f"the subject of this sentence, “{scene.article[span]}”",))
    return None


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
