"""Who a phrase is that an act or an event names: as actor, or as whom it is done to.

    police, the Russian ministry, Ana Reyes, they      who or what can act
    an Australian ultimatum                            Australia, where what is refused is its
    Russia’s invasion                                  Russia, where what is condemned is its
    the weather, a second goal                         nobody

What may be no one is left out: an event without a target can be mended, a laughable one does harm.
"""

from functools import cache
from itertools import pairwise

from onrecord.article import Span
from onrecord.attribution import Kind
from onrecord.entity import EntityKind
from onrecord.lexicons import lines
from onrecord.names.lists import class_of, countries, demonyms
from onrecord.names.nouns import body_nouns, person_nouns, singular
from onrecord.resolve.cast import Figure, add, count_form
from onrecord.resolve.coreference import who
from onrecord.resolve.descriptions import by_description
from onrecord.resolve.phrases import Phrase, read_phrase
from onrecord.resolve.pronouns import BODIES, by_pronoun
from onrecord.resolve.scene import Scene

_NOT_ACTING = frozenset({EntityKind.DOCUMENT, EntityKind.POLL})


def party(
    scene: Scene,
    span: Span,
    inside: int | None,
    *,
    through: bool = False,
    new: bool = False,
    headline: bool = False,
    places: bool = False,
) -> Figure | None:
    """Who a stretch of text is; None where it is nobody, or nobody that can be told.

    `inside` is the number of the statement that the words stand in. With `through`, a thing stands
    for whose it is: "Russia’s invasion" for Russia. With `new`, who is spoken to with a "the" is
    someone, whatever the noun: "we call on the free world". In a headline a bare noun is as good as
    one with a "the". With `places`, a place may be meant: "invaded Crimea".
    """
    phrase = read_phrase(scene.cast, span)
    if phrase.pronoun is not None:
        return _pronoun(scene, phrase, inside)
    if len(phrase.heads) > 1:
        return scene.cast.thing(phrase.words, EntityKind.GROUP, phrase.span)
    if phrase.heads:
        return _named(phrase.heads[0].figure, places=places)
    if phrase.words in countries():
        return country_figure(scene, countries()[phrase.words], span)
    own = _own_government(scene, phrase, inside)
    if own is not None:
        return own
    if _somebody(phrase):
        if headline and phrase.modifiers and phrase.kind != EntityKind.GROUP:
            phrase = phrase._replace(definite=True)
        return _named(by_description(scene, phrase).figure)
    armed = singular(phrase.noun or "") in arms() or (phrase.noun or "") in arms()
    behind = _behind(scene, phrase) if through or armed else None
    if behind is None and new and phrase.definite:
        return scene.cast.thing(phrase.words, EntityKind.GROUP, phrase.span)
    return behind


def _named(figure: Figure | None, *, places: bool = False) -> Figure | None:
    """The figure, if it can act: no document, and no name that a reader took for none."""
    if figure is None or figure.kind in _NOT_ACTING or (figure.kind is None and figure.doubted):
        return None
    if figure.name in class_of("suffixes"):
        return None
    if figure.kind == EntityKind.PLACE and not (places or figure.name in countries()):
        return None
    return figure


def whose(scene: Scene, span: Span, *, bodies: bool = False) -> Figure | None:
    """Whose a thing is: Australia’s, of "an Australian ultimatum".

    With `bodies`, also a body's that stands before it: "a Security Council resolution".
    """
    phrase = read_phrase(scene.cast, span)
    if phrase.pronoun is not None or phrase.heads:
        return None
    owner = phrase.owner
    if bodies and owner is not None and owner.figure.kind in BODIES:
        return _named(owner.figure)
    return _behind(scene, phrase)


def may_act(figure: Figure) -> bool:
    """Whether someone who speaks is someone who acts: no "travel alerts", no report."""
    if figure.kind in _NOT_ACTING or (figure.kind is None and figure.doubted):
        return False
    if figure.kind not in {EntityKind.GROUP, EntityKind.UNNAMED}:
        return True
    words = figure.name.split()
    if words and body_nouns().get(singular(words[-1].lower())) in _NOT_ACTING:
        return False
    named = any(word[0].isupper() for word in words)
    return named or any(_is_people(word.strip(",’'").lower()) for word in words)


