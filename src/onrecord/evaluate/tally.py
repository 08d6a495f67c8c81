"""One document's gold and predictions → counts, which add up over documents.

A count has a key (measure, side, type). Side "g" is over the gold and makes recall, "p" is over
the predictions and makes precision; a measure that ends in " n" is what others are a share of.
The type is that of the side's own attribution, so a pair may count under two; "all" is over every
type.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from onrecord.evaluate.matching import agree, match
from onrecord.evaluate.parts import Measured, Page, Parts
from onrecord.evaluate.tokens import Offsets

Key = tuple[str, str, str]
Counts = dict[Key, float]


@dataclass(frozen=True, slots=True)
class GoldDocument:
    """A text and what people marked in it."""

    name: str
    text: str
    gold: tuple[Parts, ...]
    discard: tuple[Offsets, ...] = ()  # what they set aside: adverts, "Read more here"


def tally(document: GoldDocument, predictions: Sequence[Parts], *, cut: bool = False) -> Counts:
    """The counts of one document. With `cut`, each fragment of a content stands for itself."""
    page = Page.of(document.text)
    gold = page.measured(document.gold, cut=cut)
    predicted = page.measured(predictions, cut=cut)
    discarded = page.tokens.within(document.discard)
    kept = [p for p in predicted if not is_set_aside(p, discarded)]
    counts: Counts = defaultdict(int)
    counts["docs", "-", "all"] = 1
    counts["raw predictions", "-", "all"] = len(predictions)
    for side, own, other in (("g", gold, kept), ("p", kept, gold)):
        _count_fragments(counts, side, own, other, page)
        _count_words(counts, side, own, other)
        _count_attributions(counts, side, own)
    _count_pairs(counts, gold, kept)
    return counts


def is_set_aside(prediction: Measured, discarded: frozenset[int]) -> bool:
    """Whether it lies in what the annotators set aside, and so is neither right nor wrong."""
    return 2 * len(prediction.content & discarded) > len(prediction.content)


def _add(counts: Counts, measure: str, side: str, type_: str, value: float = 1) -> None:
    counts[measure, side, type_] += value
    counts[measure, side, "all"] += value


def _count_fragments(
    counts: Counts, side: str, own: list[Measured], other: list[Measured], page: Page
) -> None:
    left = Counter(fragment for a in other for fragment in a.fragments)
    covered = _words(other)
    for attribution in own:
        for fragment in attribution.fragments:
            _add(counts, "span n", side, attribution.type)
            if left[fragment] > 0:
                left[fragment] -= 1  # one to one: a copy of a right one is wrong
                _add(counts, "exact", side, attribution.type)
            words = page.tokens.within([fragment])
            share = len(words & covered) / len(words)
            _add(counts, "soft", side, attribution.type, share)


def _count_words(counts: Counts, side: str, own: list[Measured], other: list[Measured]) -> None:
    covered, seen = _words(other), set[int]()
    for attribution in own:
        fresh = attribution.content - seen
        _add(counts, "token n", side, attribution.type, len(fresh))
        _add(counts, "token", side, attribution.type, len(fresh & covered))
        seen |= fresh


def _count_attributions(counts: Counts, side: str, own: list[Measured]) -> None:
    for attribution in own:
        _add(counts, "attr n", side, attribution.type)
        _add(counts, "no source", side, attribution.type, not attribution.source)
        _add(counts, "no cue", side, attribution.type, not attribution.cue)


def _count_pairs(counts: Counts, gold: list[Measured], predicted: list[Measured]) -> None:
    for i, j in match(gold, predicted):
        right = _right(gold[i], predicted[j])
        for side, type_ in (("g", gold[i].type), ("p", predicted[j].type)):
            for measure, value in right.items():
                _add(counts, measure, side, type_, value)


def _right(gold: Measured, predicted: Measured) -> dict[str, bool]:
    source = agree(gold.source, predicted.source)
    cue = agree(gold.cue, predicted.cue)
    return {
        "matched": True,
        "source": source,
        "source exact": gold.source == predicted.source,
        "cue": cue,
        "cue exact": gold.cue == predicted.cue,
        "source+cue": source and cue,
    }


def _words(attributions: Iterable[Measured]) -> set[int]:
    return {word for attribution in attributions for word in attribution.content}


def total(counts: Iterable[Counts]) -> Counts:
    """The counts added up in their order, so that the same documents give the same last digit."""
    added: Counts = defaultdict(int)
    for one in counts:
        for key, value in one.items():
            added[key] += value
    return added
