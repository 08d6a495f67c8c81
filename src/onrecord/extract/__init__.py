"""Article → Reading: the attributions of a text, as written."""

from dataclasses import dataclass

from onrecord.article import Article
from onrecord.attribution import Attribution
from onrecord.problem import Problem


@dataclass(frozen=True, slots=True)
class Reading:
    """What the finders found in one article, in the order of its words."""

    attributions: tuple[Attribution, ...]
    problems: tuple[Problem, ...] = ()


def extract(article: Article) -> Reading:
    """The attributions of an article. Never raises for what the text holds."""
    return Reading(attributions=())