def _is_people(noun: str) -> bool:
    single = singular(noun)
    body = single in body_nouns() and body_nouns()[single] not in _NOT_ACTING
    known = single in person_nouns() or body or noun in class_of("groups")
    known = known or single in _people() or noun in _people()
    return known or noun.capitalize() in demonyms() or single.capitalize() in demonyms()


def _pronoun(scene: Scene, phrase: Phrase, inside: int | None) -> Figure | None:
    word = phrase.pronoun or ""
    if word in class_of("first_person"):
        return _first_person(scene, inside)
    if word in class_of("he") or word in class_of("she"):
        meant = scene.meant.get(phrase.span.start)
        return meant.known.figure if meant is not None and meant.known is not None else None
    # "them" is too often someone else than the last who came into view.
    if word in {"they", "it", "their", "its"}:
        return _named(by_pronoun(scene, phrase, 0).figure)
    if word in class_of("relatives"):
        return _relative(scene, phrase)
    return None


def _first_person(scene: Scene, inside: int | None) -> Figure | None:
    """ "I" and "we" in direct speech are who speaks."""
    if inside is None or scene.attributions[inside].kind == Kind.INDIRECT:
        return None
    return scene.answers[inside].figure


def _own_government(scene: Scene, phrase: Phrase, inside: int | None) -> Figure | None:
    """ "my government" of a Russian is Russia; of someone whose country is not told, nobody."""
    if phrase.noun not in {"government", "country", "nation", "state"} or inside is None:
        return None
    if (phrase.words.split() or [""])[0].lower() not in {"my", "our"}:
        return None
    speaker = scene.answers[inside].figure
    told = speaker.words if speaker is not None else set()
    known = {demonyms().get(w.capitalize()) or countries().get(w.capitalize()) for w in told}
    known.discard(None)
    country = known.pop() if len(known) == 1 else None
    return country_figure(scene, country, phrase.span) if country is not None else None


def _relative(scene: Scene, phrase: Phrase) -> Figure | None:
    """What "who" stands for; "which" and "that" seldom stand for someone who acts."""
    return _named(who(scene, phrase, 0).figure) if phrase.pronoun in {"who", "whom"} else None


def _somebody(phrase: Phrase) -> bool:
    """Whether a description without a name is of someone: "the envoy", "police", "Palestinians"."""
    noun = phrase.noun or ""
    if noun in class_of("quantifiers") or noun in {"group", "number"}:
        # "thousands of Nigerians", and no "thousands of dollars"
        of = phrase.words.partition(" of ")[2].lower().split()
        return any(_is_people(word) for word in of)
    return not noun.isdigit() and _is_people(noun)


@cache
def _people() -> frozenset[str]:
    return frozenset(word for line in lines("people_in_events") for word in line.split())


@cache
def arms() -> frozenset[str]:
    """Nouns for what a side fights with, and for what that does."""
    return frozenset(word for line in lines("arms") for word in line.split())


@cache
def _suffered() -> frozenset[str]:
    return frozenset(word for line in lines("suffered") for word in line.split())


def _behind(scene: Scene, phrase: Phrase) -> Figure | None:
    """Whose a thing is, by a genitive or by an adjective of a country."""
    if phrase.noun in _suffered():
        return None
    if phrase.owner is not None and phrase.owner.name.possessive:
        return _named(phrase.owner.figure)
    pairs = (f"{one} {two}" for one, two in pairwise(phrase.modifiers))  # "North Korean"
    for word in (*phrase.modifiers, *pairs):
        country = demonyms().get(word.title()) or countries().get(word.upper())  # "US mediation"
        if country is not None:
            return country_figure(scene, country, phrase.span)
    return None


def country_figure(scene: Scene, country: str, span: Span) -> Figure:
    """The figure of a country, new where only its adjective stands in the text."""
    figure = scene.cast.called(country.split())
    if figure is None:
        figure = add(scene.cast, tuple(country.split()), EntityKind.GOVERNMENT)
        count_form(figure, country, span)
    return figure
