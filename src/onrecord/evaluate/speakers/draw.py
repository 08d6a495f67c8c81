"""Which lines are judged: so many of a folder's texts, by tickets that a committed seed gives.

Every line has the same chance, so an article with much talk has more of a say, unless so many of a
text are enough. Those whose speaker is sure may be left out, so that the unsure ones are more.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from onrecord.article import digest
from onrecord.attribution import Mode
from onrecord.evaluate.speakers.lines import Spoken, spoken_of
from onrecord.evaluate.speakers.texts import articles_of
from onrecord.export.choice import LIKELY, choose
from onrecord.story import Story

SEED = "speakers"  # committed; another seed is another draw
COUNT = 200

Stories = dict[str, Story]


def read_stories(folder: Path, model: str | None = None) -> Stories:
    """The texts of a folder of gold, or its English pages, read; by name."""
    from onrecord.pipeline import read_article

    return {name: read_article(article, model) for name, article in articles_of(folder)}


def draw(
    stories: Stories,
    count: int = COUNT,
    seed: str = SEED,
    *,
    most: int | None = None,
    below: float | None = None,
) -> list[Spoken]:
    """So many of the lines that are likelier right than not, of every mode.

    At most `most` of a text; with `below`, of those alone whose speaker is less sure.
    """
    drawn, taken = [], Counter[str]()
    for one in shuffled(_lines(stories), seed):
        unsure = below is None or (one.sure is not None and one.sure < below)
        if unsure and (most is None or taken[one.line.page] < most):
            taken[one.line.page] += 1
            drawn.append(one)
    return drawn[:count]


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
