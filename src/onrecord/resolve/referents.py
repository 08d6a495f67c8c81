"""The places of a text where a person is mentioned, in order: names, pronouns and nouns.

    Ana Reyes met her brother, the mayor. She told him …
    name          her             mayor   She      him

Each is told by how it stands: as what a sentence is about, as what is done to, or as an owner.
"""

import re
from collections.abc import Iterator

from onrecord.article import Span
from onrecord.entity import EntityKind
from onrecord.names.lists import class_of
from onrecord.names.nouns import person_nouns
from onrecord.resolve.known import Reference, Stand
from onrecord.resolve.phrases import Phrase, read_phrase
from onrecord.resolve.scene import Scene, is_object, merged

Sources = tuple[Phrase | None, ...]  # one an attribution, None where it names none

_PRONOUN = re.compile(
    r"\b(?=[HhSsw])"  # before the rest, since most words begin otherwise
    r"(?:(?:(?P<m>[Hh](?:e|im|is|imself))|(?P<f>[Ss]he|[Hh](?:er|ers|erself))|(?P<who>who))"
    r"(?![\w’'-]*[\w])|(?P<m2>[Hh]e)(?=[’'])|(?P<f2>[Ss]he)(?=[’']))"
)
_ADJECTIVES = frozenset(
    {"major", "general", "minor", "principal", "private", "native", "expert", "official"}
)
_MARKED = re.compile(
    r"(?=[“\"'])"
    r"(?:“[^“”\n]{1,2000}+”|(?<!\w)\"[^\"\n]{1,2000}+\"|(?<!\w)''(?:(?!'')[^\n]){1,2000}+'')"
)
_APPOSED = re.compile(r",\s(?:\d{1,3},\s)?")
_SUBJECTS = frozenset({"he", "she", "who"})
_NOUN = re.compile(
    r"\b(?P<det>[Tt]he|[Aa]n?|[Mm]y|[Yy]our|[Hh]is|[Hh]er|[Oo]ur|[Tt]heir|[Tt]his|\w{1,25}+[’']s)\s"
    r"(?=(?P<words>(?:[a-z][a-z-]{1,20}\s){0,2}[a-z][a-z-]{2,20})\b)"
)
# "her" before one of these, or before no word at all, is an object: "told her that …"
_AFTER_OBJECT = re.compile(
    r"(?:[^\w\s]|\s*$|\s(?:to|that|and|or|but|in|on|at|by|for|from|with|as|if|when|while|because|about|after"
    r"|before|into|out|up|down|off|over|away|back|who|what|how|why|where|the|a|an|he|she|they|it|I"
    r"|his|was|is|not|again|too|once|until|through|around|so|then|like|than|of)\b)"
)


def marked_in(scene: Scene) -> list[Span]:
    """What is quoted, and what stands in quotation marks beside; in order, apart."""
    marked = (Span(*found.span()) for found in _MARKED.finditer(scene.article.text))
    return merged([*scene.quoted, *marked])


def references_in(scene: Scene, sources: Sources | None = None) -> list[Reference]:
    """All words of a text where a person is mentioned, in its order."""
    sources = sources_of(scene) if sources is None else sources
    found = [*_names(scene), *_pronouns(scene.article.text), *_descriptions(scene, sources)]
    heads = {_start(source) for source in sources if source is not None}
    found = [one._replace(speaks=True) if one.span.start in heads else one for one in found]
    return sorted(found, key=lambda place: (place.span.start, place.span.end))


def descriptions_in(scene: Scene) -> list[Reference]:
    """The descriptions of one person; of two that begin alike the noun's."""
    return _descriptions(scene, sources_of(scene))


def _descriptions(scene: Scene, sources: Sources) -> list[Reference]:
    found = {one.span.start: one for one in (*_described(sources), *_nouns(scene))}
    return sorted(found.values(), key=lambda place: (place.span.start, place.span.end))


def sources_of(scene: Scene) -> Sources:
    """What the first words of each attribution's source say of who it is."""
    return tuple(
        read_phrase(scene.cast, attribution.source[0]) if attribution.source else None
        for attribution in scene.attributions
    )


