"""Words that refer to a person, and what is known of whom they mean.

Ana Reyes told him …        a name as subject; "him", a man, as object
"""

from dataclasses import dataclass, field
from enum import IntEnum
from typing import NamedTuple

from onrecord.article import Span
from onrecord.resolve.cast import Figure


class Stand(IntEnum):
    """How someone stands in a sentence."""

    SUBJECT = 2
    OBJECT = 1
    OWNER = 0


class Reference(NamedTuple):
    """A place where someone is mentioned; a tuple, for an article has hundreds."""

    span: Span
    stand: Stand
    gender: str | None = None  # that the words themselves tell
    figure: Figure | None = None  # of a name
    noun: str | None = None  # of a description
    words: str = ""
    definite: bool = False
    speaks: bool = False  # whether it is the source of an attribution

    @property
    def pronoun(self) -> bool:
        """Whether it has to be found out who is meant."""
        return self.figure is None and self.noun is None


class Seen(NamedTuple):
    """A sentence that someone was mentioned in."""

    sentence: int
    paragraph: int
    quoted: bool
    stand: Stand  # the highest in its sentence
    speaks: bool = False


@dataclass(slots=True, eq=False)
class Known:
    """Someone who has been mentioned."""

    figure: Figure | None  # None for a description that is nobody's name
    words: str
    gender: str | None
    span: Span  # of the first mention
    last: Seen
    outside: Seen | None = None  # the last time outside of quotations
    times: int = 0
    taken: dict[str, int] = field(default_factory=dict)  # how often for a man, for a woman


@dataclass(frozen=True, slots=True)
class Meant:
    """Who is meant at a place, and why."""

    known: Known | None
    why: str
    points: float = 0.0  # how well they fit (fitting.py)
    lead: float | None = None  # the points before the next one; None where nobody else fits
