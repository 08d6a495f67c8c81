"""An annotated article as training sees it."""

from dataclasses import dataclass

Offsets = tuple[int, int]  # code points, half-open


@dataclass(frozen=True, slots=True)
class Parts:
    """One attribution's parts as offsets into the text."""

    source: tuple[Offsets, ...]
    cue: tuple[Offsets, ...]
    content: tuple[Offsets, ...]


@dataclass(frozen=True, slots=True)
class Name:
    """A name and what it names: person, organisation, place, group or document."""

    start: int
    end: int
    kind: str


@dataclass(frozen=True, slots=True)
class Example:
    """A text, what people marked in it, and the names that stand in it."""

    name: str
    text: str
    attributions: tuple[Parts, ...] | None  # None: nobody marked them
    names: tuple[Name, ...] | None = None  # None: nobody told them
