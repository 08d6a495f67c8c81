"""What the search for events reads: the scene, its words in a row, and who says which of them."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache

from onrecord.article import PartKind, Span
from onrecord.attribution import Kind, Mode
from onrecord.entity import EntityKind
from onrecord.lexicons import lines
from onrecord.names.lists import class_of, countries, demonyms
from onrecord.names.nouns import person_nouns
from onrecord.resolve.cast import Figure
from onrecord.resolve.parties import party
from onrecord.resolve.performed import Done
from onrecord.resolve.phrases import read_phrase
from onrecord.resolve.row import Row, Word
from onrecord.resolve.scene import Scene
from onrecord.statement import ActType, When

# So many stretches of speech that lie over one another are looked through, so time stays linear.
_DEEPEST = 32
_DOERS = re.compile(r"(?:er|or|ist|ian|ant|ee)s$|(?:men|women)$")  # "gunners", "islanders"
_LONGEST_PAIR = 12  # words of "Bosnian Serbs and Croat leaders"
_NO_ONE = frozenset({EntityKind.DOCUMENT, EntityKind.POLL, EntityKind.PLACE})
_COMMON = frozenset({"Republic", "Islands", "City", "Union", "House", "Island", "Kingdom"})
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
    known: dict[tuple[object, ...], Figure | None] = field(default_factory=dict)
    spoken: dict[Span, Figure | None] = field(default_factory=dict)  # sources, and who they are
    phrases: dict[tuple[int, int, bool], tuple[Span, int] | None] = field(default_factory=dict)

    def party(
        self,
        span: Span,
        inside: int | None,
        *,
        through: bool = False,
        headline: bool = False,
        places: bool = False,
    ) -> Figure | None:
        """Who a stretch of text is, as `parties.party` reads it, found once for each stretch.

        Two that an "and" joins are both of them: "Serbs and Croats".
        """
        key = span.start, span.end, inside, through, headline, places
        if key not in self.known:
            figure = party(
                self.scene, span, inside, through=through, headline=headline, places=places
            )
            if figure is None or " and " not in figure.name:
                figure = self._both(span, inside) or figure or self._people(span)
            if figure is None:
                figure = self.spoken.get(span) or self._titled(span)
            self.known[key] = figure
        return self.known[key]

    def _both(self, span: Span, inside: int | None) -> Figure | None:
        """ "Serbs and Croats" are a group of two, where each is someone by a name."""
        low, high = self.words_of(span)
        if high - low > _LONGEST_PAIR or "and" not in self.lows[low + 1 : high - 1]:
            return None
        at = self.lows.index("and", low + 1, high - 1)
        if at + 1 >= high or not all(self.words[k].text[0].isupper() for k in (at - 1, at + 1)):
            return None
        one = Span(span.start, self.words[at - 1].end)
        other = Span(self.words[at + 1].start, span.end)
        found = self.party(one, inside), self.party(other, inside)
        if found[0] is None or found[1] is None or found[0] is found[1]:
            return None
        return self.group(span)

    def _people(self, span: Span) -> Figure | None:
        """ "Hutus", "Serb gunners": a people that no list of countries has, or members of one."""
        low, high = self.words_of(span)
        if high <= low or high - low > _LONGEST_PAIR:
            return None
        last = self.words[high - 1]
        of_people = is_of_people(last.text) or (
            last.low not in class_of("no_people")
            and _DOERS.search(last.low) is not None
            and any(is_of_people(word.text) for word in self.words[low : high - 1])
        )
        return self.group(span) if of_people else None

    def _titled(self, span: Span) -> Figure | None:
        """ "Cambodian leader Hun Sen": a title makes a doubted name someone’s.

        So does a word that stands nowhere without its capital: "Oxfam".
        """
        phrase = read_phrase(self.scene.cast, span)
        if len(phrase.heads) != 1:
            return None
        figure = phrase.heads[0].figure
        low, high = self.words_of(span)
        alone = high - low == 1 and len(figure.name) > 2
        known = phrase.noun in person_nouns() or (alone and not self._is_a_word(self.lows[low]))
        return figure if known and figure.kind not in _NO_ONE else None

    def _is_a_word(self, low: str) -> bool:
        return any(word.text == low for word in self.words if word.low == low)

    def group(self, span: Span) -> Figure:
        """Several, called by all the words of a stretch."""
        words = " ".join(self.scene.article.text[span.start : span.end].split())
        name = words.removeprefix("the ").removeprefix("The ")
        return self.scene.cast.thing(name, EntityKind.GROUP, span)

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


@cache
def _peoples() -> frozenset[str]:
    return frozenset(word for line in lines("peoples") for word in line.split())


def is_a_people(word: str) -> bool:
    """Whether a word is a people's or a faith's name, as one or as several."""
    return word[:1].isupper() and (word in _peoples() or word.removesuffix("s") in _peoples())


def is_of_people(word: str) -> bool:
    """Whether a word is a people's name or the adjective of a country."""
    return word in _of_peoples()


@cache
def _of_peoples() -> frozenset[str]:
    found = {word for word in (*demonyms(), *_peoples()) if word[:1].isupper()}
    return frozenset(found | {word + "s" for word in found})


@cache
def state_words() -> frozenset[str]:
    """Words by which a state or a people is named, or one of its members."""
    single = {name for name in countries() if " " not in name}
    return _of_peoples() | single | {name.split()[-1] for name in countries()} - _COMMON


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
    return ground
