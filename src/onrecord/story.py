"""One article with all that was understood of it: what `read` gives back."""

from dataclasses import dataclass

from onrecord.article import Article
from onrecord.entity import Entity
from onrecord.event import Event
from onrecord.problem import Problem
from onrecord.statement import Statement


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeBy:
    """Which program and settings made a story's lines."""

    onrecord: str  # its version
    model: str = "rules"
    model_sha256: str | None = None
    settings: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """An article, its statements and events in the order of their words, and who is in them.

    `article` is None where the input could not be read at all; the problems then say why.
    """

    article: Article | None
    statements: tuple[Statement, ...] = ()
    entities: tuple[Entity, ...] = ()
    events: tuple[Event, ...] = ()
    problems: tuple[Problem, ...] = ()
    made_by: MadeBy

    def entity(self, id: str | None) -> Entity | None:
        """The entity of that id, or None."""
        return next((entity for entity in self.entities if entity.id == id), None)
