"""Finds that somebody was asked and did not answer, with who asked where that is told.

    [Ms. Okafor] [did not respond to] [a request for comment from [the Herald]].
    [Mr. Petrov] [could not be reached] [for comment].
    [The agents] [did not get back to] [the Herald].

The content is what went unanswered, or the verb where the sentence has no word for it.
Left out: "did not respond to the attack", which nobody asked; and "did not answer", of questions
that were put face to face. What was sent in vain, in_vain.py has.
"""

from collections.abc import Iterator
from functools import cache

from onrecord.article import Span
from onrecord.attribution import Attribution
from onrecord.extract.clauses.askers import asker
from onrecord.extract.clauses.contents import span_of
from onrecord.extract.clauses.grammar import BE, TIME, Range, is_adverb
from onrecord.extract.clauses.leads import lead_start, negates
from onrecord.extract.clauses.phrases import phrase_after
from onrecord.extract.clauses.stops import clause_stop
from onrecord.extract.clauses.subjects import subject_before
from onrecord.extract.rules.silence import Parts, alone, silence, told_at
from onrecord.extract.sheet import Item, Sheet
from onrecord.extract.unsaid import unsaid
from onrecord.lexicons import lines

FOR = frozenset({"comment", "comments", "interview", "interviews", "clarification"})
_PLURAL = FOR | {"requests", "emails", "messages", "calls", "inquiries", "queries"}
_LATE = frozenset({"by", "before", "in", "on", *TIME})
_COULD = frozenset({"could", "can", "cannot", "couldn't", "can't"})
_SOMEONE = frozenset(
    {"he", "she", "they", "neither", "nobody", "none", "both", "family", "mr", "ms"}
)
_WRITTEN = frozenset({"written", "emailed", "from", "sent"})


def find_unanswered(sheet: Sheet) -> Iterator[Attribution]:
    """Yields an attribution for each silence, negated."""
    for items, found in told_at(sheet, unsaid("asked"), _found):
        yield silence(sheet, items, found, "unanswered", _heard(items, found))


def _found(items: tuple[Item, ...], i: int) -> Parts | None:
    begin = lead_start(items, i)
    if items[i].low == "get":
        return _back(items, begin, i)
    passive = any(item.low in BE for item in items[begin:i])
    return _passive(items, begin, i) if passive else _active(items, begin, i)


def _active(items: tuple[Item, ...], begin: int, i: int) -> Parts | None:
    """did not respond to a request; did not return calls; ignored requests for comment"""
    low = items[i].low
    source = subject_before(items, begin)
    ignored = low in unsaid("ignored")
    if source is None or not (ignored or negates(items, begin, i, source)):
        return None
    j = i + 1
    while j < len(items) and is_adverb(items[j]):
        j += 1
    stop = clause_stop(items, j)
    if low in unsaid("responding"):
        j += int(j < stop and items[j].low == "to")
        if j >= stop or items[j].low in _LATE:
            return alone(begin, i, source)  # had not responded by Friday
    elif low not in unsaid("returning") and not ignored:
        return None
    words = items[j:stop]
    if ignored and _PLURAL.isdisjoint(item.low for item in words):
        return None  # ignored her call to resign
    if not _is_request(words, answered=low.startswith("answer")):
        return None
    return (begin, j), (j, stop), source


def _is_request(words: tuple[Item, ...], answered: bool) -> bool:
    """Whether words ask for an answer; questions do, where somebody sent them or wrote them."""
    lows = {item.low for item in words}
    put = answered and not lows.isdisjoint({"question", "questions"})
    return not lows.isdisjoint(unsaid("request")) and (not put or not lows.isdisjoint(_WRITTEN))


def _passive(items: tuple[Item, ...], begin: int, i: int) -> Parts | None:
    """could not be reached for comment; was not available for comment"""
    low = items[i].low
    if low not in unsaid("reached"):
        return None
    source = subject_before(items, begin)
    if source is None or not (low.startswith("un") or negates(items, begin, i, source)):
        return None
    stop = clause_stop(items, i + 1)
    asked = any(item.low in FOR for item in items[i + 1 : stop])
    at_once = any(item.low == "immediately" for item in items[begin:i])
    if low.endswith("available") and not (asked or at_once):
        return None
    if asked:
        return (begin, i + 1), (i + 1, stop), source
    return alone(begin, i, source) if at_once or _is_someone(items, begin, source) else None


def _is_someone(items: tuple[Item, ...], begin: int, source: Range) -> bool:
    """Whether people could not be reached; a deal, a peak and who is only "who" are none."""
    could = any(item.low in _COULD for item in items[begin : begin + 3])
    words = items[slice(*source)]
    if not could or not unsaid("goals").isdisjoint(item.low for item in words):
        return False
    named = any(item.cap for item in words[1:]) or (words[0].cap and source[0] > 0)
    return named or words[0].low in _SOMEONE or any(_is_person(item.low) for item in words)


def _is_person(word: str) -> bool:
    return word in _people() or (word.endswith("s") and word[:-1] in _people())


@cache
def _people() -> frozenset[str]:
    """Nouns that say what somebody is: landlord."""
    return frozenset(line.split("\t")[0] for line in lines("person_nouns"))


def _back(items: tuple[Item, ...], begin: int, i: int) -> Parts | None:
    """[They] did not get back to the Clarion."""
    source = subject_before(items, begin)
    back = [item.low for item in items[i + 1 : i + 3]] == ["back", "to"]
    if not back or source is None or not negates(items, begin, i, source):
        return None
    whom = phrase_after(items, i + 3, asides=False)
    return ((begin, i + 3), whom, source) if whom else None


def _heard(items: tuple[Item, ...], parts: Parts) -> Span | None:
    """Who asked: in the words of the request, or whom they did not get back to."""
    cue, content, _ = parts
    if items[cue[1] - 2].low == "back":
        return span_of(items, content)
    return asker(items, content)
