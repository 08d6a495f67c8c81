"""Gives the people of an article other names, the same ones throughout.

    Hillary Clinton … Mrs. Clinton’s … Bill Clinton … CLINTON … Hillary
    Folake Adeyemi  … Mrs. Adeyemi’s … Tunde Adeyemi … ADEYEMI … Folake

Names go word by word: who has one family name in the article has one after it, too. In a culture
where the family comes first the words change places: "Nguyễn Thu Hà", then "Nguyễn". Names that
stand in the text but were not marked go with the others, where no common word can be meant.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from random import Random

from training.augment.edits import Edit, names_in, replacing, rewritten
from training.augment.occurrences import Taken, begins_sentence, find_name, stands_alone
from training.augment.pool import Culture, cultures, given_names, word_list
from training.example import Example, Offsets

PLAIN = 0.35  # share of articles whose new names are written without accents, as many outlets do
_WORD = re.compile(r"[^\W\d_][^\s,;()\"“”]*")
_CAPITAL = re.compile(r"\b[A-ZÀ-Þ][^\W\d_]*(?:(?:-|['’](?!s\b))[^\W\d_]+){0,4}")
_PRONOUN = re.compile(r"\b(?:(?P<woman>she|her|Mrs|Ms)|he|his|him|Mr)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Words:
    """A name as written, in offsets into it."""

    given: Offsets | None
    family: Offsets
    between: Offsets | None  # a middle name or initial, with the blank after it


@dataclass(slots=True)
class _Cast:
    """What each word of a name becomes."""

    chance: Random
    plain: bool
    families: dict[str, tuple[Culture, str]]
    givens: dict[str, str]
    used: set[str]

    def family(self, word: str) -> tuple[Culture, str]:
        """The family's new name, and of which culture it is."""
        key = word.casefold()
        if key not in self.families:
            culture = self.chance.choice(cultures())
            self.families[key] = culture, self._new(culture.families)
        return self.families[key]

    def given(self, word: str, culture: Culture, *, woman: bool) -> str:
        """The new given name."""
        key = word.casefold()
        if key not in self.givens:
            names = culture.women if woman else culture.men
            self.givens[key] = self._new(names)
        return self.givens[key]

    def _new(self, names: tuple[str, ...]) -> str:
        """One of the names, if it can be one that nobody has yet."""
        free = [name for name in names if name not in self.used] or names
        name = self.chance.choice(free)
        self.used.add(name)
        return _without_accents(name) if self.plain else name


def rename_people(example: Example, random: Random) -> Example:
    """The example with other people in it."""
    text = example.text
    names = dict.fromkeys(text[n.start : n.end] for n in names_in(example) if n.kind == "person")
    cast = _Cast(random, random.random() < PLAIN, {}, {}, set())
    read = {name: words for name in names if (words := _read_name(name))}
    for name, words in read.items():  # full names first: they tell what is given, what family
        if words.given:
            _cast_full(cast, text, name, words)
    taken = Taken(text)
    edits = list(_marked(example, read, cast, taken)) + list(_unmarked(text, read, cast, taken))
    return rewritten(example, edits)


def _cast_full(cast: _Cast, text: str, name: str, words: _Words) -> None:
    assert words.given  # noqa: S101  # the caller has seen to it
    culture, _ = cast.family(name[slice(*words.family)])
    given = name[slice(*words.given)]
    cast.given(given, culture, woman=_is_woman(text, name, given))


def _is_woman(text: str, name: str, given: str) -> bool:
    """As the given name has it, else the first pronoun after the name."""
    known = given_names().get(given.casefold())
    if known is not None:
        return known
    start = text.find(name) + len(name)
    pronoun = _PRONOUN.search(text, start, start + 400)
    return pronoun is not None and pronoun["woman"] is not None


def _marked(example: Example, read: dict[str, _Words], cast: _Cast, taken: Taken) -> Iterator[Edit]:
    for name in names_in(example):
        words = read.get(example.text[name.start : name.end]) if name.kind == "person" else None
        if words and taken.take(name.start, name.end):
            yield from _renamed(example.text, name.start, words, cast)


