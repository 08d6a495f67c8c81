"""The words of GUM that mean a person without naming him, whom resolve takes them for, and whether
that is right.

    [Ana Reyes] met [the mayor]. [She] told [him] …      the mayor, She, him

Pronouns (he, she, him, her, his) and descriptions by a noun in the singular. Right is the figure
most of whose names are the gold's; a description that is nobody's name is right where the gold
means by it what it means there, and has no name for it either.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from onrecord.article import Article, Original, Span
from onrecord.evaluate.people_of_gum import Gold
from onrecord.extract import extract
from onrecord.models.chance import Evidence
from onrecord.resolve.cast import Figure
from onrecord.resolve.confidence import of_phrase
from onrecord.resolve.coreference import find_speakers, source_span
from onrecord.resolve.descriptions import by_description
from onrecord.resolve.phrases import Phrase, read_phrase
from onrecord.resolve.scene import Scene, set_scene


@dataclass(frozen=True, slots=True)
class Taken:
    """One word or phrase for a person that was taken for someone."""

    sort: str  # "pronoun", "description"
    evidence: Evidence
    right: bool


def taken_in(gold: Gold, model: str) -> Iterator[Taken]:
    """The pronouns and descriptions of a document that resolve gives an answer for."""
    article = Article(text=gold.text, original=Original(gold.text.encode("utf-8"), "text/plain"))
    reading = extract(article, model)
    scene = set_scene(article, reading.attributions, reading.names)
    find_speakers(scene)
    speak = {source_span(a).start for a in scene.attributions if a.source}
    yield from _pronouns(scene, gold, speak)
    yield from _descriptions(scene, gold)


def _pronouns(scene: Scene, gold: Gold, speak: set[int]) -> Iterator[Taken]:
    for pronoun in gold.pronouns:
        meant = scene.meant.get(pronoun.start)
        if meant is None or meant.known is None:
            continue
        figure, speaks = meant.known.figure, pronoun.start in speak
        phrase = read_phrase(scene.cast, _word(scene, pronoun.start))
        right = _entity(gold, figure, meant.known.span) == pronoun.entity
        right = right and (figure is not None or not _is_named(gold, pronoun.entity))
        yield Taken("pronoun", _told(scene, phrase, figure, speaks), right)


def _descriptions(scene: Scene, gold: Gold) -> Iterator[Taken]:
    for one in (one for one in gold.described if one.subject):
        phrase = read_phrase(scene.cast, one.span)
        if phrase.heads or phrase.pronoun is not None or not phrase.noun:
            continue
        figure = by_description(scene, phrase).figure
        if figure is not None:
            right = _entity(gold, figure, one.span) == one.entity
            right = right and (figure.times > 0 or not _is_named(gold, one.entity))
            yield Taken("description", _told(scene, phrase, figure, speaks=False), right)


def _told(scene: Scene, phrase: Phrase, figure: Figure | None, speaks: bool) -> Evidence:
    return {"always": 1.0} | of_phrase(scene, phrase, figure, speaks)


def _word(scene: Scene, start: int) -> Span:
    text, end = scene.article.text, start
    while end < len(text) and text[end].isalpha():
        end += 1
    return Span(start, end)


def _is_named(gold: Gold, entity: str) -> bool:
    return entity in gold.entities.values()


def _entity(gold: Gold, figure: Figure | None, described: Span) -> str | None:
    """Whom the gold means by most of the words that a figure is mentioned by."""
    spans = figure.mentions if figure is not None else [described]
    votes: Counter[str] = Counter()
    for span in spans:
        entity = _meant_by(gold, span)
        if entity is not None:
            votes[entity] += 1
    return votes.most_common(1)[0][0] if votes else None


def _meant_by(gold: Gold, span: Span) -> str | None:
    """Whom the gold means by a name, or by the description whose ends are nearest."""
    for (start, end, _), entity in gold.entities.items():
        if start < span.end and span.start < end:
            return entity
    near = [one for one in gold.described if span.start <= one.head < span.end]
    best = min(near, key=lambda one: abs(one.span.start - span.start), default=None)
    return best.entity if best is not None else None
