"""Whose a name of one word is.

Bill Clinton … Hillary Clinton … Clinton     whoever of them is named in full more often
Santa Roe … he … Mrs. Roe                    another one: of the full name the text says "he"
the Clintons                                 the family of those
Ana Mark-Reyes … Reyes                       half of a double surname
Bernie Roe … Bernie                          the first name of one alone
"""

from collections.abc import Callable, Iterable

from onrecord.entity import EntityKind
from onrecord.lexicons import words
from onrecord.names.folding import folded
from onrecord.names.lists import countries, is_first_name
from onrecord.resolve.cast import NAMED_BODIES, Cast, Figure, add
from onrecord.resolve.leaning import leans, of_title
from onrecord.resolve.names import Name

_JUST_NAMED = 600  # characters

Whose = tuple[Figure, str]  # and why
LastNamed = dict[str, tuple[int, Figure]]  # by surname, who was last named in full, and where


def whose(cast: Cast, name: Name, last_full: LastNamed) -> Whose:
    """The figure of a name of one word, and why."""
    word = folded(name.words)[0]
    surnamed = _of_gender(cast, _in_full(cast.last.get(word, ())), name)
    if surnamed and not _surely_a_body(name.words[0]):
        return _likeliest(cast.text, surnamed, name, last_full.get(word))
    for look in _LOOKS:
        found = look(cast, name, word)
        if found is not None:
            return found
    return add(cast, name.words, name.kind), "named by this word alone"


def _in_full(people: Iterable[Figure]) -> list[Figure]:
    return [figure for figure in people if len(figure.name.split()) > 1]


def _known(cast: Cast, name: Name, word: str) -> Whose | None:
    known = cast.full.get((word,))
    if known is None:
        return None
    if known.kind is None and len(known.name.split()) == 1:
        known.kind = name.kind  # "Geneva", after "GENEVA —"
    body = known.kind in NAMED_BODIES and name.title is None
    return known, f"named {known.name if body else name.words[0]}"


def _family(cast: Cast, name: Name, word: str) -> Whose | None:
    """ "the Clintons", where a Clinton is named in full and nobody is called so."""
    if not word.endswith("s") or name.title is not None or word in cast.last:
        return None
    people = [person for person in _in_full(cast.last.get(word[:-1], ())) if person.person]
    if not people or not _after_the(cast.text, name.span.start):
        return None
    return add(cast, name.words, EntityKind.GROUP), f"the family of {people[0].name}"


def _body(cast: Cast, name: Name, word: str) -> Whose | None:
    body = cast.bodies.get(word)
    if body is None or name.title is not None or not _after_the(cast.text, name.span.start):
        return None
    return body, f"the last word of {body.name}"


def _first_name(cast: Cast, name: Name, word: str) -> Whose | None:
    people = [p for p in _in_full(cast.first.get(word, ())) if p.kind == EntityKind.PERSON]
    if not people or name.title is not None or name.kind in NAMED_BODIES:
        return None
    best = max(people, key=lambda figure: figure.times)
    # Nancy Davis is named once, and Nancy Reagan throughout.
    known = len(people) == 1 or is_first_name(name.words[0])
    if not known or any(best.times < 3 * other.times for other in people if other is not best):
        return None
    return best, f"the first name of {best.name}"


def _half(cast: Cast, name: Name, word: str) -> Whose | None:
    people = cast.parts.get(word, [])
    if len(people) != 1 or name.kind in NAMED_BODIES:
        return None
    return people[0], f"a part of the surname of {people[0].name}"


_LOOKS: tuple[Callable[[Cast, Name, str], Whose | None], ...] = (
    _known,
    _family,
    _body,
    _first_name,
    _half,
)


def _surely_a_body(word: str) -> bool:
    """Whether the word is one for bodies or a country; capitals or a "the" are no proof.

    Nor is a seat of government: "Washington" may be the surname of Kerry Washington.
    """
    known = countries().get(word)
    initials = known is not None and word.isupper()  # "U.S.", which folds like "Us"
    return word in words("organisation_words") or initials or known == word


def _after_the(text: str, at: int) -> bool:
    return text[max(0, at - 4) : at].lower() == "the "


def _of_gender(cast: Cast, people: list[Figure], name: Name) -> list[Figure]:
    """Those whom the title fits: "Mrs. Clinton" is not Bill."""
    gender = of_title(cast.text, name.title)
    if gender is None:
        return people
    fitting = [p for p in people if p.gender in {None, gender}] or people
    # A first name may mislead; what the text calls someone does not.
    kept = [p for p in fitting if leans(p) in {None, gender}]
    # "Mr. Trump" is rather Donald, a man, than one of whom that is not known.
    return [p for p in kept if p.gender == gender and p.times * 2 >= _most(kept)] or kept


def _most(people: list[Figure]) -> int:
    return max((figure.times for figure in people), default=0)


def _likeliest(
    text: str, people: list[Figure], name: Name, last: tuple[int, Figure] | None
) -> Whose:
    """Of several of one surname, the one named most, or the one just named in full."""
    if len(people) == 1:
        return people[0], f"the surname of {people[0].name}"
    # The earlier one of two that are named equally often.
    best = max(people, key=lambda figure: figure.times)
    others = ", ".join(p.name for p in people if p is not best)
    if last is not None and last[1] is not best and last[1] in people:
        between = text[last[0] : name.span.start]
        near = len(between) < _JUST_NAMED and "\n" not in between
        if near and best.times < 4 * last[1].times:
            return last[1], f"the surname of {last[1].name}, named in full just before"
    return best, f"of those surnamed {name.words[0]}, {best.name} is named most (also: {others})"
