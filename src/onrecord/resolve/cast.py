"""The people and bodies of one article: each with the names that it goes by.

    Boris Bondarev … Bondarev … Mr. Bondarev        one person, by his last name
    the Associated Press (AP) … AP                  one body, by its initials
    Bill Clinton … Hillary Clinton … Clinton        whoever of them is named in full more often
    Bill de Blasio … William de Blasio              one person, by a nickname
    Donald Trump … Donald Trump Jr.                 two people

Names are compared without case and accents, and shown as the outlet writes them.
"""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache

from onrecord.article import Article, Post, Span
from onrecord.entity import EntityKind, Role
from onrecord.lexicons import lines
from onrecord.resolve.names import Name, first_names, kind_of, titles

_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
_BODIES = frozenset({EntityKind.ORGANISATION, EntityKind.GOVERNMENT, EntityKind.PLACE})
# So many people of one surname are told apart; a text with more gets no quadratic time.
_NAMESAKES = 12


@dataclass(slots=True, eq=False)
class Figure:
    """Someone or something that the article names, as far as it has been read; becomes an Entity."""

    name: str
    kind: EntityKind | None = None
    names: dict[str, int] = field(default_factory=dict)  # each form, and how often it stands
    mentions: list[Span] = field(default_factory=list)
    roles: list[Role] = field(default_factory=list)
    words: set[str] = field(default_factory=set)  # of its roles and descriptions, in lower case
    families: set[str] = field(default_factory=set)  # of its roles' nouns: "diplomat"
    votes: dict[str, float] = field(default_factory=dict)  # evidence of gender: "m", "f"
    handle: str | None = None
    joined: list[str] = field(default_factory=list)  # why names of two forms are one figure

    @property
    def person(self) -> bool:
        """Whether it is a person, or may be one as far as is known."""
        return self.kind in {None, EntityKind.PERSON}

    @property
    def gender(self) -> str | None:
        """The gender that the text's evidence favours clearly, or None."""
        m, f = self.votes.get("m", 0.0), self.votes.get("f", 0.0)
        if abs(m - f) < 0.5:
            return None
        return "m" if m > f else "f"


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
    things: dict[str, Figure] = field(default_factory=dict)  # unnamed ones, by their words

    def within(self, start: int, end: int) -> list[Mention]:
        """The mentions that lie wholly within a stretch of text."""
        at = bisect_left(self.starts, start)
        upto = bisect_left(self.starts, end, at)
        return [m for m in self.mentions[at:upto] if m.name.span.end <= end]

    def called(self, words: Iterable[str]) -> Figure | None:
        """The figure of exactly this name, or the only one of this surname."""
        key = folded(words)
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
        _count(figure, name, span)
        return figure


@cache
def _nicknames() -> dict[str, frozenset[str]]:
    """For a first name, the lines of the list that it stands in."""
    found: dict[str, set[str]] = {}
    for number, line in enumerate(lines("nicknames")):
        for name in line.split():
            found.setdefault(name.lower(), set()).add(str(number))
    return {name: frozenset(numbers) for name, numbers in found.items()}


def folded(words: Iterable[str]) -> tuple[str, ...]:
    """The words as they are compared: without case, accents and full stops."""
    return tuple(_fold(word) for word in words)


def _fold(word: str) -> str:
    if not word.isascii():
        from anyascii import anyascii

        word = anyascii(word.replace("’", "'"))
    return word.casefold().replace(".", "")


def gather(article: Article, names: tuple[Name, ...]) -> Cast:
    """The cast of an article: full names first, since short ones lean on them."""
    cast = Cast(article.text)
    owners: dict[int, Mention] = {}
    for i, name in enumerate(names):
        if len(name.words) > 1:
            owners[i] = Mention(name, _full(cast, name), "named in full")
    _acronyms(cast, names, owners)
    for i, name in enumerate(names):
        if i not in owners:
            owners[i] = Mention(name, *_short(cast, name))
    for i in sorted(owners):
        mention = owners[i]
        cast.mentions.append(mention)
        cast.starts.append(mention.name.span.start)
        _note(mention, article.text)
    return cast


def _note(mention: Mention, text: str) -> None:
    """Counts a mention, and what its title tells of gender."""
    name, figure = mention.name, mention.figure
    _count(figure, text[name.span.start : name.span.end], name.span)
    if name.title is not None:
        for word in text[name.title.start : name.title.end].split():
            gender = titles().get(word, "-")
            if gender in {"m", "f"}:
                figure.votes[gender] = figure.votes.get(gender, 0) + 4


def _count(figure: Figure, form: str, span: Span) -> None:
    figure.names[form] = figure.names.get(form, 0) + 1
    figure.mentions.append(span)


def _full(cast: Cast, name: Name) -> Figure:
    """The figure of a name of several words."""
    key = folded(name.words)
    known = cast.full.get(key)
    if known is None and name.kind not in _BODIES:
        known = _same_person(cast, key)
    if known is None:
        known = add(cast, name.words, name.kind)
    if name.kind is not None and known.kind is None:
        known.kind = name.kind
    cast.full[key] = known
    return known


