"""Which lines are judged: so many of a folder of texts, by tickets that a committed seed gives.

Every line has the same chance, so an article with much talk has more of a say.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path

from onrecord.article import digest
from onrecord.attribution import Mode
from onrecord.evaluate.folder import read_gold
from onrecord.evaluate.speakers.lines import Spoken, spoken_of
from onrecord.export.choice import LIKELY, choose
from onrecord.story import Story

SEED = "speakers"  # committed; another seed is another draw
COUNT = 200

Stories = dict[str, Story]


def read_stories(folder: Path, model: str | None = None) -> Stories:
    """The documents of a folder of gold, read; by name."""
    from onrecord.pipeline import read_text

    return {
        document.name: read_text(document.text, model=model)
        for document in read_gold(folder).documents
    }


def draw(stories: Stories, count: int = COUNT, seed: str = SEED) -> list[Spoken]:
    """So many of the lines that are likelier right than not, of every mode."""
    return sorted(_lines(stories), key=lambda one: ticket(one, seed))[:count]


def _lines(stories: Stories) -> Iterator[Spoken]:
    for name, story in stories.items():
        yield from spoken_of(name, choose(story, modes=frozenset(Mode), min_confidence=LIKELY))


def shuffled(lines: Iterable[Spoken], seed: str) -> list[Spoken]:
    """The lines in an order of chance, the same for the same seed."""
    return sorted(lines, key=lambda one: ticket(one, seed))


def ticket(one: Spoken, seed: str) -> str:
    """The hash of the seed with the line's places; not of the speaker, who may change."""
    line = one.line
    places = (f"{s.start}:{s.end}" for s in (*line.content, *line.cue, *line.source))
    return digest(seed, line.article, *places)
