"""The mode of what a thing is said to say: a letter writes, figures show.

the letter [says] · the [email] to staff [said] · [figures] released on Tuesday [suggest]
according to a court's [records] · according to [reports] from Lagos
"""

import re
from functools import cache

from onrecord.attribution import Attribution, Mode
from onrecord.extract.clauses.grammar import PREPOSITION, RELATIVE
from onrecord.lexicons import listed

_LONGEST = 200  # characters of a source that are read


def mode_of_thing(text: str, found: Attribution, cue: str) -> Mode:
    """The mode where the source of speech is a thing, else the attribution's own."""
    if found.mode != Mode.SPEECH or not found.source:
        return found.mode
    first = found.source[0]
    source = text[first.start : min(first.end, first.start + _LONGEST)]
    noun = _head_noun(plain_words(source))
    if noun in _things("document"):
        return Mode.WRITING
    shows = noun in _things("figures") and not cue.startswith("according")
    return Mode.SHOWING if shows else found.mode


def is_written(source: str) -> bool:
    """Whether a source is a thing that says in writing: a new [report] by the council."""
    return _head_noun(plain_words(source[:_LONGEST])) in _things("document")


def plain_words(text: str) -> list[str]:
    """The words of a stretch in small letters, ’ as '."""
    return re.findall(r"[\w'-]++", text.lower().replace("’", "'"))


@cache
def _things(name: str) -> frozenset[str]:
    return frozenset(listed("unsaid", name))


def _head_noun(words: list[str]) -> str:
    """The noun that a phrase is about: the [email] to staff; [figures] released on Tuesday."""
    things = _things("document") | _things("figures")
    for i, word in enumerate(words):
        if word in PREPOSITION or word in RELATIVE:
            return words[i - 1] if i else ""
        if word in things and (i + 1 == len(words) or words[i + 1].endswith("ed")):
            return word
    return words[-1] if words else ""
