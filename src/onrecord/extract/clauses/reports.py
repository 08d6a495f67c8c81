"""The reporting clauses of a sentence: cue, source, addressee, and where content may begin.

    [Mr Lee, 58,] [has also told] [reporters] in Leeds that …      source, cue, addressee
    “…,” [said] [Mr Lee], [adding] that …                          the second shares its source

A report is what quoted.py and reported.py look for content beside.
"""

from dataclasses import dataclass, replace

from onrecord.extract.clauses.cues import Lexeme, lexicon
from onrecord.extract.clauses.grammar import (
    MODAL,
    NEGATIVE,
    SUBORDINATOR,
    TIME,
    Range,
    begins_phrase,
    is_verb,
)
from onrecord.extract.clauses.leads import is_contracted, lead_start
from onrecord.extract.clauses.phrases import phrase_after, subject_of
from onrecord.extract.clauses.plausible import is_plausible
from onrecord.extract.clauses.sources import source_of
from onrecord.extract.clauses.verbs import is_no_verb, is_title_case
from onrecord.extract.sheet import WORD, Item, Sentence

_PARTICLES = {
    "ask": {"for"},
    "call": {"on", "for", "upon"},
    "chime": {"in"},
    "go": {"on"},
    "point": {"out"},
}

_STORIES = frozenset({"truth", "lie", "lies", "tale", "tales", "joke", "jokes"})


@dataclass(frozen=True, slots=True)
class Report:
    """A reporting verb with what hangs on it; ranges are of the sentence's items."""

    sentence: Sentence
    lexeme: Lexeme
    group: Range  # "has also told"
    source: Range | None
    shared: bool  # the source stands by another verb of the sentence
    inverted: bool  # said Ana Reyes
    addressee: Range | None
    after: int  # the first item that can be content, or lead to it
    negated: bool
    hypothetical: bool

    @property
    def begin(self) -> int:
        """The first item of source and cue, where they stand together."""
        if self.source is None or self.shared or self.source[0] > self.group[0]:
            return self.group[0]
        return self.source[0]


def find_reports(sentence: Sentence) -> list[Report]:
    """The reports of a sentence in order."""
    items = sentence.items
    found: list[Report] = []
    verbs = lexicon()
    for i, item in enumerate(items):
        if item.kind == WORD and item.low in verbs and (not found or i >= found[-1].after):
            report = _report(sentence, i, verbs[item.low], found)
            if report is not None:
                found.append(report)
    return _with_later_source(found)


def _with_later_source(found: list[Report]) -> list[Report]:
    """Noting that it was late, [Ana Reyes] said …: the first shares what stands after it."""
    if found and found[0].source is None:
        later = next((report.source for report in found if report.source is not None), None)
        found[0] = replace(found[0], source=later)
    return found


def _report(sentence: Sentence, i: int, lexeme: Lexeme, before: list[Report]) -> Report | None:
    items = sentence.items
    begin = lead_start(items, i)
    group = items[begin:i]
    if is_no_verb(items, i, begin, lexeme) or (items[i].cap and i and not is_title_case(items)):
        return None
    if lexeme.lemma == "point" and not (i + 1 < len(items) and items[i + 1].low == "out"):
        return None
    if lexeme.lemma == "tell" and any(item.low in _STORIES for item in items[i + 1 : i + 4]):
        return None
    negated = any(item.low in NEGATIVE or item.low == "longer" for item in group)
    hypothetical = any(item.low in MODAL or item.low == "to" for item in group)
    if "x" in lexeme.frames and not (negated or hypothetical):
        return None
    end, lexeme = with_particle(items, i, lexeme)
    spoken = _spoken(before)
    source, shared, inverted = source_of(items, begin, end, lexeme, spoken)
    if source is None and not shared:
        source = _set_apart(items, begin)
        if source is None:
            return None
    source = _own(source, before, begin)
    bare = end - begin == 1
    if source is not None and not is_plausible(items, source, lexeme, bare):
        return None
    after = end
    if inverted and source is not None and source[0] >= end:
        after = source[1]
    addressee = None if inverted else addressee_after(items, end, lexeme)
    if addressee is not None:
        after = addressee[1]
    return Report(
        sentence=sentence,
        lexeme=lexeme,
        group=(begin, end),
        source=source,
        shared=shared,
        inverted=inverted,
        addressee=addressee,
        after=after,
        negated=negated,
        hypothetical=hypothetical,
    )


def _own(source: Range | None, before: list[Report], begin: int) -> Range | None:
    """The source without a report that it runs over: Sources say [the director] will tell …"""
    if source is None or not before:
        return source
    last = before[-1]
    over = last.source is not None and last.source[0] == source[0] and not last.inverted
    own = over and source[1] == begin and source[0] < last.group[0] and last.after < begin
    return (last.after, begin) if own and begins_phrase(last.sentence.items[last.after]) else source


def _set_apart(items: tuple[Item, ...], begin: int) -> Range | None:
    """Who stands within a word, or before another verb: she's due to say; Lee asks whether to"""
    if begin and is_contracted(items[begin - 1]):
        return (begin - 1, begin)
    if items[begin].low != "whether":
        return None
    found = subject_of(items[:begin])
    if found is None:
        return None
    verb = next((j for j in range(found[0] + 1, begin) if is_verb(items[j])), found[1])
    return (found[0], min(found[1], verb))


def _spoken(before: list[Report]) -> Range | None:
    """Who spoke last in the sentence; who only may have, or did not, where nobody else did."""
    sources = [(r.negated or r.hypothetical, r.source) for r in before if r.source is not None]
    said = [source for unsaid, source in sources if not unsaid]
    return said[-1] if said else next((source for _, source in reversed(sources)), None)


def with_particle(items: tuple[Item, ...], i: int, lexeme: Lexeme) -> tuple[int, Lexeme]:
    """Where the verb at an item ends, and what it is with its particle: called [on]."""
    end = i + 1
    if end < len(items) and items[end].low in _PARTICLES.get(lexeme.lemma, ()):
        return end + 1, lexicon().get(f"{lexeme.lemma}_{items[end].low}", lexeme)
    return end, lexeme


def addressee_after(items: tuple[Item, ...], end: int, lexeme: Lexeme) -> Range | None:
    """Whom it was said to: told [Reuters], said to [reporters], confirmed to [the BBC]."""
    if end >= len(items) or items[end].kind != WORD:
        return None
    first = items[end]
    if "a" in lexeme.frames and first.low not in {"that", "to"} and first.low not in SUBORDINATOR:
        listener = _core(items, end) if begins_phrase(first) and first.low not in TIME else None
        times = [j for j in range(*listener or (0, 0)) if items[j].low in {"times", "time"}]
        counted = any(not items[j].cap for j in times)  # three times, not the Lagos Times
        return None if counted else listener  # asked three times for help
    if first.low == "to" and "i" not in lexeme.frames and end + 1 < len(items):
        return _core(items, end + 1) if begins_phrase(items[end + 1]) else None
    return None


def _core(items: tuple[Item, ...], i: int) -> Range | None:
    """The listener without what hangs on it: told [reporters] at the airport."""
    phrase = phrase_after(items, i, asides=False)
    if phrase is None:
        return None
    stop = next((j for j in range(i + 1, phrase[1]) if items[j].low in {"at", "from", "in"}), None)
    return (i, stop or phrase[1])
