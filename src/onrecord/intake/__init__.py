"""Bytes → Article: text, HTML, JSONL, tables, feeds, web archives, exports of press databases."""

import io
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from onrecord.article import Article
from onrecord.problem import Problem

if TYPE_CHECKING:
    from onrecord.intake.incoming import Incoming


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
    where: str = ""  # in the input: "record 17 of news.warc.gz", "row 12 of stories.csv"
    fetched: str | None = None  # the moment, ISO 8601, where an archive tells it


def take(
    data: bytes,
    *,
    name: str = "",
    told: Told = Told(),
    passed_over: Counter[str] | None = None,
) -> Iterator[Taken]:
    """Yields the articles of one input: one for text or HTML, one a line, row or record of others.

    The form is told by how the bytes open and by the name's ending (`intake.forms`). `name` is how
    messages call the input. `passed_over` counts what an archive holds that is no story, by what it
    is. Never raises for what is in `data`, but ValueError for a date in `told` that is none.
    """
    yield from take_stream(io.BytesIO(data), name=name, told=told, passed_over=passed_over)


def take_file(
    path: Path, *, told: Told = Told(), passed_over: Counter[str] | None = None
) -> Iterator[Taken]:
    """As `take`, of a file, of which little is in memory at any time, however long it is.

    Only text, HTML and what else is one article in one file is read whole. Raises OSError where the
    file cannot be read.
    """
    from onrecord.intake.incoming import opened

    with opened(path) as stream:
        yield from take_stream(stream, name=str(path), told=told, passed_over=passed_over)


def take_stream(
    stream: BinaryIO,
    *,
    name: str = "",
    told: Told = Told(),
    passed_over: Counter[str] | None = None,
) -> Iterator[Taken]:
    """As `take_file`, of a stream that can be read again from its start."""
    from onrecord.intake.dates import checked
    from onrecord.intake.incoming import incoming

    checked(told.published)
    counts = Counter() if passed_over is None else passed_over
    given = incoming(stream, name or "the input", told, counts)
    for taken in taken_from(given):
        yield _placed(_with_language(taken), given.name)


def taken_from(given: "Incoming") -> Iterator[Taken]:
    """The articles of an input, each with where it stood and what was wrong with its packing."""
    for taken in _taken(given):
        # What is broken about the packing is told with what was read when it was met.
        taken = _placed(replace(taken, where=taken.where or given.name), given.name)
        yield replace(taken, problems=given.broken() + taken.problems)
    if broken := given.broken():
        yield Taken(None, broken, given.name)


def _taken(given: "Incoming") -> Iterator[Taken]:
    """The articles of an input, by the module that reads its form."""
    from onrecord.intake.forms import BINARY, form_of, not_text
    from onrecord.intake.incoming import TooLargeError
    from onrecord.intake.reading import articles_from
    from onrecord.intake.unpack import MOST

    form = form_of(given.head, given.member or given.name)
    if given.is_blank():
        broken = given.broken()  # packing that gives nothing has a Problem of its own
        yield Taken(None, broken or (Problem("intake", f"{given.name} is empty."),))
    elif form not in BINARY and (what := not_text(given.head)):
        yield Taken(None, (Problem("intake", f"{given.name} is {what}."),))
    else:
        try:
            yield from articles_from(form, given)
        except TooLargeError:
            most = f"{given.name} is over {MOST >> 20} MB; split it into its stories."
            yield Taken(None, (Problem("intake", most),))


def _placed(taken: Taken, name: str) -> Taken:
    """One of many articles, with where in the input it stood in each of its problems."""
    if taken.where == name:
        return taken
    problems = (
        p if taken.where in p.message else replace(p, message=f"{taken.where}: {p.message}")
        for p in taken.problems
    )
    return replace(taken, problems=tuple(problems))


def _with_language(taken: Taken) -> Taken:
    """Tells the language where the form's own reader has not, and whether it is served."""
    from onrecord.intake.language import language_of, unserved

    article = taken.article
    if article is None:
        return taken
    language = language_of(article.text, article.language)
    if language != article.language:
        article = replace(article, language=language)
    return replace(taken, article=article, problems=taken.problems + unserved(language))
