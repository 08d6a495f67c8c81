"""What grouping is worth: silver pairs found, and drawn pairs that a judge calls one quotation."""

from collections.abc import Callable, Iterator, Sequence

from onrecord.evaluate.judged.shares import Share, share
from onrecord.evaluate.variants.grouping import Grouping, apart
from onrecord.evaluate.variants.judged import APART, GROUPED, Judged, pair_id
from onrecord.evaluate.variants.quotebank import Pair
from onrecord.evaluate.variants.sheet import Two, draw

# Ways to look at the silver pairs. By six words in a row chance phrases count as variants too, and
# months apart or in few words most are chance; so each has its row.
LOOKS: dict[str, Callable[[Pair], bool]] = {
    "all": lambda _: True,
    "within 60 days": lambda pair: pair.days <= 60,
    "within 60 days, the shorter of ten words or more": lambda p: p.days <= 60 and p.words >= 10,
    "further apart, the shorter of fewer than ten": lambda p: p.days > 60 and p.words < 10,
}


def report(grouping: Grouping, silver: Sequence[Pair], judged: Sequence[Judged]) -> Iterator[str]:
    """The rows of a report."""
    count = len(grouping.nodes)
    groups = len(set(grouping.group.values()))
    yield f"{len(grouping.node_of):,} quotations, {count:,} wordings, {groups:,} groups"
    yield f"{grouping.seconds:.1f} s of one processor"
    yield f"{grouping.fingerprints / max(1, count):.2f} fingerprints a wording"
    yield "silver pairs in one group:"
    for name, chosen in LOOKS.items():
        found = share([grouping.joins(pair) for pair in silver if chosen(pair)])
        yield f"  {name}: {found}"
    yield f"drawn pairs in one group that are one quotation: {precision(grouping, judged)}"
    missed, unjudged = judged_share(draw(apart(grouping, silver)), APART, judged)
    yield f"drawn silver pairs in two groups that are one quotation: {missed}{unjudged}"
    if missed.of:
        recall = recall_of_one(grouping, silver, missed)
        yield f"so of silver pairs that are one quotation about {100 * recall:.1f} % are found"


def recall_of_one(grouping: Grouping, silver: Sequence[Pair], missed: Share) -> float:
    """The share found, where those not found are one quotation as often as the drawn ones are."""
    found = sum(map(grouping.joins, silver))
    lost = (len(silver) - found) * missed.value
    return found / max(1.0, found + lost)


def precision(grouping: Grouping, judged: Sequence[Judged]) -> str:
    """The share of the drawn pairs that a judge called one quotation."""
    found, unjudged = judged_share(draw(grouping.reworded()), GROUPED, judged)
    return f"{found}{unjudged}"


def judged_share(drawn: Sequence[Two], of: str, judged: Sequence[Judged]) -> tuple[Share, str]:
    """The share of drawn pairs that are one, and a note where some are not judged."""
    verdicts = {one.pair: one.verdict for one in judged if one.of == of}
    told = [verdicts[pair_id(*two)] for two in drawn if pair_id(*two) in verdicts]
    missing = len(drawn) - len(told)
    return share([word == "one" for word in told]), f"; {missing} not judged" * bool(missing)
