"""An attribution for what was not said, from where its parts stand in a sentence.

[The ministry] [would not comment on] [the arrests].      the cue goes as far as its preposition
[The ministry] [did not] [elaborate].                     no word for it: the verb tells
[Lee] would not discuss on the show [whether he would run].
"""

from collections.abc import Callable, Collection, Iterator

from onrecord.article import Span
from onrecord.attribution import Attribution, Mode
from onrecord.extract.clauses.contents import source_span, span_of
from onrecord.extract.clauses.grammar import PREPOSITION, Range, is_adverb
from onrecord.extract.clauses.leads import is_contracted
from onrecord.extract.clauses.phrases import subject_of
from onrecord.extract.clauses.stops import clause_stop
from onrecord.extract.clauses.subjects import subject_before
from onrecord.extract.rules.kinds import kind_of
from onrecord.extract.sheet import Item, Sheet
from onrecord.extract.unsaid import unsaid
from onrecord.lexicons import grammar

Parts = tuple[Range, Range, Range | None]  # cue, content, source
CLAUSE = frozenset({"that", "whether", "how", "why", "what", "when", "where", "who"})
_LINKS = frozenset({"on", "about", "of", "to", "for", "as", "with", "over", "regarding"})
_JOINED = frozenset({"and", "but"})


def told_at(
    sheet: Sheet, words: Collection[str], read: Callable[[tuple[Item, ...], int], Parts | None]
) -> Iterator[tuple[tuple[Item, ...], Parts]]:
    """Each silence that `read` finds at one of these words: its sentence's items and its parts."""
    for sentence in sheet.sentences:
        items = sentence.items
        for i in range(1, len(items)):
            if items[i].low in words and (found := read(items, i)) is not None:
                yield items, found


def with_rest(items: tuple[Item, ...], begin: int, i: int, source: Range | None) -> Parts | None:
    """The parts of a silence whose cue runs from `begin` to the word at item i."""
    if i + 1 < len(items) and items[i].low in {"rule", "ruled"} and items[i + 1].low == "out":
        i += 1
    stop = clause_stop(items, i + 1)
    j = i + 1
    verb = not any(item.low == "no" for item in items[begin:i])  # made no mention of
    if j < stop and verb and items[i].low in unsaid("transitive") and items[j].low in PREPOSITION:
        asks = next((k for k in range(j, stop) if items[k].low in CLAUSE), None)
        return alone(begin, i, source) if asks is None else ((begin, i + 1), (asks, stop), source)
    if items[i].low in unsaid("intent"):
        return ((begin, j), (j, stop), source) if j < stop else alone(begin, i, source)
    while j < stop and (is_adverb(items[j]) or items[j].low in _LINKS | {"or", "nor"}):
        j += 2 if items[j].low in {"or", "nor"} else 1  # neither confirm nor deny
    if j >= stop:
        return alone(begin, i, source)
    return (begin, j), (j, stop), source


def alone(begin: int, i: int, source: Range | None) -> Parts | None:
    """The parts where nothing follows the word at item i: [did not] [elaborate]."""
    return ((begin, i), (i, i + 1), source) if begin < i else None


def main_subject(items: tuple[Item, ...]) -> Range | None:
    """Who a sentence opens with, without its verb: [The senator] met the envoy and …"""
    found = subject_of(items)
    if found is None:
        return None
    begin, end = found
    verb = next((j for j in range(begin + 1, end) if _is_past(items[j])), end)
    return (begin, verb)


def _is_past(item: Item) -> bool:
    return not item.cap and (item.low.endswith("ed") or item.low in grammar("past"))


def subject_for(items: tuple[Item, ...], begin: int) -> Range | None:
    """Who stands before a verb, or before the verb that an "and" joins it to."""
    if begin > 1 and items[begin - 1].low in _JOINED:
        return main_subject(items[: begin - 1])
    if begin and is_contracted(items[begin - 1]):
        return (begin - 1, begin)  # she's
    return subject_before(items, begin)


def silence(
    sheet: Sheet, items: tuple[Item, ...], parts: Parts, found_by: str, heard: Span | None
) -> Attribution:
    """The attribution with these parts: negated, and spoken but for plans that are none."""
    cue, content, source = parts
    words = (span_of(items, content),)
    return Attribution(
        kind=kind_of(sheet, list(words)),
        content=words,
        cue=(span_of(items, cue),),
        source=(source_span(items, source),) if source else (),
        addressee=heard,
        mode=_mode([item.low for item in items[cue[0] : cue[1]]]),
        negated=True,
        found_by=found_by,
    )


def _mode(cue: list[str]) -> Mode:
    """No plans to sell tell an intention, "has yet to rule on" a decree; all else is speech."""
    if any(low in unsaid("intent") for low in cue):
        return Mode.INTENTION
    return Mode.DECREE if cue[-1] == "on" and cue[-2].startswith("rule") else Mode.SPEECH
