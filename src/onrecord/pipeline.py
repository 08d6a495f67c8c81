"""Intake, extract and resolve put in order: a story goes in, what was understood comes out."""

import codecs
import os
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from onrecord import __version__
from onrecord.article import Article
from onrecord.extract import RULES, extract
from onrecord.intake import Taken, Told, take, take_file, take_stream
from onrecord.models import NAMES, ModelError, load
from onrecord.problem import Problem
from onrecord.resolve import resolve
from onrecord.story import MadeBy, Story

__all__ = [
    "MODELS",
    "RULES",
    "default_model",
    "made_by",
    "read",
    "read_all",
    "read_text",
    "taken",
    "understood",
]

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
    passed_over: Counter[str] | None = None,
) -> Iterator[Story]:
    """The stories of one input, read: one for text or HTML, one a line, row or record of others.

        for story in onrecord.read_all("news.warc.gz"): ...

    A file is read as its stories are asked for, so that its length costs no memory. `story` is a
    path ("-": standard input) or the bytes themselves. `published` (ISO 8601), `url` and `outlet`
    win over what the input says; `model` is one of MODELS, unasked `default_model()`.
    `passed_over` counts what an archive holds that is no story, by what it is.
    Raises FileNotFoundError where there is no such file, ValueError for a model that there is none
    of, and ModelError for one whose files are broken; what is wrong *within* the input becomes a
    Problem of its story.
    """
    model = _known(model)
    for one in taken(story, Told(published, url, outlet), passed_over):
        yield understood(one, model)


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
    return _only(taken(story, Told(published, url, outlet), None), model)


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
    return _only(take(data, name="words.txt", told=Told(published, url, outlet)), model)


def taken(
    story: str | Path | bytes, told: Told, passed_over: Counter[str] | None = None
) -> Iterator[Taken]:
    """The articles of one input, not read yet: for who wants to know them before that.

    Raises as `read_all` does, and OSError where the input can't be read.
    """
    if isinstance(story, bytes):
        return take(story, told=told, passed_over=passed_over)
    if str(story) == "-":
        from onrecord.intake.incoming import kept

        stream = kept(sys.stdin.buffer)
        return take_stream(stream, name="standard input", told=told, passed_over=passed_over)
    path = Path(story)
    if not path.exists():
        raise FileNotFoundError(
            f"no such file: {story}. To read words themselves, use onrecord.read_text"
        )
    return take_file(path, told=told, passed_over=passed_over)


def _known(model: str | None) -> str:
    """The name of a model that there is."""
    model = model or default_model()
    if model not in MODELS:
        raise ValueError(f"no model {model!r}; there is: {', '.join(MODELS)}")
    return model


def _only(takens: Iterator[Taken], model: str | None) -> Story:
    model = _known(model)
    first = next(takens)
    if next(takens, None) is not None:
        raise ValueError("the input holds more than one story; use onrecord.read_all")
    return _understood(first, model)


def understood(taken: Taken, model: str) -> Story:
    """An article read. Where reading it fails, that is its Problem, and others can be read."""
    try:
        return _understood(taken, model)
    except ModelError:
        raise  # so would all others
    except Exception as error:  # a fault of ours, that one odd story brings out
        trouble = f"{type(error).__name__}: {error}"[:200]
        message = f"{taken.where} could not be understood ({trouble}). Report it to onrecord."
        problems = (*taken.problems, Problem("resolve", message))
        return Story(article=taken.article, problems=problems, made_by=made_by(model))


def _understood(taken: Taken, model: str) -> Story:
    if taken.article is None:
        return Story(article=None, problems=taken.problems, made_by=made_by(model))
    return read_article(taken.article, model, taken.problems)


def read_article(
    article: Article, model: str | None = None, problems: tuple[Problem, ...] = ()
) -> Story:
    """The story of an article that intake has made, with the problems that it had."""
    model = model or default_model()
    reading = extract(article, model)
    if reading.refused:  # rows of words of such a length would fill the memory
        return Story(article=article, problems=problems + reading.problems, made_by=made_by(model))
    resolved = resolve(article, reading.attributions, reading.names)
    return Story(
        article=article,
        statements=resolved.statements,
        entities=resolved.entities,
        events=resolved.events,
        problems=problems + reading.problems + resolved.problems,
        made_by=made_by(model),
    )


def made_by(model: str) -> MadeBy:
    """What a story's lines are made by; raises ValueError where there is no such model."""
    if model not in MODELS:
        raise ValueError(f"no model {model!r}; there is: {', '.join(MODELS)}")
    sha256 = None if model == RULES else load(model).sha256
    return MadeBy(onrecord=__version__, model=model, model_sha256=sha256)
