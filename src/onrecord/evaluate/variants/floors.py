"""The scores below which grouping must not fall, and what has fallen.

Rules give the same on every machine, so there is no margin; who has a reason to lower one says it
here. Of 2026-11: 93.3, 97.1 and 99.1 % of silver pairs, 96 of 100 judged, 99.4 % of the silver
pairs that are one quotation, 10.3 fingerprints.
"""

from collections.abc import Iterator, Sequence

from onrecord.evaluate.judged.shares import share
from onrecord.evaluate.variants.grouping import Grouping, apart
from onrecord.evaluate.variants.judged import APART, GROUPED, Judged
from onrecord.evaluate.variants.quotebank import Pair
from onrecord.evaluate.variants.report import LOOKS, judged_share, recall_of_one
from onrecord.evaluate.variants.sheet import draw

SILVER = {
    "all": 0.932,
    "within 60 days": 0.970,
    "within 60 days, the shorter of ten words or more": 0.990,
}
ONE_QUOTATION = 0.95
FOUND_OF_ONE = 0.98  # of the silver pairs that are one quotation, by what is judged of the others
FINGERPRINTS = 10.3  # a wording, at most: the store keeps a row for each


def fallen(grouping: Grouping, silver: Sequence[Pair], judged: Sequence[Judged]) -> Iterator[str]:
    """What lies below its floor, a line each."""
    for name, floor in SILVER.items():
        now = share([grouping.joins(pair) for pair in silver if LOOKS[name](pair)]).value
        if now < floor:
            yield f"silver pairs in one group, {name}: {now:.4f}, below {floor}"
    right, _ = judged_share(draw(grouping.reworded()), GROUPED, judged)
    if right.of and right.value < ONE_QUOTATION:
        yield f"drawn pairs that are one quotation: {right.value:.4f}, below {ONE_QUOTATION}"
    lost, _ = judged_share(draw(apart(grouping, silver)), APART, judged)
    if lost.of and (now := recall_of_one(grouping, silver, lost)) < FOUND_OF_ONE:
        yield f"silver pairs that are one quotation: {now:.4f} found, below {FOUND_OF_ONE}"
    each = grouping.fingerprints / max(1, len(grouping.nodes))
    if each > FINGERPRINTS:
        yield f"fingerprints a wording: {each:.2f}, above {FINGERPRINTS}"
