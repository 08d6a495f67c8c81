"""Where a text's paragraphs and sentences lie, to look around from any place in it.

    Ana Reyes spoke in St. Gallen. “It is safe. Go,” she said.
    |                              |            |                three sentences

The sentences of a quotation count like any others. A full stop after "St." or an initial ends none.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache

from onrecord.article import Span
from onrecord.lexicons import grammar, words

_BREAK = re.compile(r"[\n\r\u2028\u2029]\s*+")
_END = re.compile(r"[.!?…][\"”’')\]]{0,3}+\s++(?=[\"“‘'(\[]{0,2}+[^\W_a-z])")
_INITIALS = re.compile(r"(?:[A-Za-z]\.){1,4}[A-Za-z]")


@cache
def _openers() -> frozenset[str]:
    classes = ("determiner", "pronoun", "preposition", "subordinator", "conjunction", "adverb")
    return frozenset().union(*(grammar(name) for name in classes))


@dataclass(frozen=True, slots=True)
class Layout:
    """The first characters of a text's paragraphs and sentences, and its length."""

    paragraphs: tuple[int, ...]
    sentences: tuple[int, ...]
    length: int

    def paragraph(self, at: int) -> int:
        """The number of the paragraph that a place is in."""
        return bisect_right(self.paragraphs, at) - 1

    def sentence_start(self, at: int) -> int:
        """Where the sentence that a place is in begins."""
        return self.sentences[bisect_right(self.sentences, at) - 1]

    def sentence(self, at: int) -> Span:
        """The sentence that a place is in."""
        number = bisect_right(self.sentences, at)
        end = self.sentences[number] if number < len(self.sentences) else self.length
        return Span(self.sentences[number - 1], max(end, at + 1))

    def opens_sentence(self, at: int, text: str) -> bool:
        """Whether nothing but marks stands between a sentence's beginning and the place."""
        return not text[self.sentence_start(at) : at].strip(" \t\"“‘'(—–-")


def lay_out(text: str) -> Layout:
    """The layout of a text."""
    paragraphs = {0, *(match.end() for match in _BREAK.finditer(text) if match.end() < len(text))}
    ends = {
        match.end()
        for match in _END.finditer(text)
        if not _abbreviated(text, match.start(), match.end())
    }
    sentences = paragraphs | ends
    return Layout(tuple(sorted(paragraphs)), tuple(sorted(sentences)), len(text))


def _abbreviated(text: str, stop: int, behind: int) -> bool:
    """Whether the full stop at a place belongs to the word before it: "Mr.", "J.", "U.S.".

    Behind initials a sentence ends where a small word opens the next: "… in the U.S. The …".
    """
    if text[stop] != ".":
        return False
    # No abbreviation is longer than 12 letters, so a word of a megabyte is not walked.
    word = re.split(r"[\s\"“‘'(\[—–-]", text[max(0, stop - 12) : stop])[-1]
    initial = len(word) == 1 and word.isupper() and word != "I"
    if _INITIALS.fullmatch(word):
        opening = re.match(r"[\"“‘'(\[]*(\w*)", text[behind : behind + 20])
        return opening is not None and opening.group(1).lower() not in _openers()
    return initial or word.lower() in words("abbreviations")
