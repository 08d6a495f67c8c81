"""Which predicted attribution answers which of the gold's."""

from collections import defaultdict
from collections.abc import Sequence

from onrecord.evaluate.parts import Measured

JACCARD = 0.5  # shared words over all words of the two contents


def match(gold: Sequence[Measured], predicted: Sequence[Measured]) -> list[tuple[int, int]]:
    """Pairs of indices (gold, predicted), one to one, the closest contents first."""
    pairs: list[tuple[int, int]] = []
    used_gold: set[int] = set()
    used_predicted: set[int] = set()
    for _, i, j in sorted(_candidates(gold, predicted)):
        if i not in used_gold and j not in used_predicted:
            pairs.append((i, j))
            used_gold.add(i)
            used_predicted.add(j)
    return pairs


def _candidates(
    gold: Sequence[Measured], predicted: Sequence[Measured]
) -> list[tuple[float, int, int]]:
    holders: dict[int, list[int]] = defaultdict(list)  # word → the predictions that hold it
    for j, p in enumerate(predicted):
        for word in p.content:
            holders[word].append(j)
    found = []
    for i, g in enumerate(gold):
        for j in {j for word in g.content for j in holders[word]}:
            p = predicted[j]
            jaccard = len(g.content & p.content) / len(g.content | p.content)
            if jaccard >= JACCARD:
                found.append((-jaccard, i, j))
    return found


def agree(gold: frozenset[int], predicted: frozenset[int]) -> bool:
    """Whether two sources, or two cues, share a word, or both are left out."""
    return bool(gold & predicted) or not (gold or predicted)
