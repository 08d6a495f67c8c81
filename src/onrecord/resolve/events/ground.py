"""What the search for events reads: the scene, its words in a row, and who says which of them."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from onrecord.article import PartKind, Span
from onrecord.attribution import Kind, Mode
from onrecord.resolve.cast import Figure
from onrecord.resolve.performed import Done
from onrecord.resolve.row import Row, Word
from onrecord.resolve.scene import Scene
from onrecord.statement import ActType, When

# So many stretches of speech that lie over one another are looked through, so time stays linear.
_DEEPEST = 32
_MARKED = frozenset({Kind.DIRECT, Kind.POST})
_TOLD = frozenset({Mode.SPEECH, Mode.WRITING, Mode.SHOWING, Mode.DECREE})
_UNTOLD = frozenset({ActType.DENY, ActType.ASK, ActType.CALL_ON, ActType.THREATEN, ActType.REFUSE})


@dataclass(slots=True, eq=False)
class Ground:
    """An article with its statements' acts and times, laid out for the search."""

    scene: Scene
    acts: Sequence[Done | None]
    said: Sequence[When | None]
    row: Row
    contents: list[tuple[int, int, int]] = field(default_factory=list)  # start, end, whose
    begins: list[int] = field(default_factory=list)  # of the contents
    bounded: dict[int, Span] = field(default_factory=dict)
    posts: bool = False  # whether some of the statements are posts
    headlines: list[Span] = field(default_factory=list)
    lows: list[str] = field(default_factory=list)  # the words in small letters
    small: set[str] = field(default_factory=set)  # the words that stand without a capital
    known: dict[tuple[object, ...], Figure | None] = field(default_factory=dict)
    spoken: dict[Span, Figure | None] = field(default_factory=dict)  # sources, and who they are
    phrases: dict[tuple[int, int, bool], tuple[Span, int] | None] = field(default_factory=dict)

    def inside(self, at: int) -> int | None:
        """The number of the innermost statement whose words a place stands in."""
        number = bisect_right(self.begins, at)
        for start, end, i in reversed(self.contents[max(0, number - _DEEPEST) : number]):
            if start <= at < end:
                return i
        return None

    def bounds(self, at: int) -> Span:
        """The words that a place belongs to: those of its sentence that the same one says.

        Of an outlet's own words these are all of the sentence but what stands in quotation marks.
        """
        if at not in self.bounded:
            self.bounded[at] = self._bounds(at)
        return self.bounded[at]

    def _bounds(self, at: int) -> Span:
        sentence = self.scene.layout.sentence(at)
        start, end = sentence.start, sentence.end
        number = bisect_right(self.begins, at)
        for begin, stop, i in reversed(self.contents[max(0, number - _DEEPEST) : number]):
            if at < stop:
                return Span(max(start, begin), max(min(end, stop), at + 1))
            if stop > start and self.scene.attributions[i].kind in _MARKED:
                start = max(start, min(stop, at))
        for begin, _, i in self.contents[number : number + _DEEPEST]:
            if begin >= end:
                break
            if self.scene.attributions[i].kind in _MARKED:
                end = begin
        return Span(start, max(end, at + 1))

    def in_headline(self, at: int) -> bool:
        """Whether a place stands in a headline or a post, where the present tells of the past."""
        if not self.posts and not self.headlines:
            return False
        inside = self.inside(at) if self.posts else None
        posted = inside is not None and self.scene.attributions[inside].kind == Kind.POST
        return posted or any(span.start <= at < span.end for span in self.headlines)

    def is_told(self, i: int) -> bool:
        """Whether the words of a statement tell what was done, and don't deny, ask or wish it."""
        attribution, act = self.scene.attributions[i], self.acts[i]
        if attribution.negated or self.scene.hypothetical[i]:
            return False
        return attribution.mode in _TOLD and (act is None or act.type not in _UNTOLD)

    def is_presupposed(self, i: int) -> bool:
        """Whether a noun in the words of a statement stands for what was done, whatever is felt."""
        attribution, act = self.scene.attributions[i], self.acts[i]
        if self.scene.hypothetical[i]:
            return False
        return attribution.mode != Mode.INTENTION and (act is None or act.type not in _UNTOLD)

    def teller(self, i: int | None) -> Figure | None:
        """Who says the words of a statement."""
        answer = self.scene.answers.get(i) if i is not None else None
        return answer.figure if answer is not None else None

    def words_of(self, bounds: Span) -> tuple[int, int]:
        """The numbers of the words within a stretch."""
        return self.row.at(bounds.start), self.row.at(bounds.end)

    @property
    def words(self) -> list[Word]:
        """All words of the text."""
        return self.row.words


def lay_ground(
    scene: Scene, row: Row, acts: Sequence[Done | None], said: Sequence[When | None]
) -> Ground:
    """The ground of an article whose speakers, acts and times are known."""
    ground = Ground(scene, acts, said, row)
    ground.contents = sorted(
        (span.start, span.end, i)
        for i, attribution in enumerate(scene.attributions)
        for span in attribution.content
    )
    ground.posts = any(one.kind == Kind.POST for one in scene.attributions)
    ground.begins = [start for start, _, _ in ground.contents]
    parts = [p.span for p in scene.article.parts if p.kind == PartKind.HEADLINE]
    ground.headlines = parts[:4]
    ground.spoken = {
        span: answer.figure
        for i, answer in scene.answers.items()
        for span in scene.attributions[i].source[:1]
    }
    ground.lows = [word.low for word in row.words]
    ground.small = {word.text for word in row.words if word.text == word.low}
    return ground
