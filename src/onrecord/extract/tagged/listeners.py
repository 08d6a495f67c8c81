"""Who was spoken to, where a cue or the words right after it tell.

    told [AP] that …      confirmed to [Reuters]      urged [voters] to trust her
    said on a call with [reporters]      said late on Monday to [AP]      said when asked by [Fox]

Not: warned [this week], tried to [discuss it], warned [Trump] is dangerous (the content), took to
[Twitter]. Where a word may be a verb as well ("to address voters") the listener is left out.
"""

from functools import cache

from onrecord.article import Span
from onrecord.attribution import Mode
from onrecord.extract.clauses.beside import listener, media
from onrecord.extract.clauses.contents import span_of
from onrecord.extract.clauses.cues import Lexeme
from onrecord.extract.clauses.grammar import BE, DETERMINER, TIME, Range
from onrecord.extract.clauses.reports import addressee_after
from onrecord.extract.sheet import Item
from onrecord.lexicons import lines, words

_TALKS = frozenset(
    {"call", "calls", "meeting", "interview", "conversation", "discussion", "chat", "session"}
    | {"exchange", "phone", "talk", "talks", "lunch", "dinner"}
)
_ASKED = frozenset({"asked", "pressed", "questioned", "quizzed", "challenged", "prompted"})
_PERSONS = frozenset({"me", "us", "him", "her", "them", "you"})
_ASPECT = frozenset({"continue", "go", "begin"})  # continued to tell: "to" opens no listener
_BACK = 5  # items between a talk and "with"


def listener_after(
    items: tuple[Item, ...], group: Range, lexeme: Lexeme, content: tuple[Span, ...]
) -> Range | None:
    """The listener right after a verb, as the rules find it, and checked for longer cues."""
    end = group[1]
    found = addressee_after(items, end, lexeme)
    if found is None or items[found[1] - 1].low in TIME:
        return None
    if _is_content(items, found, lexeme, content):
        return None
    speaks = lexeme.listed and lexeme.mode in {Mode.SPEECH, Mode.WRITING}
    speaks = speaks and lexeme.lemma not in _ASPECT
    passive = any(item.low in BE for item in items[slice(*group)])
    if items[end].low == "to" and (not speaks or passive):
        return found if _is_who(items, found) else None
    return found


def listener_in(items: tuple[Item, ...], cued: Range, verb_end: int) -> Range | None:
    """The first phrase within a cue that names who was spoken to; "to" counts after the verb."""
    begin, end = cued
    for i in range(begin + 1, end - 1):
        if _leads(items, begin, i, verb_end):
            phrase = listener(items, i + 1, len(items))
            if phrase is not None and _is_who(items, phrase):
                return phrase
    return None


def _leads(items: tuple[Item, ...], begin: int, i: int, verb_end: int) -> bool:
    """Whether the word at an item leads to a listener: a call [with], asked [by], to."""
    low = items[i].low
    if low == "with":
        return any(item.low in _TALKS for item in items[max(begin, i - _BACK) : i])
    if low == "by":
        return items[i - 1].low in _ASKED
    return low == "to" and i >= verb_end


def _is_who(items: tuple[Item, ...], phrase: Range) -> bool:
    """Whether a phrase opens as names and groups of people do, and as no verb does."""
    first, last = items[phrase[0]], items[phrase[1] - 1]
    if last.low in TIME or any(item.low in media() for item in (first, last)):
        return False
    return first.cap or first.low in DETERMINER | _PERSONS or _are_people(first.low)


def _are_people(word: str) -> bool:
    """Whether a word is a plural of persons: reporters, voters, police; not: terms, bridges."""
    return word in words("plural_people") or (word.endswith("s") and word[:-1] in person_nouns())


@cache
def person_nouns() -> frozenset[str]:
    """Nouns that say what somebody is: voter, critic."""
    return frozenset(line.split("\t")[0] for line in lines("person_nouns"))


def _is_content(
    items: tuple[Item, ...], found: Range, lexeme: Lexeme, content: tuple[Span, ...]
) -> bool:
    """Whether what looks like a listener is what is said: warned [Trump] is dangerous.

    In "urged [voters] to trust her" the listener is part of what was asked for.
    """
    after = items[found[1]].low if found[1] < len(items) else ""
    asked = "o" in lexeme.frames or ("i" in lexeme.frames and after == "to")
    reach = span_of(items, found)
    return not asked and any(span.overlaps(reach) for span in content)
