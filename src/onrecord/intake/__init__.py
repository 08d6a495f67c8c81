"""Bytes → Article: plain text, HTML, JSONL, each also gzipped; posts, dates, outlet, language."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from onrecord.article import Article
from onrecord.problem import Problem


@dataclass(frozen=True, slots=True)
class Told:
    """What a person says about a story; it wins over what the story says of itself."""

    published: str | None = None  # ISO 8601, a day or a moment
    url: str | None = None
    outlet: str | None = None


@dataclass(frozen=True, slots=True)
class Taken:
    """One article of the input, or None where there was none to be had, and what went wrong."""

    article: Article | None
    problems: tuple[Problem, ...] = ()


def take(data: bytes, *, name: str = "", told: Told = Told()) -> Iterator[Taken]:
    """Yields the articles of one input: one for text or HTML, one a line for JSONL.

    The form is told by the name's ending (".txt", ".jsonl", ".html", each also with ".gz"), and
    where it has none of these, by the bytes. `name` is how messages call the input. Never raises
    for what is in `data`, but ValueError for a date in `told` that is none.
    """
    from onrecord.intake.dates import checked
    from onrecord.intake.unpack import is_gzip, unpacked

    checked(told.published)
    name = name or "the input"
    if not is_gzip(data):
        yield from _taken(data, name, told)
        return
    within = unpacked(data, name)
    if within.data is None:
        yield Taken(None, within.problems)
        return
    for number, taken in enumerate(_taken(within.data, name, told)):
        # A break is told once, with the first article.
        yield taken if number else replace(taken, problems=within.problems + taken.problems)


def _taken(data: bytes, name: str, told: Told) -> Iterator[Taken]:
    """The articles of bytes that are not packed."""
    from onrecord.intake import jsonl, text
    from onrecord.intake.forms import Form, form_of, not_text

    if not data.strip(b"\0 \t\r\n\xef\xbb\xbf\xfe\xff"):
        yield Taken(None, (Problem("intake", f"{name} is empty."),))
    elif what := not_text(data):
        yield Taken(None, (Problem("intake", f"{name} is {what}."),))
    else:
        form = form_of(data, name)
        if form is Form.JSON:
            takens = jsonl.articles_from(data, name, told)
        elif form is Form.HTML:
            takens = iter([_page(data, told)])
        else:
            takens = iter([text.article_from(data, name, told)])
        yield from map(_with_language, takens)


def _page(data: bytes, told: Told) -> Taken:
    from onrecord.intake.html import article_from
    from onrecord.intake.posts import with_flattened

    taken = article_from(data, told)
    return replace(taken, article=with_flattened(taken.article)) if taken.article else taken


def _with_language(taken: Taken) -> Taken:
    """Tells the language where the form's own reader has not, and whether it is served."""
    from onrecord.intake.language import language_of, unserved

    article = taken.article
    if article is None:
        return taken
    language = language_of(article.text, article.language)
    if language != article.language:
        article = replace(article, language=language)
    return Taken(article, taken.problems + unserved(language))
