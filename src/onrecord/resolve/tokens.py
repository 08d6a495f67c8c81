"""The words of a text, and the rows of words with capitals that may be names.

Gov. Ana de la Cruz’s aide met the Department of Health.
|-------------------|             |------------------|     two rows
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from onrecord.lexicons import words
from onrecord.names.lists import class_of, titles

_REST = r"(?:[\w\u0300-\u036f]|[-'’.&/](?=[^\W_]))*+\.?"
_WORD = re.compile(rf"[^\W_]{_REST}")
# Not within "@HillelNeuer", "t.co/AbC" or "anti-Trump"; "al-Sadr" opens small.
_CAPITAL = re.compile(rf"(?<![\w@#/.$&-])(?:[ae]l-)?[^\W\d_a-z]{_REST}")
_BEFORE_HANDLES = frozenset("@#/_.$")
_POSSESSIVES = frozenset({"'s", "’s"})
_GAP = re.compile(r"[ \u00a0](?:[a-z&]{1,5} ){0,3}")
_PARTY = re.compile(r"[RDI]-\w")  # "(R-IN)"
# At most twelve words, so that a page of capitals is cut into names and takes linear time.
_LONGEST = 12


class Token(NamedTuple):
    """A word of the text, without the possessive ’s; a tuple, for an article has a thousand."""

    start: int
    end: int
    word: str
    possessive: bool


def tokens_in(text: str, start: int = 0, end: int | None = None) -> Iterator[Token]:
    """The words of a stretch of text."""
    for match in _WORD.finditer(text, start, len(text) if end is None else end):
        token = _token(match.start(), match.group())
        if token is not None and (token.start == 0 or text[token.start - 1] not in _BEFORE_HANDLES):
            yield token


def capitals_in(text: str) -> Iterator[Token]:
    """The words of a text that may be part of a name: "Reyes", "al-Sadr", not "Ohio-based"."""
    for match in _CAPITAL.finditer(text):
        token = _token(match.start(), match.group())
        if token is None or not (token.word[0].isupper() or token.word[1:3] == "l-"):
            continue
        compound = "-" in token.word and token.word.endswith(("ed", "ing", "style", "era", "wide"))
        if not compound and not _PARTY.match(token.word):
            yield token


def _token(at: int, word: str) -> Token | None:
    if word.isalpha():
        return Token(at, at + len(word), word, False)
    if word[-1] == "." and not _abbreviates(word):
        word = word[:-1]
    possessive = word[-2:] in _POSSESSIVES
    if possessive:
        word = word[:-2]
    return Token(at, at + len(word), word, possessive) if word else None


def _abbreviates(word: str) -> bool:
    """Whether a word keeps its full stop: "J.", "U.S.", "Sen."."""
    bare = word[:-1]
    if len(bare) > 12:
        return False
    return len(bare) == 1 or "." in bare or bare.lower() in words("abbreviations")


def runs_of(text: str, capitals: list[Token]) -> Iterator[list[Token]]:
    """The longest rows of words that may be one name, with the titles before it."""
    run: list[Token] = []
    for token in capitals:
        joints = _joints(text, run, token) if run else None
        if joints is None:
            if run:
                yield run
            run = [token]
        else:
            run += [*joints, token]
    if run:
        yield run


def _joints(text: str, run: list[Token], token: Token) -> list[Token] | None:
    """The small words between a run and the next capital, if these go on with it."""
    last = run[-1]
    start = last.end
    if token.start - start > 20 or last.possessive or len(run) >= _LONGEST:
        return None
    gap = text[start : token.start]
    if gap == " " or (gap == ", " and token.word in class_of("suffixes")):
        return []
    if not _GAP.fullmatch(gap):
        return None
    between = gap.split()
    if not all(word in class_of("particles") for word in between) and not _joins(
        run, between, token.word
    ):
        return None
    found, at = [], start
    for word in between:
        at = text.index(word, at)
        found.append(Token(at, at + len(word), word, False))
        at += len(word)
    return found


def _joins(run: list[Token], between: list[str], following: str) -> bool:
    """Whether "of" and its like go on with a body's name or a title: "Department of State"."""
    first = between[0]
    if first == "the" or not class_of("joints").issuperset(between):
        return False
    if first == "&":
        return len(between) == 1
    if first == "of" and run[-1].word in titles():
        return following in titles()
    if first == "of" and run[-1].word in class_of("of_names"):
        return True  # "Port of Spain"
    if first == "and":
        named = any(token.word == "of" for token in run)
        return named and following not in titles() and not following.isupper()
    return any(token.word in words("organisation_words") for token in run)
