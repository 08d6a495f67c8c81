"""Intake, extract and resolve put in order: a story goes in, what was understood comes out."""

import codecs
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from onrecord import __version__
from onrecord.article import Article
from onrecord.extract import RULES, extract
from onrecord.intake import Taken, Told, take
from onrecord.models import NAMES, load
from onrecord.problem import Problem
from onrecord.resolve import resolve
from onrecord.story import MadeBy, Story

__all__ = ["MODELS", "RULES", "default_model", "read", "read_all", "read_text"]

# The readers that there are, the one that is used unasked first.
MODELS = (*NAMES, RULES)


def default_model() -> str:
    """The reader that is used unasked: "accurate", or the one that ONRECORD_MODEL names."""
    return os.environ.get("ONRECORD_MODEL") or MODELS[0]


def read_all(
    story: str | Path | bytes,
    *,
    published: str | None = None,
    url: str | None = None,
    outlet: str | None = None,
    model: str | None = None,
) -> Iterator[Story]:
    """The stories of one input, read: one for text or HTML, one a line for JSONL.

        for story in onrecord.read_all("stories.jsonl.gz"): ...

    `story` is a path ("-": standard input) or the bytes themselves. `published` (ISO 8601), `url`
    and `outlet` win over what the input says; `model` is one of MODELS, unasked `default_model()`.
    Raises FileNotFoundError where there is no such file, ValueError for a model that there is none
    of, and ModelError for one whose files are broken; what is wrong *within* the input becomes a
    Problem of its story.
    """
    data, name = _bytes_of(story)
    yield from _stories(data, name, Told(published, url, outlet), model)


def read(
    story: str | Path | bytes,
    *,
    published: str | None = None,
    url: str | None = None,
    outlet: str | None = None,
    model: str | None = None,
) -> Story:
    """One story, read: its article, who said what in it, and what went wrong.

        onrecord.read("story.html").statements

    As `read_all`, for an input that holds one story; raises ValueError where it holds more.
    """
    stories = read_all(story, published=published, url=url, outlet=outlet, model=model)
    return _only(stories)


def read_text(
    text: str,
    *,
    published: str | None = None,
    url: str | None = None,
    outlet: str | None = None,
    model: str | None = None,
) -> Story:
    """A story given as the text itself, read.

        onrecord.read_text('"It is safe," said Ana Reyes.').statements

    As `read`; the offsets are into `text` as given.
    """
    # A mark of ours goes before a text that opens with one, so that its own stays a character.
    mark = codecs.BOM_UTF8 if text.startswith("\ufeff") else b""
    data = mark + text.encode("utf-8", "replace")
    return _only(_stories(data, "words.txt", Told(published, url, outlet), model))


def _bytes_of(story: str | Path | bytes) -> tuple[bytes, str]:
    if isinstance(story, bytes):
        return story, ""
    if str(story) == "-":
        return sys.stdin.buffer.read(), "standard input"
    path = Path(story)
    if not path.exists():
        raise FileNotFoundError(
            f"no such file: {story}. To read words themselves, use onrecord.read_text"
        )
    return path.read_bytes(), str(story)


def _stories(data: bytes, name: str, told: Told, model: str | None) -> Iterator[Story]:
    model = model or default_model()
    if model not in MODELS:
        raise ValueError(f"no model {model!r}; there is: {', '.join(MODELS)}")
    for taken in take(data, name=name, told=told):
        yield _understood(taken, model)


def _only(stories: Iterator[Story]) -> Story:
    first = next(stories)
    if next(stories, None) is not None:
        raise ValueError("the input holds more than one story; use onrecord.read_all")
    return first


def _understood(taken: Taken, model: str) -> Story:
    if taken.article is None:
        return Story(article=None, problems=taken.problems, made_by=_made_by(model))
    return read_article(taken.article, model, taken.problems)


def read_article(
    article: Article, model: str | None = None, problems: tuple[Problem, ...] = ()
) -> Story:
    """The story of an article that intake has made, with the problems that it had."""
    model = model or default_model()
    reading = extract(article, model)
    resolved = resolve(article, reading.attributions, reading.names)
    return Story(
        article=article,
        statements=resolved.statements,
        entities=resolved.entities,
        events=resolved.events,
        problems=problems + reading.problems + resolved.problems,
        made_by=_made_by(model),
    )


def _made_by(model: str) -> MadeBy:
    sha256 = None if model == RULES else load(model).sha256
    return MadeBy(onrecord=__version__, model=model, model_sha256=sha256)
