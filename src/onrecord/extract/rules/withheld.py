"""Finds what somebody did not say, where no clause of what was not said tells it to the rest.

    [The ministry] [did not] [elaborate].          [Lee] [would not discuss] [the case].
    Not once did [the mayor] [mention] [it].       Residents [were not told] [that the gas was off].

The content is what was left out, or the verb where the sentence has no word for it.
Left out: "could not identify the body", where nobody is silent, and "the price was not disclosed".
"""

from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from onrecord.article import Span
from onrecord.attribution import Attribution, Mode
from onrecord.extract.clauses.askers import asker
from onrecord.extract.clauses.contents import span_of
from onrecord.extract.clauses.cues import lexicon
from onrecord.extract.clauses.grammar import AUXILIARY, BE, Range, begins_phrase
from onrecord.extract.clauses.leads import lead_start, negates
from onrecord.extract.clauses.phrases import phrase_after
from onrecord.extract.clauses.stops import clause_stop
from onrecord.extract.clauses.subjects import subject_before
from onrecord.extract.rules.silence import CLAUSE, Parts, alone, silence, subject_for, with_rest
from onrecord.extract.sheet import Item, Sheet
from onrecord.extract.unsaid import unsaid

_HELPERS = frozenset({"did", "does", "do", "has", "have", "had", "would", "will", "could", "can"})
_CANNOT = frozenset({"could", "can", "cannot", "couldn't", "can't", "unable", "failed", "fails"})
_NOBODY = frozenset({"nobody", "none", "neither", "no"})
_TOLD = frozenset({"told", "informed", "warned", "notified", "advised"})
_ENDS = frozenset({".", ",", ";", "until", "when"})
_STORIES = frozenset({"truth", "lies", "lie", "story", "stories", "time", "difference", "tale"})
_NEAR = 12  # items between "not once" and its verb


def find_withheld(sheet: Sheet) -> Iterator[Attribution]:
    """Yields an attribution for each thing that was not spoken of, negated."""
    for sentence in sheet.sentences:
        items = sentence.items
        verbs = _verbs()
        for i in range(1, len(items)):
            if items[i].low not in verbs or items[i].cap:
                continue
            if items[i].low in {"tell", "told"} and (pair := _not_to(items, i)) is not None:
                kept, hearer = pair
                yield silence(sheet, items, kept, "withheld", span_of(items, hearer))
            elif items[i].low in _TOLD and (untold := _untold(items, i)) is not None:
                heard = subject_for(items, untold[0][0])
                whom = span_of(items, heard) if heard else None
                yield silence(sheet, items, untold, "withheld", whom)
            elif (found := _unspoken(items, i)) is not None:
                yield silence(sheet, items, found, "withheld", _asker(items, found))


@cache
def _verbs() -> frozenset[str]:
    """Every verb that such a silence can be told by."""
    spoken = {form for form, lexeme in lexicon().items() if lexeme.mode == Mode.SPEECH}
    classes = (unsaid(name) for name in ("mute", "muted", "speaking"))
    return frozenset[str]().union(spoken, _TOLD, {"rule", "ruled"}, *classes)


def _asker(items: tuple[Item, ...], parts: Parts) -> Span | None:
    return asker(items, (parts[1][1], parts[1][1]))


def _unspoken(items: tuple[Item, ...], i: int) -> Parts | None:
    """did not elaborate; would not discuss the case; not once did she mention it"""
    low = items[i].low
    if items[i - 1].low in {"or", "nor"} and items[i - 2].low in _verbs():
        return None  # neither confirm nor deny: the first verb tells of both
    if not _is_silent(items, i):
        return _turned(items, i) if _may_turn(items, i) else None
    begin = lead_start(items, i)
    source = subject_for(items, begin)
    helped = any(item.low in AUXILIARY or item.low == "to" for item in items[begin:i])
    if source is None or items[source[0]].low == "that" or (low in unsaid("mute") and not helped):
        return _turned(items, i)
    denied = helped or not {"never", "no"}.isdisjoint(item.low for item in items[begin:i])
    denied = denied or items[source[0]].low in _NOBODY  # not: candidates not named Lee
    if not (denied and negates(items, begin, i, source)) or items[begin].low == "to":
        return _turned(items, i) if begin == i else None
    group = items[begin:i]
    if any(item.low in BE for item in group) and not any(item.low == "to" for item in group):
        return None  # the price was not disclosed: nobody is silent
    fails = any(item.low in _CANNOT for item in group)
    return None if fails and low in unsaid("acting") else with_rest(items, begin, i, source)


