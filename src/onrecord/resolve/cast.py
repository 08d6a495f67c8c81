"""The people and bodies of one article, each a figure, and where they are named.

gathering.py fills it. Names are compared without case and accents, and shown as the outlet
writes them.
"""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, field

from onrecord.article import Span
from onrecord.entity import EntityKind, Role
from onrecord.names.folding import folded
from onrecord.names.lists import first_names
from onrecord.resolve.names import Name
from onrecord.resolve.tokens import Token

SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
NAMED_BODIES = frozenset({EntityKind.ORGANISATION, EntityKind.GOVERNMENT, EntityKind.PLACE})
# So many people of one surname are told apart; a text with more gets no quadratic time.
NAMESAKES = 12
# A longer list is no source; and thousands of spans may each cover the whole text.
_MOST_NAMES = 40


@dataclass(slots=True, eq=False)
class Figure:
    """Someone or something that the article names, as far as read; becomes an Entity."""

    name: str
    kind: EntityKind | None = None
    names: dict[str, int] = field(default_factory=dict)  # each form, and how often it stands
    mentions: list[Span] = field(default_factory=list)
    times: int = 0  # how often it was named, as far as the names have been gathered
    roles: list[Role] = field(default_factory=list)
    words: set[str] = field(default_factory=set)  # of its roles and descriptions, in lower case
    families: set[str] = field(default_factory=set)  # of its roles' nouns: "diplomat"
    votes: dict[str, float] = field(default_factory=dict)  # evidence of gender: "m", "f"
    leaning: dict[str, int] = field(default_factory=dict)  # of titles and pronouns by full names
    handle: str | None = None
    doubted: bool = False  # whether a learned reader takes no form of it for a name
    joined: list[str] = field(default_factory=list)  # why names of two forms are one figure

    @property
    def person(self) -> bool:
        """Whether it is a person, or may be one as far as is known."""
        return self.kind == EntityKind.PERSON or (self.kind is None and not self.doubted)

    @property
    def likeliest_kind(self) -> EntityKind:
        """Its kind; of an unknown name, news names a person in full once, a body by one word."""
        if self.kind is not None:
            return self.kind
        several = len(self.name.split()) > 1 and not self.doubted
        hinted = self.gender is not None or self.name in first_names() or self.name.isupper()
        person = several or bool(self.roles) or (hinted and not self.doubted)
        return EntityKind.PERSON if person else EntityKind.ORGANISATION

    @property
    def gender(self) -> str | None:
        """The gender that the text's evidence favours clearly, or None."""
        if not self.votes:
            return None
        m, f = self.votes.get("m", 0.0), self.votes.get("f", 0.0)
        # A long article has many stray pronouns: they weigh by their share, at most 3. Two "he"
        # make a woman's first name doubtful, and eight outweigh it.
        he, she = self.votes.get("he", 0.0), self.votes.get("she", 0.0)
        lead = m - f + 3 * (he - she) / (he + she + 1)
        if abs(lead) < 0.5:
            return None
        return "m" if lead > 0 else "f"


@dataclass(slots=True, eq=False)
class Mention:
    """A name in the text, and whose it is."""

    name: Name
    figure: Figure
    why: str  # for people to read


@dataclass(slots=True, eq=False)
class Cast:
    """All figures, and where they are named."""

    text: str
    figures: list[Figure] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)  # in the order of the text
    starts: list[int] = field(default_factory=list)
    full: dict[tuple[str, ...], Figure] = field(default_factory=dict)
    last: dict[str, list[Figure]] = field(default_factory=dict)
    first: dict[str, list[Figure]] = field(default_factory=dict)
    parts: dict[str, list[Figure]] = field(default_factory=dict)  # by half of a double surname
    bodies: dict[str, Figure] = field(default_factory=dict)  # by their last word
    things: dict[str, Figure] = field(default_factory=dict)  # unnamed ones, by their words
    # The words of the phrases read so far, by where they start and end.
    segments: dict[tuple[int, int], list[list[Token]]] = field(default_factory=dict)

    def within(self, start: int, end: int) -> list[Mention]:
        """The mentions that lie wholly within a stretch of text, the first 40 of them."""
        at = bisect_left(self.starts, start)
        upto = min(bisect_left(self.starts, end, at), at + _MOST_NAMES)
        return [m for m in self.mentions[at:upto] if m.name.span.end <= end]

    def before(self, at: int) -> Mention | None:
        """The last mention that begins before a place."""
        number = bisect_left(self.starts, at) - 1
        return self.mentions[number] if number >= 0 else None

    def called(self, name: Iterable[str]) -> Figure | None:
        """The figure of exactly this name, or the only one of this surname."""
        key = folded(name)
        if not key:
            return None
        people = self.last.get(key[-1], []) if len(key) == 1 else []
        return self.full.get(key) or (people[0] if len(people) == 1 else None)

    def thing(self, name: str, kind: EntityKind, span: Span) -> Figure:
        """The figure that has no name but these words: "several officials"."""
        key = f"{kind}\0{name.casefold()}"
        figure = self.things.get(key)
        if figure is None:
            figure = self.things[key] = Figure(name, kind)
            self.figures.append(figure)
        count_form(figure, name, span)
        return figure


def count_form(figure: Figure, form: str, span: Span) -> None:
    """Notes that a figure goes by a form of name, and where."""
    figure.names[form] = figure.names.get(form, 0) + 1
    figure.mentions.append(span)


def add(cast: Cast, name: tuple[str, ...], kind: EntityKind | None) -> Figure:
    """A new figure in the cast, found from now on by its full name and its surname."""
    figure = Figure(" ".join(name), kind)
    cast.figures.append(figure)
    key = folded(name)
    cast.full.setdefault(key, figure)
    if kind in NAMED_BODIES:
        cast.bodies.setdefault(key[-1], figure)
    else:
        surname = [word for word in key if word not in SUFFIXES][-1:] or [key[-1]]
        halves = surname[0].split("-") if len(key) > 1 and "-" in surname[0] else ()
        tables = ((cast.last, surname[0]), (cast.first, key[0]), *((cast.parts, h) for h in halves))
        for table, word in tables:
            namesakes = table.setdefault(word, [])
            if len(namesakes) < NAMESAKES:
                namesakes.append(figure)
        if len(name) > 1:
            vote_by_first_name(figure, name[0])
    return figure


def vote_by_first_name(figure: Figure, word: str) -> None:
    """Counts what a first name tells of gender, where it tells anything."""
    hint = first_names().get(word, "-")
    if hint != "-":
        figure.votes[hint] = 2.0
