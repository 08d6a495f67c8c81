"""Attribution → Statement: who the source is, when it was said, what it stands within."""

from dataclasses import dataclass

from onrecord.article import Article
from onrecord.attribution import Attribution
from onrecord.entity import Entity, Named
from onrecord.event import Event
from onrecord.problem import Problem
from onrecord.statement import Statement


@dataclass(frozen=True, slots=True)
class Resolved:
    """The attributions of one article as understood, and the entities and events in it."""

    statements: tuple[Statement, ...]  # one an attribution, in the same order
    entities: tuple[Entity, ...]
    events: tuple[Event, ...] = ()
    problems: tuple[Problem, ...] = ()


def resolve(
    article: Article, attributions: tuple[Attribution, ...], names: tuple[Named, ...] = ()
) -> Resolved:
    """The statements that an article's attributions make. Never raises for what the text holds.

    `names` are those that a learned reader saw; the rules have their own, and both are weighed.
    """
    # Lazily, so that a look at the package loads no word lists.
    from onrecord.resolve.scene import set_scene
    from onrecord.resolve.statements import understand

    return Resolved(*understand(set_scene(article, attributions, names)))
