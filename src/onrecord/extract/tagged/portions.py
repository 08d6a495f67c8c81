"""Which words each guess of the learned reader keeps, where marks or the rules know better.

    [“It is safe.] Go home,” she said.              a quotation is one person's: all is hers
    [“One,”] Reyes said. [“Two,”] Lee added.        “Two,” stands beside another's report: not hers
    [“One,”] Reyes said. [It] rained.               another sentence, and no marks: not hers

The stretch nearest to its cue stays with every guess, and so does what stands in its sentence.
"""

from collections.abc import Iterable, Iterator, Sequence

from onrecord.article import Span
from onrecord.attribution import Attribution, Kind
from onrecord.extract.clauses.grammar import CONJUNCTION
from onrecord.extract.rules.kinds import kind_of
from onrecord.extract.sheet import Sheet, sentence_at
from onrecord.extract.tagged.claims import Claims, overlap
from onrecord.extract.tagged.fitted import fitted
from onrecord.extract.tagged.portion import Portion
from onrecord.extract.tagged.quotations import share_quotations
from onrecord.extract.tagged.reader import Guess

_LAST = 12  # characters that hold a conjunction and the space before it
_BY_VERB = frozenset({"reported", "described"})  # the finders that read a verb beside its words


def portions(sheet: Sheet, rules: Sequence[Attribution], guesses: Iterable[Guess]) -> list[Portion]:
    """The guesses that keep any words, each with those."""
    beside = Claims(
        (rule.content[0], rule)
        for rule in rules
        if rule.found_by in _BY_VERB | {"labelled"} and rule.kind != Kind.INDIRECT
    )
    found = [Portion(guess, list(guess.content)) for guess in guesses]
    share_quotations(sheet, found, beside)
    for portion in found:
        if portion.content:
            portion.content = list(fitted(sheet, sheet.quotations, tuple(portion.content)))
    _share_strays(sheet, found, beside)
    for portion in found:
        portion.content = [_without_and(sheet.text, span) for span in portion.content]
    return [portion for portion in found if portion.content]


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
    if len(portion.content) < 2:
        return
    nearest = min(portion.content, key=lambda span: _apart(sheet, span, portion.guess.cue))
    kept = []
    for span in portion.content:
        others = [rule for rule in beside.over([span]) if not overlap(rule.content, portion.cue)]
        if span == nearest:
            kept.append(span)
        elif others and not any(overlap(rule.cue, portion.cue) for rule in others):
            yield span, others[0]
        elif _goes_on(sheet, span, portion.guess.cue):
            kept.append(span)
    portion.content = kept


def _apart(sheet: Sheet, span: Span, cue: Span) -> tuple[bool, int]:
    """How far from its cue: first whether in another sentence, then in characters."""
    away = min(abs(span.start - cue.end), abs(cue.start - span.end))
    return not _in_sentence(sheet, span, cue), away


def _goes_on(sheet: Sheet, span: Span, cue: Span) -> bool:
    """Whether a further stretch belongs to a guess, by how often such a one does on PolNeAR.

    On dev: in the cue's sentence 69 of 118; in another, with marks 134 of 155, without 0 of 10.
    """
    return _in_sentence(sheet, span, cue) or kind_of(sheet, (span,)) != Kind.INDIRECT


def _in_sentence(sheet: Sheet, span: Span, cue: Span) -> bool:
    """Whether both begin in the same sentence."""
    return sentence_at(sheet.sentences, span.start) == sentence_at(sheet.sentences, cue.start)


def _without_and(text: str, span: Span) -> Span:
    """[the bridge was safe and] warned …  →  [the bridge was safe]: no gold ends so."""
    words = text[span.start : span.end]
    _, gap, last = words[-_LAST:].rpartition(" ")
    if not gap or last.lower() not in CONJUNCTION:
        return span
    bare = words[: len(words) - len(last)].rstrip(" ,;—–-")
    return Span(span.start, span.start + len(bare)) if bare else span