def _unmarked(text: str, read: dict[str, _Words], cast: _Cast, taken: Taken) -> Iterator[Edit]:
    """The same names where nobody marked them: "Clinton" in a headline, in "the Clinton camp"."""
    for name in sorted((n for n, words in read.items() if words.given), key=len, reverse=True):
        for start, end in find_name(text, name):
            if taken.take(start, end):
                yield from _renamed(text, start, read[name], cast)
    for match in _CAPITAL.finditer(text):
        word = match[0].casefold()
        plural = word not in cast.families and word[:-1] in cast.families and word[-1] == "s"
        known = word[:-1] if plural else word
        if len(known) < 4 or known in word_list("common") or known not in cast.families:
            continue
        start, end = match.start(), match.end() - plural
        if stands_alone(text, *match.span()) and taken.take(*match.span()):
            yield from replacing(text, start, end, _like(text, start, end, cast.families[known][1]))


def _renamed(text: str, at: int, words: _Words, cast: _Cast) -> Iterator[Edit]:
    """One name's edits; `at` is where it stands."""
    start, end = words.family[0] + at, words.family[1] + at
    if not words.given:
        yield from replacing(
            text, start, end, _like(text, start, end, _alone(text[start:end], cast))
        )
        return
    culture, family = cast.family(text[start:end])
    first, last = words.given[0] + at, words.given[1] + at
    given = cast.given(text[first:last], culture, woman=False)
    if culture.family_first:
        given, family = family, given
    yield from replacing(text, first, last, _like(text, first, last, given))
    if words.between:
        yield Edit(words.between[0] + at, words.between[1] + at, "")
    yield Edit(start, end, family.upper() if _shouts(text[start:end]) else family)


def _alone(word: str, cast: _Cast) -> str:
    """What a name of one word becomes: a family's, or a given one where it is known as such."""
    key = word.casefold()
    if key not in cast.families and key in cast.givens:
        return cast.givens[key]
    if key not in cast.families and key in given_names():
        return cast.given(word, cast.chance.choice(cultures()), woman=given_names()[key])
    return cast.family(word)[1]


def _like(text: str, start: int, end: int, new: str) -> str:
    """The new name in the capitals of the old, and with one where a sentence begins."""
    if _shouts(text[start:end]):
        return new.upper()
    return new[0].upper() + new[1:] if begins_sentence(text, start) else new


def _shouts(word: str) -> bool:
    return len(word) > 1 and word.isupper()


@lru_cache(4096)
def _without_accents(name: str) -> str:
    apart = unicodedata.normalize("NFD", name.translate(str.maketrans("đĐøØłŁıß", "dDoOlLis")))
    return "".join(c for c in apart if not unicodedata.combining(c))


@lru_cache(4096)
def _read_name(name: str) -> _Words | None:
    """The words of a name; None where there are none, as in "Mr.", or where they are a handle."""
    words = [_bare(name, m.start(), m.end()) for m in _WORD.finditer(name)]
    words = [
        w
        for w in words
        if name[slice(*w)].casefold().rstrip(".") not in word_list("titles") | word_list("suffixes")
    ]
    if not words or "@" in name:
        return None
    first = next(
        (i for i, w in enumerate(words) if name[slice(*w)].casefold() in word_list("particles")),
        None,
    )
    at = first if first is not None and first < len(words) - 1 else len(words) - 1
    family = words[at][0], words[-1][1]
    if at == 0:
        return _Words(None, family, None)
    return _Words(words[0], family, (words[1][0], family[0]) if at > 1 else None)


def _bare(name: str, start: int, end: int) -> Offsets:
    """The word without its full stop or "’s"; an initial keeps its stop."""
    word = name[start:end]
    for tail in ("'s", "’s", "’", "'"):
        if word.endswith(tail) and len(word) > len(tail):
            word = word[: -len(tail)]
            break
    if len(word) > 2:
        word = word.rstrip(".!?:")
    return start, start + max(len(word), 1)
