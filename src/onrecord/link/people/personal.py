"""A person's name, taken apart for comparing.

Sen. Kirsten E. Roe            sen · kirsten e · roe
Roe, Kirsten                   kirsten · roe
Charles "Chuck" Roe III        charles, called chuck · roe · iii
Ursula von der Leyen           ursula · leyen, with von der
Pedro Roe Pérez-Castejón       pedro roe · perez castejon
Pope John Paul II              pope · john paul · ii, and no family name
Secretary of State Ana Roe     secretary · ana · roe
Roe                            a family name alone, or all that there is of a name
"""

import re
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from onrecord.lexicons import words
from onrecord.link.people.suffixes import (
    SUFFIXES,
    behind_names,
    elder_of,
    is_numeral,
    without_suffix,
)
from onrecord.names.folding import fold
from onrecord.names.lists import class_of, first_names, titles
from onrecord.names.short_forms import is_abroad

_MOST_WORDS = 12  # a longer name is a sentence
_MOST_LETTERS = 200
_QUOTED = re.compile(
    r"[\"“”«»„(]\s?([^\"“”«»„()]{1,30}+)\s?[\"“”«»)]|[‘'`]{1,2}\s?(\w{2,20}+)\s?['’]{1,2}(?!\w)"
)
_EPITHET = re.compile(r"(?<=[a-z]),? (?:the|The) [A-Z].*")  # "Bill Roe the Science Guy"
_INITIALS = re.compile(r"(?:[A-Z]\.?){2,3}")


@dataclass(frozen=True, slots=True)
class Personal:
    """The parts of a person's name, folded."""

    given: tuple[str, ...]
    family: tuple[str, ...]  # without particles; a hyphen parts it
    particles: tuple[str, ...] = ()
    suffix: str | None = None  # "jr", "sr", "ii"
    called: str | None = None  # in quotation marks or brackets
    titles: tuple[str, ...] = ()
    regnal: bool = False  # of a pope or a crowned head: no family name

    @property
    def bare(self) -> bool:
        """Whether it is one word only, which may be a family name or all of a name."""
        return not self.given and not self.regnal

    @property
    def whole(self) -> str:
        """All its letters in their order, without spaces: "kimjongun"."""
        return "".join((*self.given, *self.particles, *self.family)).replace("-", "")

    @property
    def whole_family(self) -> str:
        """The family name with its particles, without spaces: "degaulle"."""
        return "".join((*self.particles, *self.family))


@lru_cache(maxsize=10_000)
def parse(name: str) -> Personal:
    """The parts of a name as written; of words that are no name, parts that are nobody's."""
    text = name[:_MOST_LETTERS].replace("’", "'").strip()
    text, age = elder_of(text)
    called, text = _called(text)
    text = _EPITHET.sub("", text)
    text, suffix = _in_order(text)
    written = text.split()[:_MOST_WORDS]
    tokens = [t for i, word in enumerate(written) for t in _tokens(word, text, behind=i > 0)]
    tokens, number = without_suffix(tokens, written)
    titled, tokens = _titles(tokens)
    parts = Personal((), (), suffix=suffix or number or age, called=called, titles=titled)
    if len(tokens) > 2 and tokens[1] == "of" and tokens[0] in class_of("of_places"):
        return replace(parts, given=tuple(tokens), regnal=True)  # "Prince of Wales"
    if called is None and _regnal(titled, tokens, number):
        return replace(parts, given=tuple(tokens), regnal=True)
    return _named(parts, tokens)


def _called(text: str) -> tuple[str | None, str]:
    """What someone is called, in marks or brackets within the name, and the name without it."""
    found = _QUOTED.search(text)
    if found is None or found.start() == 0:
        return None, text
    inside = fold((found[1] or found[2]).strip())
    rest = f"{text[: found.start()]} {text[found.end() :]}"
    return (inside if inside.isalpha() else None), rest


def _in_order(text: str) -> tuple[str, str | None]:
    """The name as it is spoken, and a suffix after a comma; other words after one are left out."""
    before, *after = (part.strip() for part in text.split(",")[:3])
    suffix = None
    for part in after:
        word = fold(part)
        if word in SUFFIXES or is_numeral(word):
            suffix = SUFFIXES.get(word, word)
        elif 0 < len(part.split()) <= 3 and len(before.split()) <= 2 and not _is_degree(part):
            before = f"{part} {before}"  # "Roe, Kirsten"
    return before, suffix


