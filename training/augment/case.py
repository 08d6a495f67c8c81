"""Writes parts of an article in other capitals; no character moves.

MAYOR SAYS BRIDGE IS SAFE     Mayor Says Bridge Is Safe     the mayor said it is safe.
"""

import re
from random import Random

from training.augment.edits import names_in, recased
from training.augment.marks import paragraphs
from training.example import Example, Offsets

_SMALL = re.compile(r"\b(?:an?|the|of|in|on|to|for|and|or|but|at|by|as|with|from|is|via)\b")
_WORD = re.compile(r"[^\W\d_][^\W_]*(?:['’][^\W\d_]+)?")
# A sentence ends after a word of small letters, so that "U.S. Rep." is in one; "CITY" stays.
_SENTENCE = re.compile(
    r"(?:\A|\n|[^\W\d_A-Z]{2}[.!?][\"”’'»]?[ \t])[ \t]*[\"“‘'«„]?([^\W\d_])(?=[a-zà-þ’' ])"
)


def shout_paragraph(example: Example, random: Random) -> Example:
    """The example with a paragraph in CAPITALS, a short one where there is one."""
    return recased(example, _one_paragraph(example, random), str.upper)


def title_paragraph(example: Example, random: Random) -> Example:
    """The example with a paragraph In the Capitals of a Headline."""
    return recased(example, _one_paragraph(example, random), _title)


def lose_capitals(example: Example, random: Random) -> Example:
    """The example with half of its sentences begun small."""
    firsts = [match.span(1) for match in _SENTENCE.finditer(example.text)]
    return recased(example, (first for first in firsts if random.random() < 0.5), str.lower)


def lower_names(example: Example, random: Random) -> Example:
    """The example with its names small, most of them: "donald said so"."""
    names = [(name.start, name.end) for name in names_in(example)]
    return recased(example, (name for name in names if random.random() < 0.8), str.lower)


def lower_all(example: Example, _: Random) -> Example:
    """The example without capitals."""
    return recased(example, [(0, len(example.text))], str.lower)


def _one_paragraph(example: Example, random: Random) -> list[Offsets]:
    found = [(p.start, p.end) for p in paragraphs(example.text)]
    short = [p for p in found[:3] if p[1] - p[0] < 200]
    return [random.choice(short or found)] if found else []


def _title(words: str) -> str:
    return _WORD.sub(
        lambda word: (
            word[0]
            if _SMALL.fullmatch(word[0]) and word.start()
            else word[0][0].upper() + word[0][1:]
        ),
        words,
    )
