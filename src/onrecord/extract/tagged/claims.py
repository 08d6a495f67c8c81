"""Who has which stretch of a text, to be asked what overlaps a span.

“One,” Reyes said. “Two,” Lee said.      over “Two,”: what Lee said
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import Generic, TypeVar

from onrecord.article import Span
from onrecord.attribution import Attribution

T = TypeVar("T")

# Speech nests to three; of a pile that is deeper the last are looked at, so time stays linear.
_DEEPEST = 32
ALIKE = 0.5  # of the characters of two contents; more make them the same words


class Claims(Generic[T]):
    """Stretches, each with the one that has it."""

    def __init__(self, held: Iterable[tuple[Span, T]]) -> None:
        self._held = sorted(held, key=lambda one: (one[0].start, one[0].end))
        self._starts = [span.start for span, _ in self._held]
        self._reach = list(accumulate((span.end for span, _ in self._held), max))

    def over(self, spans: Iterable[Span]) -> list[T]:
        """Each one that has a stretch overlapping one of the spans, once."""
        return list({id(one): one for span in spans for one in self._over(span)}.values())

    def _over(self, span: Span) -> Iterator[T]:
        last = bisect_left(self._starts, span.end) - 1
        for i in range(last, max(-1, last - _DEEPEST), -1):
            if self._reach[i] <= span.start:
                return
            if self._held[i][0].overlaps(span):
                yield self._held[i][1]


def claims_of(found: Iterable[Attribution]) -> Claims[Attribution]:
    """The contents and cues of attributions."""
    return Claims((span, one) for one in found for span in (*one.content, *one.cue))


def overlap(some: Iterable[Span], others: Iterable[Span]) -> bool:
    """Whether a span of the one part shares a character with a span of the other."""
    return shared(some, others) > 0


def likeness(one: Iterable[Span], other: Iterable[Span]) -> float:
    """The characters that two contents share, over all that either has."""
    one, other = list(one), list(other)
    common = shared(one, other)
    both = sum(len(span) for span in (*one, *other)) - common
    return common / both if both else 0.0


def shared(some: Iterable[Span], others: Iterable[Span]) -> int:
    """How many characters two parts share; no part overlaps itself."""
    left, right = sorted(some), sorted(others)
    count = i = j = 0
    while i < len(left) and j < len(right):
        count += max(0, min(left[i].end, right[j].end) - max(left[i].start, right[j].start))
        if left[i].end <= right[j].end:
            i += 1
        else:
            j += 1
    return count


def is_told(found: Attribution, others: Claims[Attribution], *, around: bool = False) -> bool:
    """Whether one of the others has the same cue, or most of the same words.

    With `around`, one whose words hold this one's cue tells another thing: “She said, ‘Go.’”
    """
    return any(
        overlap(found.cue, other.cue)
        or (
            likeness(found.content, other.content) >= ALIKE
            and not (around and overlap(found.cue, other.content))
        )
        for other in others.over((*found.content, *found.cue))
    )
