"""Finds the names in a text by their capitals, with the titles before them.

    Foreign Minister Sergey Lavrov      name "Sergey Lavrov", title "Foreign Minister"
    NATO Secretary General Jens Roe     name "Jens Roe", title "Secretary General"; and name "NATO"
    the Department of Health            a body, by its word "Department"
    Ana de la Cruz’s                    a possessive
    But Reyes                           "But" opens the sentence and is no part of the name

A word that stands small elsewhere in the text is no name at a sentence's beginning. Lines in
headline case or all capitals are passed over: there each word looks like a name.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from onrecord.article import Span
from onrecord.entity import EntityKind
from onrecord.lexicons import lines, words
from onrecord.resolve.layout import Layout

_WORD = re.compile(r"[^\W_](?:[\w\u0300-\u036f]|[-'’.&/](?=[^\W_]))*+\.?")
_BEFORE_HANDLES = frozenset("@#/_.$")  # "@HillelNeuer" and "t.co/AbC" are not names
_PARTICLES = frozenset(
    "de del della da di do dos du van von der den ter la le el al bin ibn bint y zu af abu ben".split()
)
_JOINTS = frozenset({"of", "for", "and", "on", "the", "&"})  # within the name of a body
_SUFFIXES = frozenset({"Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV"})
_PARTY = re.compile(r"[RDI]-\w")  # "(R-IN)"
# At most twelve words, so that a page of capitals is cut into names and takes linear time.
_LONGEST = 12
# Words of bodies that are surnames too: "Ana Church" is a person, "the Church" is not.
_SURNAMES_TOO = frozenset("Bloomberg Church House Post Press Star Bank Front Guard Sun".split())


@dataclass(frozen=True, slots=True)
class Token:
    """A word of the text, without the possessive ’s."""

    start: int
    end: int
    word: str
    possessive: bool

    @property
    def capital(self) -> bool:
        return self.word[0].isupper() or self.word[:3] in {"al-", "el-"} and len(self.word) > 3


@dataclass(frozen=True, slots=True)
class Name:
    """A name as it stands in the text, without its titles."""

    span: Span
    words: tuple[str, ...]
    kind: EntityKind | None = None  # None where its form does not tell
    title: Span | None = None  # "Foreign Minister"
    possessive: bool = False


@cache
def titles() -> dict[str, str]:
    """Titles, with the gender they tell ("m", "f"), "-", or "before" for a part of a title."""
    return dict(tuple(line.split("\t")) for line in lines("titles"))


@cache
def first_names() -> dict[str, str]:
    """Frequent first names, with the gender they hint at."""
    return dict(tuple(line.split("\t")) for line in lines("first_names"))


@cache
def _not_names() -> dict[str, bool]:
    """Words that name nobody, and whether they may be part of a longer name."""
    return {line.split("\t")[0]: line.endswith("part") for line in lines("not_names")}


@cache
def countries() -> dict[str, str]:
    """Countries and what speaks for them, in any of their names: "Kremlin" is Russia's."""
    found: dict[str, str] = {}
    for line in lines("countries"):
        name, _, seats, others = line.split("\t")
        for word in (name, *seats.split(";"), *others.split(";")):
            found[word] = name
    found.pop("", None)
    return found


@cache
def demonyms() -> dict[str, str]:
    """Adjectives and people's names of countries: "Russian" is Russia's."""
    found = {}
    for line in lines("countries"):
        name, own, *_ = line.split("\t")
        found.update({word: name for word in own.split(";") if word})
    return found


def tokens_in(text: str, start: int = 0, end: int | None = None) -> Iterator[Token]:
    """The words of a stretch of text."""
    for match in _WORD.finditer(text, start, len(text) if end is None else end):
        at, word = match.start(), match.group()
        if at > 0 and text[at - 1] in _BEFORE_HANDLES and not _abbreviates(text[at - 1 : at]):
            continue
        if word.endswith(".") and not _abbreviates(word):
            word = word[:-1]
        possessive = word[-2:] in {"'s", "’s"}
        word = word[:-2] if possessive else word
        if word:
            yield Token(at, at + len(word), word, possessive)


def _abbreviates(word: str) -> bool:
    """Whether a word keeps its full stop: "J.", "U.S.", "Sen."."""
    bare = word[:-1]
    if len(bare) > 12:
        return False
    return len(bare) == 1 or "." in bare or bare.lower() in words("abbreviations")


def find_names(text: str, layout: Layout) -> tuple[Name, ...]:
    """The names of a text in their order."""
    tokens = list(tokens_in(text))
    small = {token.word for token in tokens if token.word[0].islower()}
    loud = _loud_paragraphs(tokens, layout)
    found: list[Name] = []
    for run in _runs(text, tokens):
        if layout.paragraph(run[0].start) in loud:
            continue
        if layout.opens_sentence(run[0].start, text):
            run = _without_opener(run, small)
        found += _names_of(text, run)
    return tuple(found)


def _loud_paragraphs(tokens: list[Token], layout: Layout) -> set[int]:
    """The paragraphs in headline case or capitals, where a capital tells nothing."""
    counts: dict[int, tuple[int, int]] = {}
    for token in tokens:
        if len(token.word) > 3:
            number = layout.paragraph(token.start)
            capital, all_words = counts.get(number, (0, 0))
            counts[number] = (capital + token.word[0].isupper(), all_words + 1)
    return {number for number, (capital, all_) in counts.items() if all_ > 4 and capital > 0.75 * all_}


def _runs(text: str, tokens: list[Token]) -> Iterator[list[Token]]:
    """The longest rows of words that may be one name, with what stands before it."""
    i = 0
    while i < len(tokens):
        if not tokens[i].capital:
            i += 1
            continue
        last = i
        while (after := _next_in_run(text, tokens, i, last)) is not None:
            last = after
        yield [token for token in tokens[i : last + 1] if not _PARTY.match(token.word)]
        i = last + 1