def add(cast: Cast, words: tuple[str, ...], kind: EntityKind | None) -> Figure:
    """A new figure in the cast, found from now on by its full name and its surname."""
    figure = Figure(" ".join(words), kind)
    cast.figures.append(figure)
    key = folded(words)
    cast.full.setdefault(key, figure)
    if kind not in _BODIES:
        surname = [word for word in key if word not in _SUFFIXES][-1:] or [key[-1]]
        for table, word in ((cast.last, surname[0]), (cast.first, key[0])):
            namesakes = table.setdefault(word, [])
            if len(namesakes) < _NAMESAKES:
                namesakes.append(figure)
        hint = first_names().get(words[0], "-") if len(words) > 1 else "-"
        if hint != "-":
            figure.votes[hint] = 1.0
    return figure


def _same_person(cast: Cast, key: tuple[str, ...]) -> Figure | None:
    """The person of this surname whose first name is the same one in another form."""
    plain = [word for word in key if word not in _SUFFIXES]
    if len(plain) < 2:
        return None
    for other in cast.last.get(plain[-1], ()):
        theirs = folded(other.name.split())
        same_suffix = _SUFFIXES.intersection(key) == _SUFFIXES.intersection(theirs)
        if len(theirs) > 1 and same_suffix and _same_first(plain[0], theirs[0]):
            return other
    return None


def _same_first(a: str, b: str) -> bool:
    initial = (len(a) == 1 or len(b) == 1) and a[0] == b[0]
    return a == b or initial or bool(_nicknames().get(a, frozenset()) & _nicknames().get(b, frozenset()))


def _acronyms(cast: Cast, names: tuple[Name, ...], owners: dict[int, Mention]) -> None:
    """Gives bodies their acronyms: "(AP)" behind them, or letters that fit only one body."""
    initials: dict[str, Figure | None] = {}
    for figure in cast.figures:
        letters = "".join(word[0] for word in figure.name.split() if word[0].isupper())
        if len(letters) > 1 and not figure.kind == EntityKind.PERSON:
            initials[letters] = None if letters in initials else figure
    for i, name in enumerate(names):
        if i in owners or not (word := name.words[0]).isupper() or len(word) < 2:
            continue
        before = owners.get(i - 1)
        gap = cast.text[names[i - 1].span.end : name.span.start] if before else ""
        if before and gap in {" (", " (“", ' ("'} and before.figure.kind != EntityKind.PERSON:
            figure, why = before.figure, f"in brackets behind {before.figure.name}"
        elif (known := initials.get(word.replace(".", ""))) is not None:
            figure, why = known, f"the initials of {known.name}"
        else:
            continue
        figure.kind = figure.kind or EntityKind.ORGANISATION
        cast.full.setdefault(folded(name.words), figure)
        owners[i] = Mention(name, figure, why)


def _short(cast: Cast, name: Name) -> tuple[Figure, str]:
    """The figure of a name of one word, and why."""
    word = folded(name.words)[0]
    known = cast.full.get((word,))
    if known is not None and known.kind in _BODIES and name.title is None:
        return known, f"named {known.name}"
    people = [figure for figure in cast.last.get(word, ()) if len(figure.name.split()) > 1]
    people = _of_gender(cast, people, name)
    if people and name.kind not in _BODIES:
        return _likeliest(people, name)
    if known is not None:
        return known, f"named {name.words[0]}"
    firsts = [figure for figure in cast.first.get(word, ()) if len(figure.name.split()) > 1]
    if len(firsts) == 1 and name.title is None and name.kind not in _BODIES:
        return firsts[0], f"the first name of {firsts[0].name}"
    return add(cast, name.words, name.kind), "named by this word alone"


def _of_gender(cast: Cast, people: list[Figure], name: Name) -> list[Figure]:
    """Those whom the title fits: "Mrs. Clinton" is not Bill."""
    if name.title is None or len(people) < 2:
        return people
    told = {titles().get(word) for word in cast.text[name.title.start : name.title.end].split()}
    gender = "f" if "f" in told else "m" if "m" in told else None
    return [p for p in people if gender is None or p.gender in {None, gender}] or people


def _likeliest(people: list[Figure], name: Name) -> tuple[Figure, str]:
    if len(people) == 1:
        return people[0], f"the surname of {people[0].name}"
    best = max(people, key=_times)  # the earlier one of two that are named equally often
    others = ", ".join(p.name for p in people if p is not best)
    return best, f"of those surnamed {name.words[0]}, {best.name} is named most (also: {others})"


def _times(figure: Figure) -> int:
    return sum(figure.names.values())


def add_author(cast: Cast, post: Post) -> Figure | None:
    """The figure that a post's byline names; by the handle where there is no other name."""
    shown = (post.author or post.handle or "").strip()
    names = tuple(shown.split())
    if not names:
        return None
    figure = cast.full.get(folded(names))
    if figure is None and post.author_span is not None:
        inside = cast.within(post.author_span.start, post.author_span.end)
        figure = inside[0].figure if len(inside) == 1 else None
    if figure is None:
        figure = add(cast, names, kind_of(names) or EntityKind.PERSON)
    figure.handle = figure.handle or post.handle
    if post.author_span is not None and post.author_span not in figure.mentions:
        _count(figure, shown, post.author_span)
    elif shown not in figure.names:
        figure.names[shown] = 1
    return figure
