"""Each quotation given as a whole to one of the guesses that have words of it.

    [“It is safe.] Go home,” she said.               she said all of it
    “One. ⏎ “Two,” Reyes said.                       what goes on over a paragraph's end is hers too
    "One. ⏎ “Two,” Reyes said.                       but not where it opens with another mark
    “REYES: One. ⏎ “LEE: Two. ⏎                      nor where a label opens it
    [“One.] [Two,”] Lee added. Reyes nodded.         Lee's, where a rule finds it beside that report

Speech within speech stays: a guess whose cue stands in the quotation has no claim to the whole.
Nobody gets the whole of one whose end had to be mended: where it ends is not sure.
"""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from onrecord.article import Span
from onrecord.attribution import Attribution
from onrecord.extract.marks import Quotation
from onrecord.extract.sheet import Sheet, has_word
from onrecord.extract.tagged.claims import Claims
from onrecord.extract.tagged.fitted import touching
from onrecord.extract.tagged.portion import Portion

_LABEL = re.compile(r"[A-Z][\w.’'-]*+(?: [\w.’'-]++){0,3}+:\s")  # REYES:  Ms. Ana Reyes:

Holders = list[tuple[int, Portion]]  # where each begins, and who has it


def share_quotations(
    sheet: Sheet, portions: Sequence[Portion], beside: Claims[Attribution]
) -> None:
    """Shares the quotations of a text out; `beside` has those that rules find beside a verb."""
    holders: dict[Span, Holders] = defaultdict(list)
    for portion in portions:
        for span in portion.content:
            for quotation in touching(sheet.quotations, span):
                within = quotation.span.overlaps(portion.guess.cue)
                if not within and quotation.words.overlaps(span):
                    holders[quotation.span].append((span.start, portion))
    gains: dict[int, list[Span]] = defaultdict(list)
    losses: dict[int, list[Span]] = defaultdict(list)
    for chain in _chains(sheet.text, sheet.quotations):
        holding = [entry for span in chain for entry in holders.get(span, ())]
        owner = _owner(chain, holding, beside) if holding else None
        for other in {id(portion) for _, portion in holding}:
            (gains if other == id(owner) else losses)[other] += chain
    for portion in portions:
        rest = _less(sheet.text, portion.content, losses[id(portion)])
        portion.content = list(_joined([*rest, *gains[id(portion)]]))


def _chains(text: str, quotations: Sequence[Quotation]) -> Iterator[list[Span]]:
    """The sure quotations, those that go on over a paragraph's end with each other."""
    chain: list[Span] = []
    for quotation in quotations:
        if chain and not (quotation.continues and _goes_on(text, chain[-1], quotation)):
            yield chain
            chain = []
        if not quotation.repair:
            chain.append(quotation.span)
    if chain:
        yield chain


def _goes_on(text: str, before: Span, quotation: Quotation) -> bool:
    """Whether the one who spoke before speaks on, by the mark and the words that it opens with."""
    words = quotation.words
    unmarked = words.start == quotation.span.start
    alike = unmarked or text[before.start] == text[quotation.span.start]
    return alike and not _LABEL.match(text, words.start, words.end)


def _owner(chain: list[Span], holding: Holders, beside: Claims[Attribution]) -> Portion:
    """Of those that have words of it, the one beside whose cue the rules find it, else the first.

    A rule that none of them seconds is as often wrong, so it has no say.
    """
    cues = Claims((portion.guess.cue, portion) for _, portion in holding)
    for rule in beside.over(chain):
        for portion in cues.over(rule.cue):
            return portion
    return min(holding, key=lambda entry: entry[0])[1]


def _less(text: str, content: Iterable[Span], taken: list[Span]) -> Iterator[Span]:
    """The content without stretches that are another's; points alone are no words."""
    for span in content:
        start = span.start
        first = bisect_right(taken, span.start, key=lambda other: other.end)
        for other in taken[first : bisect_right(taken, span.end, key=lambda other: other.start)]:
            yield from _worded(text, start, other.start)
            start = other.end
        yield from _worded(text, start, span.end)


def _worded(text: str, start: int, end: int) -> Iterator[Span]:
    if has_word(text, start, end):
        yield Span(start, end)


def _joined(spans: list[Span]) -> Iterator[Span]:
    """The spans in order, those that overlap as one."""
    last: Span | None = None
    for span in sorted(spans):
        if last is not None and last.overlaps(span):
            last = Span(last.start, max(last.end, span.end))
            continue
        if last is not None:
            yield last
        last = span
    if last is not None:
        yield last
