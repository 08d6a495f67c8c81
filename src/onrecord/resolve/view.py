"""Who has come into view up to a place of the text, and what of it stands in quotation marks.

Ana Reyes told Tom Lee: “I know her. She is safe.” He …      in view at "He": Lee, Reyes

Sentences within quotations are not counted, so that a long quotation takes nobody out of view.
"""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import accumulate
from typing import NamedTuple

from onrecord.article import Span
from onrecord.resolve.cast import Figure
from onrecord.resolve.known import Known, Meant, Reference, Seen
from onrecord.resolve.referents import Sources, marked_in, sources_of
from onrecord.resolve.scene import Scene

IN_VIEW = 14  # people that may be meant at a place
Speaking = tuple[int, int, Figure]  # from, to, who says the words between


class Here(NamedTuple):
    """A place where someone is mentioned."""

    at: int
    sentence: int
    paragraph: int
    quoted: bool  # whether it stands in quotation marks
    says: Figure | None  # who says the words around it


@dataclass(slots=True, eq=False)
class View:
    """Who has been mentioned so far, and what came out."""

    scene: Scene
    marked: list[Span]  # what stands in quotation marks
    starts: list[int]  # where that begins
    numbers: list[int]  # of the sentences, those within quotations not counted
    speaking: list[Speaking]  # in order
    known: list[Known] = field(default_factory=list)  # the last mentioned last
    of: dict[Figure, Known] = field(default_factory=dict)
    meant: dict[int, Meant] = field(default_factory=dict)  # by where a pronoun starts

    def here(self, at: int) -> Here:
        """What is known of a place, whoever is mentioned there."""
        sentence, paragraph = self.numbers_at(at)
        quoted = self.is_quoted(at)
        return Here(at, sentence, paragraph, quoted, self.says(at) if quoted else None)

    def numbers_at(self, at: int) -> tuple[int, int]:
        """The numbers of the sentence and of the paragraph that a place is in."""
        layout = self.scene.layout
        return self.numbers[bisect_right(layout.sentences, at) - 1], layout.paragraph(at)

    def is_quoted(self, at: int) -> bool:
        """Whether a place stands in quotation marks."""
        return _within(self.marked, self.starts, at)

    def says(self, at: int) -> Figure | None:
        """Who says the words around a place, where a name beside them tells."""
        number = bisect_right(self.speaking, at, key=lambda one: one[0]) - 1
        start, end, figure = self.speaking[number] if number >= 0 else (0, 0, None)
        return figure if start <= at < end and self.is_quoted(at) else None

    def mention(self, known: Known, by: Reference) -> None:
        """Puts someone last in view."""
        at = by.span.start
        (sentence, paragraph), quoted = self.numbers_at(at), self.is_quoted(at)
        before = known.last if quoted else known.outside
        stand, speaks = by.stand, by.speaks
        if known.times and before is not None and before.sentence == sentence:
            stand, speaks = max(stand, before.stand), speaks or before.speaks
        known.last = Seen(sentence, paragraph, quoted, stand, speaks)
        known.outside = known.outside if quoted else known.last
        known.times += 1
        if known in self.known:
            self.known.remove(known)
        self.known.append(known)
        del self.known[: -2 * IN_VIEW]


def open_view(scene: Scene, sources: Sources | None = None) -> View:
    """The view at the beginning of a text: nobody."""
    marked = marked_in(scene)
    starts = [span.start for span in marked]
    # A sentence begins on its opening mark, so the character behind tells.
    outside = (int(not _within(marked, starts, at + 1)) for at in scene.layout.sentences)
    told = _speaking(scene, sources_of(scene) if sources is None else sources)
    speaking = sorted(told, key=lambda one: one[:2])
    return View(scene, marked, starts, list(accumulate(outside)), speaking)


def _speaking(scene: Scene, sources: Sources) -> Iterator[Speaking]:
    for attribution, source in zip(scene.attributions, sources, strict=True):
        if source is not None and source.heads:
            for span in attribution.content:
                yield span.start, span.end, source.heads[0].figure


def _within(marked: list[Span], starts: list[int], at: int) -> bool:
    number = bisect_right(starts, at) - 1
    return number >= 0 and at < marked[number].end
