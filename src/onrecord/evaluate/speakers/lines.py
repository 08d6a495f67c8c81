"""A line of a story with the speaker that it was given, and what a judge said of him.

{"document": "usatoday_2016-…", "article": "9f86…", "anchor": "2c26…", "content": [[13, 23]], "cue":
[[24, 28]], "source": [[0, 3]], "name": [40, 49], "sure": 0.9, "verdict": "ok", "round": 1, …}

The texts are other people's: the speaker is kept as a place where his name stands, never as words.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from onrecord.article import Span
from onrecord.evaluate.judged.lines import Line, line_from, line_json
from onrecord.evaluate.judged.pages import line_of
from onrecord.export.record_json import text_sha256
from onrecord.statement import Statement
from onrecord.story import Story

Json = dict[str, Any]

VERDICTS = {
    "ok": "the speaker is the one whom the source's words mean; or, where there is none, the text"
    " does not tell",
    "wrong": "somebody else, or the words given would be taken for somebody else",
    "silent": "no speaker is given, though the text tells who it is",
    "nobody": "nobody is reported to say, write, think or want anything here; in no share",
    "?": "the text does not tell whether it is right; in no share",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """A line, the place of its speaker's name, and how sure the resolver was."""

    line: Line
    name: Span | None  # None: no speaker is given
    sure: float | None  # Confidence.speaker

    @property
    def answered(self) -> bool:
        """Whether the line was given a speaker."""
        return self.name is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """What a judge said of the speaker of a line."""

    spoken: Spoken
    verdict: str
    round: int
    date: str  # ISO 8601


def spoken_of(document: str, story: Story) -> Iterator[Spoken]:
    """The lines of a story, posts left out: their authors are layout."""
    if story.article is None:
        return
    hashed = text_sha256(story.article.text)
    for statement in story.statements:
        if statement.post is None:
            yield _spoken(document, hashed, story, statement)


def _spoken(document: str, hashed: str, story: Story, statement: Statement) -> Spoken:
    assert story.article is not None  # noqa: S101  # tells mypy
    return Spoken(
        line=line_of(document, story.article.text, hashed, story.made_by.model, statement),
        name=name_span(story, statement),
        sure=statement.confidence.speaker,
    )


def name_span(story: Story, statement: Statement) -> Span | None:
    """Where the speaker's name stands: its first mention in full, or any, or the line's source."""
    entity = story.entity(statement.speaker)
    if entity is None or story.article is None:
        return None
    text = story.article.text
    full = (m for m in entity.mentions if text[m.start : m.end] == entity.name)
    other = (*entity.mentions, *statement.attribution.source, *statement.attribution.content)
    return next(full, other[0])


def spoken_json(spoken: Spoken) -> Json:
    """The line with its speaker, ready for JSON."""
    name = None if spoken.name is None else [spoken.name.start, spoken.name.end]
    return line_json(spoken.line) | {"name": name, "sure": spoken.sure}


def spoken_from(stated: Json) -> Spoken:
    """The line that the JSON states."""
    name = stated["name"]
    return Spoken(
        line=line_from(stated),
        name=None if name is None else Span(*name),
        sure=stated["sure"],
    )


def judged_json(judged: Judged) -> Json:
    """The judgement, ready for JSON."""
    told = {"verdict": judged.verdict, "round": judged.round, "date": judged.date}
    return spoken_json(judged.spoken) | told


def judged_from(stated: Json) -> Judged:
    """The judgement that the JSON states. Raises ValueError for a word that is no verdict."""
    if stated["verdict"] not in VERDICTS:
        raise ValueError(f"{stated['verdict']!r} is no verdict; use {', '.join(VERDICTS)}")
    return Judged(
        spoken=spoken_from(stated),
        verdict=str(stated["verdict"]),
        round=int(stated["round"]),
        date=str(stated["date"]),
    )
