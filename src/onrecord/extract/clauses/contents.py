"""Where the content of a report lies: the quotations beside it, or the clause that hangs on it."""

from onrecord.article import Span
from onrecord.attribution import Mode
from onrecord.extract.clauses.grammar import (
    AUXILIARY,
    CONJUNCTION,
    DETERMINER,
    OPENING,
    PREPOSITION,
    RELATIVE,
    SUBORDINATOR,
    TIME,
    Range,
    begins_phrase,
    is_adverb,
)
from onrecord.extract.clauses.reports import Report
from onrecord.extract.sheet import POINT, QUOTE, WORD, Item
from onrecord.lexicons import grammar, words

_FINITE = grammar("finite")
_QUESTIONS = frozenset({"whether", "if", "how", "why", "what", "when", "where", "who"})
_TIMES = frozenset({"before", "after", "until", "since"})  # told me before [he] left
_TRIM = frozenset({",", ".", ";", ":", "—", "–", "--", "!", "?", "…"})


def span_of(items: tuple[Item, ...], reach: Range) -> Span:
    """The characters from the first to the last item of a range."""
    return Span(items[reach[0]].start, items[reach[1] - 1].end)


def source_span(items: tuple[Item, ...], reach: Range) -> Span:
    """The characters of a source; of "she's" the pronoun alone."""
    first = items[reach[0]]
    if reach[1] - reach[0] == 1 and first.low in AUXILIARY and "'" in first.low:
        return Span(first.start, first.start + first.low.index("'"))
    return span_of(items, reach)


def trimmed(items: tuple[Item, ...], begin: int, end: int) -> Range | None:
    """A range without points at its ends."""
    while begin < end and items[begin].kind == POINT and items[begin].low in _TRIM:
        begin += 1
    while end > begin and (items[end - 1].low in _TRIM or items[end - 1].low in CONJUNCTION):
        end -= 1
    return (begin, end) if begin < end else None


def complement(report: Report) -> int | None:
    """The item where the clause that the report governs begins, past "on Monday" and the like.

    said [that …]    said in a statement [that …]    told reporters Monday [the plan …]
    """
    items, i = report.sentence.items, report.after
    frames = report.lexeme.frames
    n = len(items)
    while i < n and items[i].kind == WORD and (items[i].low in TIME or _skippable(items[i])):
        i += 1
    if i >= n:
        return None
    item = items[i]
    if "o" in frames:  # called on [voters to trust her]
        return report.addressee[0] if report.addressee else None
    if item.low == "that" and "t" in frames:
        far = i + 1 < n and items[i + 1].low in {"far", "much", "way", "long"}
        return None if far else i
    if item.low in _QUESTIONS and _takes_question(report, item.low):
        return i
    noun = i + 1 < n and (items[i + 1].low in OPENING or items[i + 1].cap)  # agreed to a rescue
    if item.low == "to" and "i" in frames and not noun:
        # urged [voters to trust her]: whom it was said to is part of what was asked for
        whom = report.addressee
        return whom[0] if whom and whom[1] == i and report.lexeme.lemma != "tell" else i
    if item.kind == POINT and item.low in {":", ","}:
        return None
    if "g" in frames and item.low.endswith("ing") and not item.cap:
        return i  # denied [taking the money]
    if item.kind == WORD and item.low in PREPOSITION:
        return _past_adverbial(items, i, report)
    if "p" in frames:
        return i if begins_phrase(item) else None
    if takes_thing(report) and begins_phrase(item):
        return i
    if "b" not in frames or (report.lexeme.mode == Mode.SHOWING and not _shows(report)):
        return None
    opens = item.kind == QUOTE or begins_phrase(item) or item.low in SUBORDINATOR
    return i if opens else None


def _takes_question(report: Report, word: str) -> bool:
    """Whether a question may hang on the verb: did not announce [when]; not: announced when."""
    frames = report.lexeme.frames
    unsaid = (report.negated or report.hypothetical) and "t" in frames
    return "w" in frames or ("b" in frames and word == "if") or unsaid


def takes_thing(report: Report) -> bool:
    """Whether a thing may hang on the verb: is due to mention [the tax], did not back [it]."""
    frames = report.lexeme.frames
    spoken = "t" in frames and report.lexeme.mode in {Mode.SPEECH, Mode.WRITING}
    return (report.negated or report.hypothetical) and (spoken or "x" in frames)


def _shows(report: Report) -> bool:
    """Whether the source is a thing that shows: the poll found …, not: they found him."""
    items, source = report.sentence.items, report.source
    return source is not None and any(items[j].low in words("showing") for j in range(*source))


def _skippable(item: Item) -> bool:
    return item.low in {"again", "also", "too", "then", "later"} or (
        item.low.endswith("ly") and is_adverb(item)
    )


