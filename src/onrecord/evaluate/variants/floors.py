"""The scores below which grouping must not fall, and what has fallen.

Rules give the same on every machine, so there is no margin; who has a reason to lower one says it
here. Of 2026-11: 91.4, 95.1 and 98.3 % of silver pairs, 95 of 100 judged, 10.3 fingerprints.
"""

from collections.abc import Iterator, Sequence

from onrecord.evaluate.judged.shares import share
from onrecord.evaluate.variants.grouping import Grouping
from onrecord.evaluate.variants.judged import GROUPED, Judged
from onrecord.evaluate.variants.quotebank import Pair
from onrecord.evaluate.variants.report import LOOKS, judged_share
from onrecord.evaluate.variants.sheet import draw

SILVER = {
    "all": 0.914,
    "within 60 days": 0.951,
    "within 60 days, the shorter of ten words or more": 0.982,
}
ONE_QUOTATION = 0.95
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
    each = grouping.fingerprints / max(1, len(grouping.nodes))
    if each > FINGERPRINTS:
        yield f"fingerprints a wording: {each:.2f}, above {FINGERPRINTS}"
