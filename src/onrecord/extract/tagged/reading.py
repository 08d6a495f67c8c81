"""A cue of any length read as a reporting clause: its sentence, its verb, and what stands around.

    [Reyes] [said on a call with reporters] that …     the verb "said"; "on a call with reporters"
    “… [he] [told AP] …,” she recalled                 the same within a quotation
    [According to] [Reyes], …                          no verb

The clause is a Report, as the rules make them, so what they read beside a verb is read here too.
"""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace

from onrecord.article import Span
from onrecord.attribution import Mode
from onrecord.extract.clauses.grammar import NEGATIVE, Range, is_adverb
from onrecord.extract.clauses.leads import lead_start
from onrecord.extract.clauses.reports import Report, with_particle
from onrecord.extract.marks import Quotation
from onrecord.extract.sheet import WORD, Item, Sentence, Sheet, lay_out_inside, sentence_at
from onrecord.extract.tagged.listeners import listener_after
from onrecord.extract.tagged.modes import lexeme_of, reporting_word

_AROUND = 500  # characters on either side that are read, where a speech holds the cue
_NONE = NEGATIVE | {"no"}  # made no mention of


@dataclass(frozen=True, slots=True)
class Clause:
    """A cue in its sentence; `report` is None where no word of the cue is a verb or its like."""

    sentence: Sentence
    cued: Range  # the items from the cue's first to its last
    word: str | None  # the one that reports
    report: Report | None


def holder_of(quotations: tuple[Quotation, ...], span: Span) -> Quotation | None:
    """The innermost quotation that a span stands in, or None."""
    held = None
    while True:
        i = bisect_right(quotations, span.start, key=lambda q: q.span.start) - 1
        if i < 0 or not quotations[i].words.covers(span):
            return held
        held = quotations[i]
        quotations = held.inside


def read_clause(
    sheet: Sheet, cue: tuple[Span, ...], source: tuple[Span, ...], content: tuple[Span, ...]
) -> Clause | None:
    """The clause that a cue is the cue of, or None where no words are there."""
    sentence = _sentence(sheet, cue[0]) if cue else None
    if sentence is None:
        return None
    items = sentence.items
    reaches = sorted(reach for reach in (range_of(items, span) for span in cue) if reach)
    cued = [i for begin, end in reaches for i in range(begin, end)]
    if not cued:
        return None
    at = reporting_word(items, cued)
    return Clause(
        sentence=sentence,
        cued=(cued[0], cued[-1] + 1),
        word=None if at is None else items[at].low,
        report=None if at is None else _report(sentence, cued[0], at, source, content),
    )


def range_of(items: tuple[Item, ...], span: Span) -> Range | None:
    """The items that a span touches."""
    begin = bisect_right(items, span.start, key=lambda item: item.end)
    end = bisect_left(items, span.end, key=lambda item: item.start)
    return (begin, end) if begin < end else None


def _sentence(sheet: Sheet, cue: Span) -> Sentence | None:
    """The sentence that a cue begins in, of the text or of the speech that it stands in."""
    held = holder_of(sheet.quotations, cue)
    sentences = sheet.sentences
    if held is not None:
        sentences = lay_out_inside(sheet, _near(held, cue)).sentences
    i = sentence_at(sentences, cue.start)
    return sentences[i] if i >= 0 else None


def _near(quotation: Quotation, cue: Span) -> Quotation:
    """The quotation about the cue alone, so that a page of speech is not laid out for each cue."""
    start = max(quotation.words.start, cue.start - _AROUND)
    end = min(quotation.words.end, cue.end + _AROUND)
    first = bisect_left(quotation.inside, start, key=lambda q: q.span.start)
    last = bisect_left(quotation.inside, end, key=lambda q: q.span.start)
    return replace(quotation, words=Span(start, end), inside=quotation.inside[first:last])


def _report(
    sentence: Sentence, first: int, at: int, source: tuple[Span, ...], content: tuple[Span, ...]
) -> Report:
    """The report whose verb is the item `at`, of a cue that begins with the item `first`."""
    items = sentence.items
    begin = lead_start(items, at)
    end, lexeme = with_particle(items, at, lexeme_of(items[at].low, Mode.SPEECH))
    named = range_of(items, source[0]) if source else None
    inverted = named is not None and named[0] >= end
    addressee = None if inverted else listener_after(items, (begin, end), lexeme, content)
    after = named[1] if named and inverted else end
    return Report(
        sentence=sentence,
        lexeme=lexeme,
        group=(begin, end),
        source=named,
        shared=named is not None and _is_apart(items[named[1] : begin]),
        inverted=inverted,
        addressee=addressee,
        after=addressee[1] if addressee else after,
        negated=_is_negated(items[min(first, begin) : end]),
        hypothetical=False,
    )


def _is_apart(between: tuple[Item, ...]) -> bool:
    """Whether words between source and verb show that the source is of another verb first."""
    return any(item.kind == WORD and not is_adverb(item) for item in between)


def _is_negated(group: tuple[Item, ...]) -> bool:
    """Whether it was not said: did not say, made no mention of; "not only said" was said."""
    lows = [item.low for item in group]
    return any(
        low in _NONE and not (low == "not" and {"only", "just"} & set(lows[i + 1 : i + 2]))
        for i, low in enumerate(lows)
    )
