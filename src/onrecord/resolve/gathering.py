"""Gathers the cast of an article: which of its names are one figure's.

Boris Bondarev … Bondarev … Mr. Bondarev        one person, by his last name (shortnames.py)
the Associated Press (AP) … AP                  one body, by its initials
Bill de Blasio … William de Blasio              one person, by a nickname
Crooked Ana Reyes … Ana Reyes                   one person, by the end of the name
De la Cruz … Ana de la Cruz                     one person, with the particles of the surname
Donald Trump … Donald Trump Jr.                 two people
"""

from functools import cache

from onrecord.article import Article, Post
from onrecord.entity import EntityKind
from onrecord.names.folding import folded
from onrecord.names.lists import class_of, first_names
from onrecord.names.short_forms import on_one_line
from onrecord.resolve.cast import (
    NAMED_BODIES,
    NAMESAKES,
    SUFFIXES,
    Cast,
    Figure,
    Mention,
    add,
    count_form,
    vote_by_first_name,
)
from onrecord.resolve.leaning import lean, of_title
from onrecord.resolve.names import Name, kind_of
from onrecord.resolve.shortnames import LastNamed, whose


def gather(article: Article, names: tuple[Name, ...]) -> Cast:
    """The cast of an article: full names first, since short ones lean on them."""
    cast = Cast(article.text)
    owners: dict[int, Mention] = {}
    # "Ana Reyes" before "Crooked Ana Reyes", which is then known to end in it.
    for i, name in sorted(enumerate(names), key=lambda pair: len(pair[1].words)):
        if len(name.words) > 1:
            owners[i] = Mention(name, _full(cast, name), "named in full")
            lean(owners[i].figure, article.text, name)
    _acronyms(cast, names, owners)
    _in_order(cast, owners)
    last_full: LastNamed = {}
    for i, name in enumerate(names):
        if i not in owners:
            owners[i] = Mention(name, *whose(cast, name, last_full))
            owners[i].figure.times += 1
        elif owners[i].figure.person:
            last_full[folded(name.words)[-1]] = name.span.start, owners[i].figure
            _add_middle(cast, name, owners[i].figure)
    for i in sorted(owners):
        mention = owners[i]
        cast.mentions.append(mention)
        cast.starts.append(mention.name.span.start)
        _note(mention, article.text)
    return cast


def _in_order(cast: Cast, owners: dict[int, Mention]) -> None:
    """The namesakes in the order in which the text names them, not by how long their names are."""
    first: dict[Figure, int] = {}
    for i in sorted(owners):
        first.setdefault(owners[i].figure, i)
    for people in cast.last.values():
        people.sort(key=lambda figure: first.get(figure, len(first) + len(owners)))


def _add_middle(cast: Cast, name: Name, figure: Figure) -> None:
    """From here on Ana García Roe may be "García"."""
    if len(name.words) != 3 or figure.kind != EntityKind.PERSON or name.words[1] in first_names():
        return
    middle = folded(name.words)[1]
    people = cast.parts.setdefault(middle, [])
    if len(middle) > 3 and figure not in people and len(people) < NAMESAKES:
        people.append(figure)


def _note(mention: Mention, text: str) -> None:
    """Counts a mention, and what its title tells of gender."""
    name, figure = mention.name, mention.figure
    form = text[name.span.start : name.span.end]
    figure.doubted = name.unseen and (figure.doubted or not figure.mentions)
    count_form(figure, f"The {form}" if name.the else form, name.span)
    if name.title is not None:
        figure.kind = figure.kind or EntityKind.PERSON
        gender = of_title(text, name.title)
        if gender is not None:
            figure.votes[gender] = figure.votes.get(gender, 0) + 4