def _start(source: Phrase) -> int:
    """Where the words begin that head a source: in "Roe’s aide, Tom Lee" the name "Tom Lee"."""
    return source.heads[0].name.span.start if source.heads else source.span.start


def _described(sources: Sources) -> Iterator[Reference]:
    """The sources that are told by a description of one: "the Kentucky Republican"."""
    for phrase in filter(None, sources):
        told = phrase.heads or phrase.pronoun or phrase.kind not in {None, EntityKind.PERSON}
        if not told and phrase.noun:
            yield Reference(
                phrase.span,
                Stand.SUBJECT,
                noun=phrase.noun,
                words=phrase.words,
                definite=phrase.definite,
            )


def _names(scene: Scene) -> Iterator[Reference]:
    text = scene.article.text
    for mention in scene.cast.mentions:
        span = mention.name.span
        start = (mention.name.title or span).start
        if mention.name.possessive:
            stand = Stand.OWNER
        elif is_object(text[max(scene.layout.sentence_start(start), start - 160) : start]):
            stand = Stand.OBJECT
        else:
            stand = Stand.SUBJECT
        yield Reference(span, stand, figure=mention.figure, words=text[span.start : span.end])


def _pronouns(text: str) -> Iterator[Reference]:
    for match in _PRONOUN.finditer(text):
        word, kind = match.group().lower(), match.lastgroup or ""
        gender = kind[0] if kind[0] in "mf" else None
        if gender is not None:
            stand = stand_of(text, word, match.end())
            yield Reference(Span(*match.span()), stand, gender, words=word)


def stand_of(text: str, word: str, end: int) -> Stand:
    """How a pronoun stands: "she" as subject, "her" before a noun as owner."""
    if word in _SUBJECTS:
        return Stand.SUBJECT
    if word == "his" or (word == "her" and not _AFTER_OBJECT.match(text, end)):
        return Stand.OWNER
    return Stand.OBJECT


def _nouns(scene: Scene) -> Iterator[Reference]:
    """ "the mayor", "my mother": descriptions of one person, not those beside a name."""
    text, known = scene.article.text, person_nouns().keys()
    for match in _NOUN.finditer(text):
        if known.isdisjoint(match["words"].split()):
            continue
        noun, end = _person_noun(text, match.start("words"), match["words"])
        if not noun:
            continue
        span = Span(match.start(), end)
        gender = person_nouns()[noun][1]
        if _beside_name(scene, span):
            continue
        definite = match["det"].lower() in class_of("definite") or "’" in match["det"]
        start = span.start
        before = text[max(scene.layout.sentence_start(start), start - 160) : start]
        stand = Stand.OBJECT if is_object(before) else Stand.SUBJECT
        told = gender if gender in {"m", "f"} else None
        yield Reference(
            span, stand, told, noun=noun, words=text[span.start : span.end], definite=definite
        )


def _person_noun(text: str, start: int, words: str) -> tuple[str, int]:
    """The first noun for a person among some words, with those right behind it, and its end.

    "diplomat" of "career diplomat said", "leader" of "student leader".
    """
    nouns, found, end = person_nouns(), "", start
    for match in re.finditer(r"[a-z-]+", words):
        noun, after = match.group(), start + match.end()
        ahead = text[after : after + 2]
        adjective = noun in _ADJECTIVES and ahead[:1] == " " and ahead[1:].isalpha()
        if noun in nouns and nouns[noun][0] and not adjective:
            found, end = noun, after
        elif found:
            break
    return found, end


def _beside_name(scene: Scene, span: Span) -> bool:
    """Whether a name goes on from a description, or stands within it: "the mayor, Ana Reyes"."""
    after = scene.article.text[span.end : span.end + 3]
    for mention in scene.cast.within(span.start, span.end + 40):
        name = mention.name.title or mention.name.span
        if name.start >= span.end and name.start - span.end <= (2 if after[:1] == "," else 1):
            return True
    before = scene.cast.before(span.start)
    end = before.name.span.end if before is not None else span.start
    return _APPOSED.fullmatch(scene.article.text, end, span.start) is not None
