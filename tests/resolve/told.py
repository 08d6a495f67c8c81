"""Stories for the tests of resolving: the attributions are marked, so no finder is needed.

    [1.source=Ana Reyes:She] [1.cue:told] [1.addressee=Reuters:Reuters] “[1.content:It is safe.]”

A mark's name is the answer: who the source is, "?" where it must stay open. `answers` gives what
was resolved in the same form, so that a failure prints as names beside names.
"""

from dataclasses import replace

from onrecord.article import Article, Original, Post, Span
from onrecord.attribution import Attribution, Kind, Medium, MediumType
from onrecord.evaluate.marked import Marked, parse
from onrecord.resolve import Resolved, resolve
from onrecord.resolve.scene import Scene, set_scene
from onrecord.statement import Statement


def story(
    marked: str, *, published: str | None = "2022-05-24", byline: tuple[str, ...] = ()
) -> tuple[Article, tuple[Attribution, ...]]:
    """The article of a marked text, and its attributions as a finder would give them."""
    told = parse(marked)
    article = Article(
        text=told.text,
        original=Original(told.text.encode("utf-8"), "text/plain"),
        url="https://example.com/1",
        published=published,
        byline=byline,
    )
    return article, tuple(_attribution(told, number) for number in told.numbers)


def _attribution(told: Marked, number: int) -> Attribution:
    def spans(role: str) -> tuple[Span, ...]:
        return tuple(mark.span for mark in told.of(number, role))

    content = spans("content")
    quoted = told.text[content[0].start - 1 : content[0].start] in {"“", '"'} if content else False
    media = told.of(number, "medium")
    return Attribution(
        kind=Kind.DIRECT if quoted else Kind.INDIRECT,
        content=content,
        cue=spans("cue"),
        source=spans("source"),
        addressee=next(iter(spans("addressee")), None),
        medium=Medium(MediumType(media[0].name or "statement"), media[0].span) if media else None,
        found_by="test",
    )


def scene(marked: str) -> Scene:
    """The scene of a marked text, before anyone has spoken."""
    return set_scene(*story(marked))


def read(marked: str, **about: str | None) -> Resolved:
    """What is resolved of a marked text."""
    return resolve(*story(marked, **about))


def one(marked: str, **about: str | None) -> Statement:
    """The last statement of a marked text."""
    return read(marked, **about).statements[-1]


def name(resolved: Resolved, id: str | None) -> str:
    """The name of an entity; "?" for none."""
    return next((entity.name for entity in resolved.entities if entity.id == id), "?")


def speakers(marked: str, byline: tuple[str, ...] = ()) -> list[str]:
    """Who speaks in each attribution of a marked text, in the order of their numbers."""
    resolved = resolve(*story(marked, byline=byline))
    return [name(resolved, statement.speaker) for statement in resolved.statements]


def gold(marked: str, role: str = "source") -> list[str]:
    """The names that the marks give, one an attribution; of a left-out source, by its cue."""
    told = parse(marked)
    return [
        next((m.name for r in (role, "cue") for m in told.of(n, r) if m.name), "")
        for n in told.numbers
    ]


def with_post(article: Article, words: str, **about: str | None) -> Article:
    """The article with a post in it whose words are these."""
    start = article.text.index(words)
    post = Post(spans=(Span(start, start + len(words)),), **about)
    return replace(article, posts=(*article.posts, post))


def at(text: str, words: str) -> Span:
    """Where words first stand in a text."""
    start = text.index(words)
    return Span(start, start + len(words))
