"""Scores by publisher, whose name PolNeAR's documents start with: nyt_2016-09-12_…."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from onrecord.evaluate.measures import measures
from onrecord.evaluate.predictions import Predictions
from onrecord.evaluate.tally import GoldDocument, tally, total


def publisher(name: str) -> str:
    """ "west-journal" of "west-journal_2016-09-12_some-title"."""
    return name.partition("_")[0]


def by_publisher(
    documents: Iterable[GoldDocument], predictions: Predictions, *, fragments: bool = False
) -> dict[str, dict[str, Any]]:
    """Each publisher's scores over all types, by its name."""
    counts = defaultdict(list)
    for document in documents:
        found = predictions.get(document.name, ())
        counts[publisher(document.name)].append(tally(document, found, cut=fragments))
    return {name: measures(total(counts[name]))["all"] for name in sorted(counts)}
