"""Bytes → Article: plain text, HTML, JSONL, each also gzipped; posts, dates, outlet, language."""

from collections.abc import Iterator
from dataclasses import dataclass

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

    The form is told by the bytes, and by the name's ending (".jsonl", ".html", ".gz") where
    they leave it open. `name` is how messages call the input. Never raises for what is in `data`.
    """
    raise NotImplementedError
