"""Two reports of one speaker in a sentence, which the reader takes for one.

    Reyes [said] [the bridge was unsafe] and [called on] [the council to shut it].

The rules find the second, with a source that it shares. Of such contents 5 of 6 were two, on
PolNeAR dev and on other pages; where another verb follows ("told", "refused") as many were one.
"""

from collections.abc import Iterator, Sequence

from onrecord.article import Span
from onrecord.attribution import Attribution, Kind
from onrecord.extract.tagged.claims import Claims, overlap
from onrecord.extract.tagged.portion import Portion
from onrecord.lexicons import words

_AND = frozenset({"and", "but"})
_BEFORE = 12  # characters that hold the conjunction and an adverb


def part_coordinate(
    text: str, rules: Sequence[Attribution], portions: Sequence[Portion]
) -> Iterator[Attribution]:
    """Ends each content where a second report begins; yields the rules' second reports."""
    seconds = Claims((rule.cue[0], rule) for rule in rules if _is_second(text, rule))
    for portion in portions:
        for n, span in enumerate(portion.content):
            if span.start < portion.guess.cue.end:
                continue
            for rule in seconds.over([span])[:1]:
                end = _conjunction(text, span, rule.cue[0].start)
                if end is not None and overlap(rule.source, portion.guess.source):
                    portion.content[n] = Span(span.start, end)
                    yield rule


def _is_second(text: str, rule: Attribution) -> bool:
    cue = " ".join(text[span.start : span.end] for span in rule.cue[:1])
    named = rule.found_by == "described" and rule.kind != Kind.INDIRECT
    listed = cue.lower() in words("second_cues")
    return (listed or named) and bool(rule.source and rule.content)


def _conjunction(text: str, span: Span, cue: int) -> int | None:
    """Where a content ends before the conjunction right before a cue; None where there is none."""
    if not span.start < cue < span.end:
        return None
    before = text[max(span.start, cue - _BEFORE) : cue].rstrip()
    _, gap, last = before.rpartition(" ")
    if not gap or last.lower() not in _AND:
        return None
    told = text[span.start : cue].rstrip()
    bare = told[: len(told) - len(last)].rstrip(" ,;—–-")
    return span.start + len(bare) if bare else None
