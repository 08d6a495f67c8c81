"""Silver pairs in two groups → why each was missed, and how many of them are one quotation.

"the effects of climate change", two people, 2015 and 2019     too few words that tell, 60 days on
"harm of 40 %" and "harm of 50 %"                              figures differ
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from onrecord.evaluate.judged.shares import share
from onrecord.evaluate.variants.grouping import Grouping, apart
from onrecord.evaluate.variants.judged import APART, Judged, pair_id
from onrecord.evaluate.variants.quotebank import Pair
from onrecord.link.quotations.likeness import Relation, likeness
from onrecord.link.quotations.links import days_apart, link
from onrecord.link.quotations.nodes import Node

_SPANS = {1: "within a day", 7: "within 7 days", 60: "within 60 days"}


def missed(grouping: Grouping, silver: Sequence[Pair], judged: Sequence[Judged]) -> Iterator[str]:
    """A row for each reason, that of most pairs first."""
    verdicts = {one.pair: one.verdict for one in judged if one.of == APART}
    counts: Counter[str] = Counter()
    told: dict[str, dict[str, bool]] = {}
    for first, second in apart(grouping, silver):
        reason = why(grouping, first, second)
        counts[reason] += 1
        if word := verdicts.get(key := pair_id(first, second)):
            told.setdefault(reason, {})[key] = word == "one"
    for reason, count in counts.most_common():
        yield f"{count:5} {reason}; judged one quotation: {share(told.get(reason, {}).values())}"


def why(grouping: Grouping, first: Node, second: Node) -> str:
    """Why two nodes are not in one group."""
    found = likeness(first.wording, second.wording)
    ends = sorted((first.key, second.key))
    if (ends[0], ends[1]) in grouping.linked:
        return "linked, but too few of their groups' pairs are"
    if link(first, second):
        return "never compared: no fingerprint is shared, or too many share it"
    if found.relation is Relation.DIFFERENT:
        return "too little shared"
    if found.figures:
        return "figures differ"
    return f"too few words that tell, {_who(first, second)}, {_when(first, second)}"


def _who(first: Node, second: Node) -> str:
    if first.speakers & second.speakers:
        return "one speaker"
    return "two speakers" if first.speakers and second.speakers else "not both with a speaker"


def _when(first: Node, second: Node) -> str:
    days = days_apart(first, second)
    if days is None:
        return "days unknown"
    return next((told for most, told in _SPANS.items() if days <= most), "further apart")