def _past_adverbial(items: tuple[Item, ...], i: int, report: Report) -> int | None:
    """Past "in a statement on Monday": to a "that", or to a subject that begins a clause."""
    limit = min(len(items), i + 16)
    frames = report.lexeme.frames
    unsaid = report.negated or report.hypothetical
    asks = _QUESTIONS if unsaid and "t" in frames else frozenset[str]()
    if "t" in frames:
        for j in range(i, limit):
            led = items[j - 1].low in PREPOSITION and items[j - 1].low not in {"on", "about"}
            if items[j].low in {"that", *asks} and not led:
                return j
            if items[j].kind != WORD and items[j].low not in {"(", ")", "."}:
                break
    if "b" not in frames:
        return None
    for j in range(i + 1, limit):
        item, before = items[j], items[j - 1]
        if item.kind != WORD:
            return None
        if item.low in {"he", "she", "they", "it", "we", "i"} and before.low not in _TIMES:
            return j
        opens = item.low in DETERMINER or (item.cap and not before.cap)
        if (
            opens
            and before.low not in PREPOSITION | DETERMINER | CONJUNCTION
            and before.kind == WORD
        ):
            return j if not before.low.endswith("'s") else None
    return None


def clause_end(report: Report, begin: int, others: list[Report]) -> int:
    """Where the clause that begins at an item ends: the next report of the sentence, or its end."""
    items = report.sentence.items
    end = len(items)
    first = report.group[0]
    aside = report.lexeme.ing and report.shared and first > 1 and items[first - 1].low == ","
    if aside and items[begin].low == "to":  # Lee, refusing to say who paid, left
        end = next((j for j in range(begin, end) if items[j].low == ","), end)
    if report.source and _is_aside_of(items, report.source):
        end = next((j for j in range(begin, end) if items[j].low == ","), end)
    if items[begin].low == "to":
        end = min(end, _infinitive_end(items, begin))
    for other in others:
        if other is report or other.group[0] <= begin:
            continue
        cut = _cut_before(items, other, begin)
        if cut is not None and begin < cut:
            end = min(end, cut)
    for j in range(begin + 1, end - 2):
        if items[j].low == "but" and _left_unsaid(items, j + 1):
            end = j  # said it was lost, but did not say how
            break
    for j in range(begin + 1, end - 1):
        if items[j].low == "according" and items[j + 1].low == "to" and items[j - 1].kind != WORD:
            end = j
            break
    return end


def _left_unsaid(items: tuple[Item, ...], i: int) -> bool:
    """Whether what follows "but" tells what the speaker did not say: did not elaborate."""
    near = [item.low for item in items[i : i + 4]]
    withheld = near[0] in AUXILIARY or near[0].startswith(("declin", "refus"))
    silent = {"elaborate", "elaborating", "say", "comment", "specify", "explain", "give", "name"}
    return withheld and not silent.isdisjoint(near)


def _is_aside_of(items: tuple[Item, ...], source: Range) -> bool:
    """Whether the source is a relative that a comma opens: the woman, who wanted to stay, …"""
    j = source[0]
    return items[j].low in RELATIVE and j > 0 and items[j - 1].low == ","


def _infinitive_end(items: tuple[Item, ...], begin: int) -> int:
    """Plans [to stay in Leeds] and is open to offers: a finite verb after "and" is not planned."""
    for j in range(begin + 1, len(items) - 1):
        if items[j].low in CONJUNCTION and items[j + 1].low in _FINITE:
            return j
    return len(items)


def _cut_before(items: tuple[Item, ...], other: Report, begin: int) -> int | None:
    """Where another report ends this one's clause, or None where it stands within the clause."""
    start = other.begin if not other.shared else other.group[0]
    before = items[start - 1] if start else None
    if before is None:
        return None
    if not other.shared and other.source and other.source[0] < begin <= other.group[0]:
        return other.group[0]  # the man who asked to stay [said]: his clause ends there
    if _comes_after(items, other) and before.low in {",", "—", "–", "--"}:
        return start - 1  # CLAUSE, she said.
    if before.low == "," and not other.shared and _opens_subordinate(items):
        return start - 1  # When asked whether he would stay, he said …
    if other.shared and before.kind == WORD and before.low in CONJUNCTION:
        return start - 1 if start - 1 > begin else None
    if other.shared and (before.kind != WORD):
        return start
    if before.kind != WORD or other.shared:
        return None
    unsaid = other.negated or other.hypothetical  # plans that critics point to as homes failed to …
    cuts = before.low in {"and", "but", "while"} or (before.low == "as" and not unsaid)
    return start - 1 if cuts else None


def _opens_subordinate(items: tuple[Item, ...]) -> bool:
    first = items[0].low
    return first in SUBORDINATOR or first in {"asked", "told"} or first.endswith("ing")


def _comes_after(items: tuple[Item, ...], report: Report) -> bool:
    """Whether a report stands after all that it reports: nothing but an adverbial follows it."""
    i = report.after
    if report.shared:
        return False
    return (
        i >= len(items)
        or items[i].low in {".", "!", "?", ")"}
        or (items[i].low in PREPOSITION and complement(report) is None)
    )
