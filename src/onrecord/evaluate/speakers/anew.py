"""Judged speakers read anew: what speaks for each, and whether the judge found it right.

A verdict is of the speaker that was shown. Where a line is no longer found, or is given to somebody
else since, the verdict tells nothing: it is left out, and counted.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from onrecord.article import Article, Span
from onrecord.attribution import Attribution
from onrecord.evaluate.speakers.lines import Judged, name_span
from onrecord.evaluate.speakers.report import OUT
from onrecord.evaluate.speakers.texts import articles_of
from onrecord.export.record_json import text_sha256
from onrecord.extract import extract
from onrecord.models.chance import Evidence
from onrecord.resolve.confidence import evidence
from onrecord.resolve.scene import set_scene
from onrecord.resolve.statements import understand
from onrecord.story import MadeBy, Story

Places = tuple[tuple[Span, ...], tuple[Span, ...], tuple[Span, ...]]  # content, cue, source


@dataclass(frozen=True, slots=True)
class Anew:
    """A judged line whose speaker is still the one that was judged."""

    document: str
    evidence: Evidence
    right: bool


def counted(rounds: Mapping[int, Sequence[Judged]]) -> list[Judged]:
    """The last round's judgements of speakers that were given and can be told right from wrong."""
    last = rounds[max(rounds)] if rounds else ()
    return [one for one in last if one.spoken.answered and one.verdict not in OUT]


def anew(judged: Sequence[Judged], folder: Path, model: str) -> Iterator[Anew]:
    """The judged lines of a folder's texts, read again."""
    by_page: dict[str, list[Judged]] = {}
    for one in judged:
        by_page.setdefault(one.spoken.line.page, []).append(one)
    for name, article in articles_of(folder):
        hashed = text_sha256(article.text)
        some = [one for one in by_page.get(name, ()) if one.spoken.line.article == hashed]
        if some:
            yield from _of(name, article, some, model)


def _of(name: str, article: Article, judged: Sequence[Judged], model: str) -> Iterator[Anew]:
    reading = extract(article, model)
    scene = set_scene(article, reading.attributions, reading.names)
    statements, entities, _ = understand(scene)
    story = Story(
        article=article, statements=statements, entities=entities, made_by=MadeBy(onrecord="")
    )
    numbers = {_places(one): i for i, one in enumerate(scene.attributions)}
    for one in judged:
        line = one.spoken.line
        i = numbers.get((line.content, line.cue, line.source))
        if i is not None and name_span(story, statements[i]) == one.spoken.name:
            told = evidence(scene, i)
            if told is not None:
                yield Anew(name, told, one.verdict == "ok")


def _places(one: Attribution) -> Places:
    return one.content, one.cue, one.source
