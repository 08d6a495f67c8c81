"""“[He] doesn’t climate-proof…” → he does not climate proof: a quotation's words for comparing.

    It’s, it's, It is        it is
    Harvey’s                 harvey
    1,5 and 1.5; 1,000       1.5; 1000
    ten per cent, 10%        10 percent
    [W]e, utter[ly]          we, utterly, both bracketed
    …, ..., [...], (…)       no word: the next one stands after a gap
    [sic]                    no word
    U.S.                     us

What a writer put in brackets is kept and marked, since another outlet will have left it out. A
bracket that nothing closes is none.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from onrecord.lexicons import lines, listed

_DOTS = r"(?:…|\.(?:\s?\.){1,9})"
_TOKEN = re.compile(
    rf"(?P<gap>[\[(]\s?{_DOTS}\s?[\])]|{_DOTS})"
    r"|(?P<sic>\[\s?sic\s?\])"
    r"|(?P<percent>%|\bper\s?cent\b)"
    r"|(?P<initials>\b(?:[^\W\d_]\.){2,6})"
    r"|(?P<word>\d{1,9}(?:st|nd|rd|th|s)\b|'?[^\W\d_](?:[^\W_]|'(?=[^\W\d_])){0,60})"
    r"|(?P<number>[$£€]?\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,9})?(?!\d)|[$£€]?\d{1,20}(?:[.,]\d{1,9})?)",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"\[[^\[\]]{1,200}\]|\([^()]{1,200}\)")
_ENDS = re.compile(r"[.!?:\"“”\n…]")
_MARKS = str.maketrans("’ʼ´`‘", "'''''")
_CLITICS = {"n't": "not", "'re": "are", "'ve": "have", "'ll": "will", "'m": "am", "'d": "would"}


class Word(NamedTuple):
    """A word as it is compared, and the characters that it stands for.

    A tuple, since a record has tens of millions and a dataclass takes three times as long to make.
    """

    folded: str
    start: int
    end: int
    bracketed: bool = False  # put in, or changed, by a writer
    after_gap: bool = False  # a writer left words out before it
    capital: bool = False  # has a capital within its sentence, so it is a name or part of one


def words_of(text: str) -> tuple[str, ...]:
    """The folded words of a quotation."""
    return tuple(word.folded for word in read_words(text))


def read_words(text: str) -> tuple[Word, ...]:
    """The words of a quotation with their places."""
    found: list[Word] = []
    gap = False
    for word in _joined(text, _raw_words(text)):
        if word is None:
            gap = True
        else:
            found += _unfolded(word, gap)
            gap = False
    return tuple(found)


def is_edited(words: tuple[Word, ...]) -> bool:
    """Whether a writer left words out or put some in."""
    return any(word.bracketed or word.after_gap for word in words)


def _raw_words(text: str) -> Iterator[Word | None]:
    """The words as they stand, and None for each gap."""
    plain = text.translate(_MARKS)
    brackets = _BRACKETS.finditer(plain)
    bracket, last = next(brackets, None), 0
    for match in _TOKEN.finditer(plain):
        start, end = match.span()
        while bracket is not None and bracket.end() <= start:
            bracket = next(brackets, None)
        within = bracket is not None and bracket.start() < start
        inside = last > 0 and not _ENDS.search(plain, last, start)
        last = end
        if match.lastgroup == "gap":
            yield None
        elif match.lastgroup == "percent":
            yield Word("percent", start, end, within)
        elif match.lastgroup == "number":
            yield Word(_number(match[0]), start, end, within)
        elif match.lastgroup == "initials":
            yield Word(match[0].replace(".", ""), start, end, within, False, inside)
        elif match.lastgroup == "word":
            yield Word(match[0], start, end, within, False, inside and match[0][0].isupper())


def _joined(text: str, raw: Iterator[Word | None]) -> Iterator[Word | None]:
    """The words, with those made one that only a square bracket parts: "[W]e", "utter[ly]"."""
    last: Word | None = None
    for word in raw:
        if last and word and word.start == last.end + 1 and text[last.end] in "[]":
            last = Word(last.folded + word.folded, last.start, word.end, True, False, last.capital)
            continue
        if last:
            yield last
        if word is None:
            yield None
        last = word
    if last:
        yield last


def _unfolded(word: Word, gap: bool) -> Iterator[Word]:
    """The words that a contraction stands for, or the one word."""
    start, end = word.start, word.end
    for folded, tail in _parts(word.folded):
        # Of "doesn't" the last three characters are the "not".
        if tail > 0:
            yield Word(folded, max(start + 1, end - tail), end, word.bracketed)
        else:
            cut = max(start + 1, end + tail)
            yield Word(folded, start, cut, word.bracketed, gap, word.capital)
            gap = False


@lru_cache(maxsize=5_000)
def _parts(written: str) -> tuple[tuple[str, int], ...]:
    """The words that one stands for, each with how many of its last characters are it.

    A number below 0 says how many are not.
    """
    folded = _plain(written)
    if folded in _contractions():
        *parts, last = _contractions()[folded]
        if parts and last in _CLITICS:
            return (parts[0], -len(last)), (_CLITICS[last], len(last))
        return tuple((part, 0) for part in (*parts, last))
    if "'" not in folded:
        return ((_figures().get(folded, folded), 0),)
    for clitic, meaning in _CLITICS.items():
        if folded.endswith(clitic) and len(folded) > len(clitic):
            return (folded.removesuffix(clitic), -len(clitic)), (meaning, len(clitic))
    stem = folded.removesuffix("'s")
    if stem != folded and stem in _subjects_of_is():
        return (stem, -2), ("is", 2)
    stem = stem.replace("'", "") or stem
    return ((_figures().get(stem, stem), 0),)


def _plain(written: str) -> str:
    folded = written.casefold()
    if folded.isascii():
        return folded
    parts = unicodedata.normalize("NFKD", folded)
    return "".join(c for c in parts if not unicodedata.combining(c)) or folded


def _number(written: str) -> str:
    """1,000 → 1000; 1,5 → 1.5."""
    if re.fullmatch(r"\D?\d{1,3}(?:,\d{3})+(?:\.\d+)?", written):
        return written.replace(",", "")
    return written.replace(",", ".")


@cache
def _contractions() -> dict[str, list[str]]:
    rows = (line.split("|") for line in lines("contractions"))
    return {form.strip(): meaning.split() for form, meaning in rows}


@cache
def _subjects_of_is() -> frozenset[str]:
    return frozenset(listed_words("subjects_of_is"))


@cache
def _figures() -> dict[str, str]:
    """two → 2. Not "one", which is a pronoun too."""
    rows = [[field.strip() for field in line.split("|")] for line in lines("number_words")]
    return {row[1]: row[0] for row in rows if row[1] not in ("one", "zero")}


def listed_words(name: str) -> list[str]:
    """The words of one class of the list of words that quotations are compared by."""
    return listed("quotation_words", name)