def _is_degree(part: str) -> bool:
    """Whether "PhD", "MP" or "the Duchess of Northfield" follows a comma, and no first name."""
    first = part.split()[0]
    small = fold(first) in {"the", "duchess", "duke", "prince", "princess", "earl", "countess"}
    return small or sum(letter.isupper() for letter in first) > 1 or "." in first[1:-1]


def _tokens(word: str, text: str, behind: bool) -> list[str]:
    """A written word folded; initials without a space stand apart: "J.K.", and "JK" in a name."""
    if _INITIALS.fullmatch(word) and not text.isupper() and not _around(fold(word), behind):
        return list(fold(word))
    plain = re.sub(r"[^\w'-]", "", fold(word)).strip("'-_").replace("'", "")
    return [{"st": "saint"}.get(plain, plain)] if plain else []


def _around(word: str, behind: bool) -> bool:
    """Whether "III", "MP" or "U.S." stands there, and no initials; "J.D. Roe" is no doctor."""
    return word in _before_names() or (behind and (is_numeral(word) or word in behind_names()))


@cache
def _before_names() -> frozenset[str]:
    return frozenset({fold(title) for title in titles()} | set(map(fold, class_of("before_names"))))


@cache
def usual_first_names() -> frozenset[str]:
    """The frequent first names, folded."""
    return frozenset(first_name_genders())


@cache
def first_name_genders() -> dict[str, str]:
    """The frequent first names, folded, with the gender that they hint at ("m", "f") or "-"."""
    return {fold(name): gender for name, gender in first_names().items()}


def _titles(tokens: list[str]) -> tuple[tuple[str, ...], list[str]]:
    """The titles before a name, and the name; a lone word is never a title."""
    found: list[str] = []
    while len(tokens) > 1 and _is_title(tokens):
        found.append(tokens[0])
        tokens = tokens[1:]
        if len(tokens) > 3 and tokens[0] == "of":
            tokens = tokens[2:]  # "Secretary of State Ana Roe"
    return tuple(found), tokens


def _is_title(tokens: list[str]) -> bool:
    """ "King Charles" and "Dean Ana Roe" have a title; "Dean Roe" and "Earl L. Roe" have none."""
    first, following = tokens[0], tokens[1]
    if first not in class_of("titles_or_names"):
        return first in _before_names()
    if len(tokens) == 2 and first not in class_of("crowned"):
        return False
    return following in usual_first_names() or (
        first in class_of("crowned") and is_abroad(following)
    )


def _regnal(titled: tuple[str, ...], tokens: list[str], number: str | None) -> bool:
    """ "Pope John Paul", "Elizabeth II"; "Henry Roe II" is the son of another."""
    if not tokens or len(tokens) > 2:
        return False
    if not class_of("crowned").isdisjoint(titled):
        return len(tokens) == 1 or tokens[1] in usual_first_names()
    counted = number not in {None, "jr", "sr"}
    return counted and all(token in usual_first_names() for token in tokens)


def _named(parts: Personal, tokens: list[str]) -> Personal:
    """Given names, particles and family name: particles begin the family name."""
    particles = class_of("particles")
    begin = next((i for i in range(1, len(tokens) - 1) if tokens[i] in particles), len(tokens) - 1)
    if _all_particles(tokens) or begin < 0:
        begin = 0
    last = tokens[begin:]
    core = [word for word in last[:-1] if word not in particles] + last[-1:]
    family = tuple(half for word in core for half in _plain_family(word).split("-") if half)
    given = tuple(half for word in tokens[:begin] for half in word.split("-") if half)
    return replace(
        parts,
        given=given,
        family=family,
        particles=tuple(word for word in last[:-1] if word in particles),
    )


def _all_particles(tokens: list[str]) -> bool:
    """ "De la Cruz": a family name alone; "Van Roe" and "Al Roe" are first names with one."""
    particles = class_of("particles")
    return len(tokens) > 2 and all(token in particles for token in tokens[:-1])


def _plain_family(word: str) -> str:
    """ "MacNamara" is McNamara, "al-Assad" is Assad."""
    word = re.sub(r"^(?:al|el|ad|an|as|ar|at|ash|bin|ben)-(?=\w{3})", "", word)
    # "Macron" and "Macedo" are none of them.
    return re.sub(r"^mac(?=k\w{2}|[bcdfgjlmnpqrstvwz]\w{3})", "mc", word)


def common_family(family: tuple[str, ...]) -> bool:
    """Whether very many people bear the family name."""
    return len(family) == 1 and family[0] in _common()


@cache
def _common() -> frozenset[str]:
    return frozenset(fold(name).replace("'", "") for name in words("family_names"))
