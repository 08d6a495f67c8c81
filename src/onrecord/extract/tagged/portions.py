"""Which words each guess of the learned reader keeps, where marks or the rules know better.

    [“It is safe.] Go home,” she said.              a quotation is one person's: all is hers
    [“One,”] Reyes said. [“Two,”] Lee added.        “Two,” stands beside another's report: not hers
    [“One,”] Reyes said. [It] rained.               another sentence, and no marks: not hers

    Besides [a bridge], Reyes said [that …]         leads to what is said: not hers
    “[It is old],” she said of [the bridge]         is what it is about: not hers

The stretch nearest to its cue stays with every guess, or the clause that "that" opens, and so does
what else stands in its sentence.
"""

from collections.abc import Iterable, Iterator, Sequence

from onrecord.article import Span
from onrecord.attribution import Attribution, Kind
from onrecord.extract.clauses.grammar import CONJUNCTION, RELATIVE
from onrecord.extract.rules.kinds import kind_of
from onrecord.extract.sheet import Sheet, in_one_sentence
from onrecord.extract.tagged.claims import Claims, overlap
from onrecord.extract.tagged.extents import settle_extents, whole_words
from onrecord.extract.tagged.fitted import fitted
from onrecord.extract.tagged.portion import Portion
from onrecord.extract.tagged.quotations import share_quotations
from onrecord.extract.tagged.reader import Guess

_SMALL = CONJUNCTION | RELATIVE | {"that", "the", "a", "an"}
_LAST = 12  # characters that hold a conjunction and the space before it
_ABOUT = (" about", " of")
_CLAUSES = frozenset({"that", "to", "whether"})
_BY_VERB = frozenset({"reported", "described"})  # the finders that read a verb beside its words


def portions(sheet: Sheet, rules: Sequence[Attribution], guesses: Iterable[Guess]) -> list[Portion]:
    """The guesses that keep any words, each with those."""
    beside = Claims(
        (rule.content[0], rule)
        for rule in rules
        if rule.found_by in _BY_VERB | {"labelled"} and rule.kind != Kind.INDIRECT
    )
    found = [Portion(guess, list(whole_words(sheet.text, guess.content))) for guess in guesses]
    share_quotations(sheet, found, beside)
    for portion in found:
        if portion.content:
            portion.content = list(fitted(sheet, sheet.quotations, tuple(portion.content)))
    _share_strays(sheet, found, beside)
    for portion in found:
        spans = [_without_and(sheet.text, span) for span in portion.content]
        portion.content = [s for s in spans if not _tells_nothing(sheet.text, portion, s)] or spans
    found = [portion for portion in found if portion.content]
    settle_extents(sheet, found, rules)
    return found


def _share_strays(sheet: Sheet, found: list[Portion], beside: Claims[Attribution]) -> None:
    """Takes from each guess what is not its own; what stands beside another's cue goes there."""
    strays = [stray for one in found for stray in _strays(sheet, one, beside)]
    cues = Claims((portion.guess.cue, portion) for portion in found)
    for span, rule in strays:
        for portion in cues.over(rule.cue)[:1]:
            rest = [own for own in portion.content if not own.overlaps(span)]
            portion.content = sorted([*rest, span])


def _strays(
    sheet: Sheet, portion: Portion, beside: Claims[Attribution]
) -> Iterator[tuple[Span, Attribution]]:
    """Takes the strays from one guess; yields those that are another's by the rules."""
    portion.content = _without_topic(sheet, portion)
    if len(portion.content) < 2:
        return
    nearest = min(portion.content, key=lambda span: _apart(sheet, span, portion.guess.cue))
    nearest = _clause(sheet, portion) or nearest
    kept = []
    for span in portion.content:
        others = [rule for rule in beside.over([span]) if not overlap(rule.content, portion.cue)]
        if span == nearest:
            kept.append(span)
        elif _is_led_to(sheet, span, nearest, portion):
            continue
        elif others and not any(overlap(rule.cue, portion.cue) for rule in others):
            yield span, others[0]
        elif _goes_on(sheet, span, portion.guess.cue):
            kept.append(span)
    portion.content = kept


def _without_topic(sheet: Sheet, portion: Portion) -> list[Span]:
    """“[It is old],” she said of [the bridge]: what a speech is about is no part of it."""
    cue = sheet.text[portion.guess.cue.start : portion.guess.cue.end]
    marked = [span for span in portion.content if kind_of(sheet, (span,)) == Kind.DIRECT]
    if not marked or not cue.lower().endswith(_ABOUT):
        return portion.content
    begins = range(portion.guess.cue.end, portion.guess.cue.end + 2)
    return [span for span in portion.content if span in marked or span.start not in begins]


def _is_led_to(sheet: Sheet, span: Span, nearest: Span, portion: Portion) -> bool:
    """Whether a stretch before a cue only leads to what is said after it.

    Besides [a new bridge], Reyes said [that she …]
    Of [Lee], a man who hopes, Reyes said [he …]

    Other than in [The bridge], Reyes said, [is safe] no word stands between it and the report, and
    no "that" or "to" opens what follows. On PolNeAR dev 4 of 5 such stretches were not said.
    """
    cue = portion.guess.cue
    if not span.end <= cue.start < cue.end <= nearest.start:
        return False
    begin = min((s.start for s in portion.guess.source if s.start >= span.end), default=cue.start)
    said = bool(portion.guess.source) and nearest == _clause(sheet, portion)
    leads = said and kind_of(sheet, (span,)) == Kind.INDIRECT
    between = sheet.text[span.end : min(begin, cue.start)]
    return leads or any(map(str.isalnum, between))


def _clause(sheet: Sheet, portion: Portion) -> Span | None:
    """The stretch right after the cue that "that" or "to" opens: said on air [that …]"""
    cue = portion.guess.cue
    for span in portion.content:
        if span.start >= cue.end and in_one_sentence(sheet, span, cue):
            first = sheet.text[span.start : span.start + _LAST].split(" ")[0]
            opens = first in _CLAUSES and "," not in sheet.text[cue.end : span.start]
            return span if opens else None
    return None


def _apart(sheet: Sheet, span: Span, cue: Span) -> tuple[bool, int]:
    """How far from its cue: first whether in another sentence, then in characters."""
    away = min(abs(span.start - cue.end), abs(cue.start - span.end))
    return not in_one_sentence(sheet, span, cue), away


def _goes_on(sheet: Sheet, span: Span, cue: Span) -> bool:
    """Whether a further stretch belongs to a guess, by how often such a one does on PolNeAR.

    On dev: in the cue's sentence 69 of 118; in another, with marks 134 of 155, without 0 of 10.
    """
    return in_one_sentence(sheet, span, cue) or kind_of(sheet, (span,)) != Kind.INDIRECT


def _tells_nothing(text: str, portion: Portion, span: Span) -> bool:
    """Whether a stretch is a small word: “It is late,” Reyes told Lee, [which] made him laugh.

    Not so before the cue: the bridge, [which], she said, [is shut].
    """
    return span.start >= portion.guess.cue.end and text[span.start : span.end].lower() in _SMALL


def _without_and(text: str, span: Span) -> Span:
    """[the bridge was safe and] warned …  →  [the bridge was safe]: no gold ends so."""
    words = text[span.start : span.end]
    _, gap, last = words[-_LAST:].rpartition(" ")
    if not gap or last.lower() not in CONJUNCTION:
        return span
    bare = words[: len(words) - len(last)].rstrip(" ,;—–-")
    return Span(span.start, span.start + len(bare)) if bare else span
