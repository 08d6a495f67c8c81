"""Finds silences that a noun tells: no comment, no mention, no plans; and who kept silent.

    [The embassy] [had no comment on] [the arrests].      [Lee] [declined] [requests for comment].
    [Lee] [made no mention of] [the fire].                [The dean] [has remained silent on] [it].
    [The airline] [has no plans] [to cut routes].         [She] [dodged] [questions about the tax].

Left out: "the streets were quiet", "had no doubt".
"""

from collections.abc import Iterator
from functools import cache

from onrecord.article import Span
from onrecord.attribution import Attribution
from onrecord.extract.clauses.askers import asker
from onrecord.extract.clauses.grammar import BE, PREPOSITION, is_adverb
from onrecord.extract.clauses.leads import lead_start
from onrecord.extract.clauses.stops import clause_stop
from onrecord.extract.rules.silence import Parts, silence, subject_for, told_at, with_rest
from onrecord.extract.sheet import WORD, Item, Sheet
from onrecord.extract.unsaid import unsaid

_HAVING = frozenset({"has", "have", "had", "having"})
_GIVEN = frozenset({"reason", "word", "answer", "answers"})  # had no reason to go home
_FEW = 4  # words between "had no" and "comment", and the like
_MANY = 7  # between "declined" and "comment": the Herald’s repeated requests for an interview


def find_no_comment(sheet: Sheet) -> Iterator[Attribution]:
    """Yields an attribution for each such silence, negated."""
    for items, found in told_at(sheet, _nouns(), _found):
        yield silence(sheet, items, found, "withheld", _heard(items, found))


@cache
def _nouns() -> frozenset[str]:
    """Every word that such a silence can be told by."""
    classes = ("silence", "quiet", "intent", "wanted", "dodged")
    return frozenset[str]().union(*(unsaid(name) for name in classes))


def _found(items: tuple[Item, ...], i: int) -> Parts | None:
    near = range(i - 1, max(-1, i - _MANY - 1), -1)
    verb = next((j for j in near if _withholds(items, j, i)), None)
    if verb is None:
        return None
    begin = lead_start(items, verb)
    source = subject_for(items, begin)
    if source is None:
        return None
    if _turns_down(items[verb].low):
        return (begin, verb + 1), (verb + 1, max(i + 1, clause_stop(items, i))), source
    return with_rest(items, begin, i, source)


def _withholds(items: tuple[Item, ...], verb: int, i: int) -> bool:
    """Whether a verb withholds what its noun tells: gave no details; kept silent."""
    low, noun, between = items[verb].low, items[i].low, items[verb + 1 : i]
    if any(item.kind != WORD for item in between):
        return False
    if _turns_down(low):
        dodges = noun in unsaid("dodged" if low in unsaid("dodging") else "wanted")
        leads = all(item.low not in PREPOSITION | {"to"} or item.low == "for" for item in between)
        return leads and dodges
    if i - verb > _FEW:
        return False
    if low in unsaid("keeping"):
        still = low in BE and (i + 1 >= len(items) or items[i + 1].low not in {"on", "about"})
        return noun in unsaid("quiet") and not still and all(is_adverb(item) for item in between)
    none = low in unsaid("giving") and bool(between) and between[0].low == "no"
    after = items[i + 1].low if i + 1 < len(items) else ""
    if noun in unsaid("intent"):
        return none and low in _HAVING and after in {"to", "of", "for", "in"}
    told = noun not in _GIVEN or low not in _HAVING
    return none and told and noun in unsaid("silence") and noun not in unsaid("quiet")


def _turns_down(low: str) -> bool:
    """declined an interview; dodged a question"""
    return low.startswith(("declin", "refus")) or low in unsaid("dodging")


def _heard(items: tuple[Item, ...], parts: Parts) -> Span | None:
    """Who asked, where it was asked for: declined [Radio Cairo]’s request."""
    cue, content, _ = parts
    asked = any(items[j].low in unsaid("request") for j in range(cue[0], content[1]))
    return asker(items, content) if asked else asker(items, (content[1], content[1]))
