"""Article → Reading: the attributions of a text, as written."""

from dataclasses import dataclass

from onrecord.article import Article
from onrecord.attribution import Attribution
from onrecord.extract.rules import FINDERS
from onrecord.extract.sheet import lay_out
from onrecord.problem import Problem


@dataclass(frozen=True, slots=True)
class Reading:
    """What the finders found in one article, in the order of its words."""

    attributions: tuple[Attribution, ...]
    problems: tuple[Problem, ...] = ()


def extract(article: Article) -> Reading:
    """The attributions of an article. Never raises for what the text holds."""
    sheet = lay_out(article)
    found: list[Attribution] = []
    for finder in FINDERS:
        found += finder(sheet)
    return Reading(tuple(sorted(found, key=lambda a: (a.content, a.cue))))