def _next_in_run(text: str, tokens: list[Token], first: int, last: int) -> int | None:
    """The number of the token that goes on with the run, or None."""
    after = last + 1
    if tokens[last].possessive or last - first >= _LONGEST:
        return None
    for step in range(after, min(after + 4, len(tokens))):
        gap = text[tokens[step - 1].end : tokens[step].start]
        word = tokens[step].word
        if gap == ", " and word in _SUFFIXES and step == after:
            return step
        if gap not in {" ", "\u00a0", " & "}:
            return None
        if tokens[step].capital:
            return step if gap != " & " or step == after else None
        if not (word in _PARTICLES or _joins(tokens, first, last, step)):
            return None
    return None


def _joins(tokens: list[Token], first: int, last: int, step: int) -> bool:
    """Whether "of" and its like go on with a body's name or a title: "Department of State"."""
    if tokens[step].word not in _JOINTS:
        return False
    if tokens[step].word == "the":
        return tokens[step - 1].word in _JOINTS
    run = [token.word for token in tokens[first : last + 1]]
    following = next((t.word for t in tokens[step + 1 : step + 3] if t.capital), "")
    if tokens[step].word == "of" and run[-1] in titles():
        return following in titles()
    if tokens[step].word == "and":
        return "of" in run and following not in titles() and not following.isupper()
    return any(word in words("organisation_words") for word in run)


def _without_opener(run: list[Token], small: set[str]) -> list[Token]:
    """The run without a first word that only opens its sentence."""
    first = run[0].word
    if first in titles() or first in first_names() and len(run) > 1:
        return run
    lower = first.lower().replace("’", "'")
    common = lower in small or (len(run) > 1 and re.search(r"(?:ed|ing|ly)$", lower) is not None)
    return run[1:] if common and not _not_names().get(first, False) else run


def _names_of(text: str, run: list[Token]) -> Iterator[Name]:
    """The names of a run: the person after a title, and the body or place before it."""
    run = _trimmed(run)
    if not run:
        return
    cut = _after_titles(run)
    if cut is None:
        yield from _plain(text, run)
        return
    begin, end = cut
    before, person = _trimmed(run[:begin]), run[end:]
    if person and all(token.word in words("organisation_words") for token in person):
        yield from _plain(text, run)  # "General Assembly"
        return
    yield from _plain(text, before) if before else ()
    # "CNN President", "the Attorney General": a description, which is read where it speaks.
    if person:
        title = Span(run[begin].start, run[end - 1].end)
        yield _name(person, EntityKind.PERSON, title)


def _after_titles(run: list[Token]) -> tuple[int, int] | None:
    """Where the titles of a run begin and end, or None: the last ones, for a name follows."""
    table = titles()
    last = next((i for i in range(len(run) - 1, -1, -1) if table.get(run[i].word, "before") != "before"), None)
    if last is None or (last > 0 and last == len(run) - 1 and run[0].word not in table):
        # "Jens Speaker" may be anyone: a title ends a name only in a description.
        return None if last is None else _description(run, last)
    end = last + 1
    while end < len(run) - 1 and (run[end].word in table or run[end].word in _JOINTS) and not _person(run[end:]):
        end += 1
    begin = last
    while begin > 0 and (run[begin - 1].word in table or run[begin - 1].word in _JOINTS):
        begin -= 1
    return begin, end


def _description(run: list[Token], last: int) -> tuple[int, int] | None:
    if run[0].word in first_names() and len(run) == 2:
        return None
    return last, last + 1


def _person(run: list[Token]) -> bool:
    return len(run) == 2 and run[0].word in first_names()


def _trimmed(run: list[Token]) -> list[Token]:
    """The run without words at its ends that name nobody."""
    table = _not_names()
    while run and table.get(run[0].word) is False or run and run[0].word in _JOINTS:
        run = run[1:]
    while run and (table.get(run[-1].word) is False and len(run) > 2 or run[-1].word in _JOINTS):
        run = run[:-1]
    if len(run) == 1 and run[0].word in table:
        return []
    return run


def _plain(text: str, run: list[Token]) -> Iterator[Name]:
    """The name of a run without titles; a country's adjective before it is no part of it."""
    if len(run) == 1 and run[0].word in demonyms():
        return
    the = text[max(0, run[0].start - 4) : run[0].start].lower() in {"the ", "the\u00a0"}
    yield _name(run, kind_of(tuple(token.word for token in run), the), None)


def _name(run: list[Token], kind: EntityKind | None, title: Span | None) -> Name:
    names = tuple(token.word for token in run)
    span = Span(run[0].start, run[-1].end)
    return Name(span, names, kind, title, run[-1].possessive)


def kind_of(names: tuple[str, ...], the: bool = False) -> EntityKind | None:
    """What a name without a title is the name of, by its form; None where that does not tell."""
    whole = " ".join(names)
    if whole in countries():
        return EntityKind.GOVERNMENT
    first, last = names[0], names[-1]
    person = len(names) > 1 and first in first_names() and not the
    if any(word in words("organisation_words") for word in names):
        return EntityKind.PERSON if person and last in _SURNAMES_TOO else EntityKind.ORGANISATION
    if person:
        return EntityKind.PERSON
    acronym = first.isupper() and 2 <= len(first) <= 6 and "." not in first.rstrip(".")
    if acronym and (len(names) == 1 or len(first) > 2):
        return EntityKind.ORGANISATION
    if the or (first in demonyms() and len(names) > 1):
        return EntityKind.ORGANISATION
    return None
