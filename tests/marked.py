"""Articles for tests, with the parts of an attribution marked where they stand, like this:

    "[content:The bridge is safe,]" [source:Ms. Reyes] [cue:told] [addressee:reporters].

A test reads the same before and after, and a failure prints as text, not as offsets. Where an
article holds several, each has its number: `[1.content:…]`, `[2.content:…]`; the whole notation
is told in `onrecord.evaluate.marked`.
"""

from collections.abc import Iterable

from onrecord.article import Article, Original, Span
from onrecord.attribution import Attribution, Kind, Medium, MediumType
from onrecord.entity import Entity, EntityKind
from onrecord.evaluate.articles import MarkedArticle
from onrecord.evaluate.marked import Mark, parse
from onrecord.evaluate.marked import write as write_marks
from onrecord.statement import Statement
from onrecord.story import MadeBy, Story


def read(marked: str) -> Article:
    """The article that the marked text is of."""
    text = parse(marked).text
    original = Original(text.encode("utf-8", "replace"), "text/plain")
    return Article(text=text, original=original, url="https://example.com/1")


def read_story(marked: str) -> Story:
    """The story as if all that is marked had been found: each name is an entity's, and its id."""
    article = MarkedArticle("one", parse(marked))
    statements = tuple(_statement(article, n) for n in article.marked.numbers)
    names = {s.speaker for s in statements if s.speaker}
    entities = tuple(Entity(id=n, kind=EntityKind.PERSON, name=n) for n in sorted(names))
    return Story(
        article=read(marked), statements=statements, entities=entities, made_by=MadeBy(onrecord="0")
    )


def write(article: Article, found: Attribution) -> str:
    """The article's text with the parts of one attribution marked."""
    return write_marks(article.text, _marks(found, 0))


def write_all(article: Article, found: Iterable[Attribution]) -> str:
    """The article's text with the parts of all its attributions marked, numbered from 1.

    A stretch that serves two is written once: `[1,2.source:she]`.
    """
    numbers: dict[tuple[str, str | None, Span], list[int]] = {}
    for number, one in enumerate(found, 1):
        for mark in _marks(one, number):
            numbers.setdefault((mark.role, mark.name, mark.span), []).append(number)
    return write_marks(article.text, [Mark(tuple(n), *what) for what, n in numbers.items()])


def _marks(found: Attribution, number: int) -> list[Mark]:
    marks = [Mark((number,), "content", None, span) for span in found.content]
    marks += [Mark((number,), "cue", None, span) for span in found.cue]
    marks += [Mark((number,), "source", None, span) for span in found.source]
    if found.addressee is not None:
        marks.append(Mark((number,), "addressee", None, found.addressee))
    if found.medium is not None and found.medium.span is not None:
        marks.append(Mark((number,), "medium", found.medium.type.value, found.medium.span))
    return marks


def _statement(article: MarkedArticle, number: int) -> Statement:
    spans = {
        role: tuple(mark.span for mark in article.marked.of(number, role))
        for role in ("content", "cue", "source", "addressee", "medium", "post")
    }
    medium = article.name_of(number, "medium")
    attribution = Attribution(
        kind=Kind.POST if spans["post"] else Kind.DIRECT,
        content=spans["content"] + spans["post"],
        cue=spans["cue"],
        source=spans["source"],
        addressee=next(iter(spans["addressee"]), None),
        medium=Medium(MediumType(medium), spans["medium"][0]) if medium else None,
        found_by="hand",
    )
    speaker = article.speaker(number) or article.name_of(number, "post")
    return Statement(id=str(number), attribution=attribution, speaker=speaker)
