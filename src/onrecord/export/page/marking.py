"""Where a text is to be cut so that parts that nest or overlap can each be marked.

    She wrote that [1 he said “[2 no]”].     three pieces of 1, one of them also of 2

HTML elements can't overlap, so the text is cut wherever a part starts or ends, and each piece
knows the parts that it is in.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice, pairwise

from onrecord.article import Span
from onrecord.event import Event
from onrecord.statement import Statement

# A piece names at most so many of the parts that it is in, the innermost ones, so that thousands
# of parts around one another make a page of the text's size and not of its square.
MOST_AT_ONCE = 6


@dataclass(frozen=True, slots=True)
class Mark:
    """One stretch of one part of a statement, or of what tells of an event."""

    span: Span
    role: str  # "content", "source", "cue", "addressee", "medium", "occasion", "said", "event"
    number: int  # of the statement or the event, from 1
    kind: str = ""  # of the statement: "direct"
    unsaid: bool = False  # of the statement: "did not say that …", "if he says that …"

    @property
    def of(self) -> str:
        """What the number counts, as anchors and classes have it: "s" statements, "e" events."""
        return "e" if self.role == "event" else "s"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text that is in the same parts from its first character to its last."""

    span: Span
    marks: tuple[Mark, ...]  # the innermost last


def marks(statements: Iterable[Statement]) -> Iterator[Mark]:
    """The parts of the statements that the text shows."""
    for number, statement in enumerate(statements, 1):
        written = statement.attribution
        kind = written.kind.value
        unsaid = written.negated or statement.hypothetical
        medium, occasion, said = statement.medium, statement.occasion, statement.said
        roles = (
            ("content", written.content),
            ("source", written.source),
            ("cue", written.cue),
            ("addressee", (written.addressee,)),
            ("medium", (medium and medium.span,)),
            ("occasion", (occasion and occasion.span,)),
            ("said", (said and said.span,)),
        )
        for role, spans in roles:
            yield from (Mark(span, role, number, kind, unsaid) for span in spans if span)


def event_marks(events: Iterable[Event]) -> Iterator[Mark]:
    """The stretches that tell of the events."""
    for number, event in enumerate(events, 1):
        yield from (Mark(span, "event", number) for span in event.evidence)


def pieces(length: int, marked: Iterable[Mark], cuts: Iterable[int] = ()) -> Iterator[Piece]:
    """The text of that length cut at every mark's edge, and at the further cuts, in order."""
    opening: defaultdict[int, list[Mark]] = defaultdict(list)
    closing: defaultdict[int, list[Mark]] = defaultdict(list)
    # Of marks that start together the longer is the outer one.
    for mark in sorted(marked, key=lambda mark: (mark.span.start, -mark.span.end)):
        opening[mark.span.start].append(mark)
        closing[mark.span.end].append(mark)
    edges = sorted({0, length, *opening, *closing, *cuts})
    active: dict[Mark, None] = {}
    for start, end in pairwise(edges):
        for mark in closing[start]:
            active.pop(mark, None)
        active.update(dict.fromkeys(opening[start]))
        innermost = list(islice(reversed(active), MOST_AT_ONCE))
        yield Piece(Span(start, end), tuple(reversed(innermost)))
