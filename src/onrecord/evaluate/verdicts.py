"""Which finds of a document are right: a verdict each, in their order, paired as scores pair them.

gold [She] <said> {it is safe}      found [She] <said> {it is safe}       matched, right
                                    found [He] <said> {it is safe}        matched, not right
"""

from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.attribution import Attribution
from onrecord.evaluate.matching import agree, match
from onrecord.evaluate.parts import Page, Parts
from onrecord.evaluate.tally import GoldDocument, is_set_aside


@dataclass(frozen=True, slots=True)
class Verdict:
    """How one find does against the gold."""

    type: str  # direct, mixed or indirect, by marks as scores read them
    matched: bool  # its content shares half of its words with that of a gold attribution
    right: bool  # and its source overlaps that one's


def verdicts(document: GoldDocument, found: Sequence[Attribution]) -> list[Verdict | None]:
    """A verdict on each find; None on one of no words, or in what annotators set aside."""
    page = Page.of(document.text)
    gold = page.measured(document.gold, cut=False)
    discarded = page.tokens.within(document.discard)
    measured = [
        (n, one)
        for n, attribution in enumerate(found)
        for one in page.measured([_parts(attribution)], cut=False)
        if not is_set_aside(one, discarded)
    ]
    pairs = {j: i for i, j in match(gold, [one for _, one in measured])}
    told: list[Verdict | None] = [None] * len(found)
    for j, (n, one) in enumerate(measured):
        right = j in pairs and agree(gold[pairs[j]].source, one.source)
        told[n] = Verdict(one.type, j in pairs, right)
    return told


def _parts(attribution: Attribution) -> Parts:
    content, source, cue = (
        tuple((span.start, span.end) for span in part)
        for part in (attribution.content, attribution.source, attribution.cue)
    )
    return Parts(content, source, cue)