def _is_silent(items: tuple[Item, ...], i: int) -> bool:
    """Whether a word tells of speaking: elaborate, spoke to reporters, rule out."""
    low = items[i].low
    if low in unsaid("mute") or low in unsaid("muted"):
        return True
    if low in unsaid("speaking"):
        return _to_press(items, i)
    if low in {"rule", "ruled"}:
        return i + 1 < len(items) and items[i + 1].low in {"out", "on"}
    return low == "say" and clause_stop(items, i + 1) == i + 1


def _to_press(items: tuple[Item, ...], i: int) -> bool:
    """Whether it is reporters who are not spoken to."""
    after = {item.low for item in items[i + 2 : i + 5]}
    to = i + 1 < len(items) and items[i + 1].low in {"to", "with"}
    return to and not after.isdisjoint(unsaid("press"))


def _may_turn(items: tuple[Item, ...], i: int) -> bool:
    """Whether a word is of saying, so that "nor did she" before it can turn it."""
    lexeme = lexicon().get(items[i].low)
    return lexeme is not None and lexeme.mode == Mode.SPEECH and "n" not in lexeme.frames


def _turned(items: tuple[Item, ...], i: int) -> Parts | None:
    """Not once in his speech did [the president] mention it; nor did [she] explain it."""
    near = range(max(1, i - _NEAR), i - 1)
    helper = next((j for j in reversed(near) if items[j].low in _HELPERS), None)
    if helper is None or not begins_phrase(items[helper + 1]):
        return None
    before = [item.low for item in items[max(0, helper - _NEAR) : helper]]
    once = any(pair == ("not", "once") for pair in pairwise(before))
    opens = before[-1] in {"nor", "never"} or not {"never", "nowhere"}.isdisjoint(before[:-1])
    source = subject_before(items, i) if once or opens else None
    between = source is not None and source == (helper + 1, i)
    if not between:
        return None
    return with_rest(items, i, i, source) or ((helper, helper + 1), (i, i + 1), source)


def _not_to(items: tuple[Item, ...], i: int) -> tuple[Parts, Range] | None:
    """The mayor [never] [told] the council: what it was, other sentences say."""
    begin = lead_start(items, i)
    source = subject_for(items, begin)
    passive = any(item.low in BE for item in items[begin:i])
    if source is None or passive or not negates(items, begin, i, source):
        return None
    whom = phrase_after(items, i + 1, asides=False) if i + 1 < len(items) else None
    told = alone(begin, i, source)
    ends = whom is not None and (whom[1] >= len(items) or items[whom[1]].low in _ENDS)
    if told is None or whom is None or not ends or items[whom[1] - 1].low in _STORIES:
        return None
    return told, whom


def _untold(items: tuple[Item, ...], i: int) -> Parts | None:
    """Residents [were not told] [that the gas was off]: nobody is named who did not tell them."""
    begin = lead_start(items, i)
    passive = any(item.low in BE for item in items[begin:i])
    subject = subject_for(items, begin) if passive else None
    denied = subject is not None and negates(items, begin, i, subject)
    clause = i + 1 < len(items) and items[i + 1].low in CLAUSE
    if not (passive and denied and clause):
        return None
    stop = clause_stop(items, i + 1)
    return ((begin, i + 1), (i + 1, stop), None) if stop > i + 1 else None