def _full(cast: Cast, name: Name) -> Figure:
    """The figure of a name of several words."""
    key = folded(name.words)
    known = cast.full.get(key)
    if known is None and name.kind not in NAMED_BODIES:
        known = _ending(cast, key, name.words) or _same_person(cast, key)
    if known is None:
        known = add(cast, name.words, name.kind)
    if name.kind is not None and known.kind is None:
        known.kind = name.kind
    cast.full[key] = known
    known.times += 1
    return known


def _ending(cast: Cast, key: tuple[str, ...], full_name: tuple[str, ...]) -> Figure | None:
    """The person whose full name ends this one: "Crooked Hillary Clinton"."""
    for start in range(1, min(len(key) - 1, 4)):
        known = cast.full.get(key[start:])
        if known is None or not known.person:
            continue
        if key[start] in class_of("particles"):
            known.name = " ".join(full_name)  # "De la Cruz" is Ana de la Cruz
            return known
        if known.kind == EntityKind.PERSON and key[0] not in _first_folded():
            return known
        double = start == 1 and len(key) == 3 and key[1] not in _first_folded()
        if double and full_name[0] in first_names():
            return _with_first(cast, known, full_name)
    return None


def _with_first(cast: Cast, known: Figure, full_name: tuple[str, ...]) -> Figure:
    """The person of a double surname, "Wasserman Schultz", now that his first name is known."""
    known.name = " ".join(full_name)
    cast.first.setdefault(folded(full_name)[0], []).append(known)
    vote_by_first_name(known, full_name[0])
    return known


@cache
def _first_folded() -> frozenset[str]:
    return frozenset(name.casefold() for name in first_names())


def _same_person(cast: Cast, key: tuple[str, ...]) -> Figure | None:
    """The person of this surname whose first name is the same one in another form."""
    plain = [word for word in key if word not in SUFFIXES]
    if len(plain) < 2:
        return None
    for other in cast.last.get(plain[-1], ()):
        theirs = folded(other.name.split())
        same_suffix = SUFFIXES.intersection(key) == SUFFIXES.intersection(theirs)
        if len(theirs) > 1 and same_suffix and _same_first(plain[0], theirs[0]):
            return other
    return None


def _same_first(a: str, b: str) -> bool:
    initial = (len(a) == 1 or len(b) == 1) and a[0] == b[0]
    return a == b or initial or on_one_line(a, b)


def _acronyms(cast: Cast, names: tuple[Name, ...], owners: dict[int, Mention]) -> None:
    """Gives bodies their acronyms: "(AP)" behind them, or letters that fit only one body."""
    initials: dict[str, Figure | None] = {}
    for figure in cast.figures:
        letters = "".join(word[0] for word in figure.name.split() if word[0].isupper())
        if len(letters) > 1 and figure.kind != EntityKind.PERSON:
            initials[letters] = None if letters in initials else figure
    for i, name in enumerate(names):
        if i in owners or not (word := name.words[0]).isupper() or len(word) < 2:
            continue
        before = owners.get(i - 1)
        gap = cast.text[names[i - 1].span.end : name.span.start] if before else ""
        bracketed = before is not None and gap in {" (", " (“", ' ("'}
        if before and bracketed and _may_abbreviate(word, before.figure):
            figure, why = before.figure, f"in brackets behind {before.figure.name}"
        elif (known := initials.get(word.replace(".", ""))) is not None:
            figure, why = known, f"the initials of {known.name}"
        else:
            continue
        figure.kind = figure.kind or EntityKind.ORGANISATION
        cast.full.setdefault(folded(name.words), figure)
        owners[i] = Mention(name, figure, why)


def _may_abbreviate(word: str, figure: Figure) -> bool:
    """Whether a body may be called so for short: "K. Reyes (JPP)" is a person of a party."""
    return figure.kind != EntityKind.PERSON and word[0] == figure.name[0] and "." not in figure.name


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
    span = post.author_span
    if span is not None and not cast.within(span.start, span.end):
        count_form(figure, shown, span)
    figure.names.setdefault(shown, 0)
    return figure
