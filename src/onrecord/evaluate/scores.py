"""Gold and predictions → one result, ready for JSON and for the table."""

from collections.abc import Collection, Iterable
from typing import Any

from onrecord.evaluate.measures import intervals, measures
from onrecord.evaluate.predictions import Predictions
from onrecord.evaluate.tally import GoldDocument, tally, total

Result = dict[str, Any]


def score(
    documents: Iterable[GoldDocument],
    predictions: Predictions,
    *,
    names: Collection[str] | None = None,
    fragments: bool = False,
    bootstrap: int = 0,
) -> Result:
    """The scores over all documents.

    A document without predictions counts as one where nothing was found. Predictions for a
    document that is not in `names` (by default, the documents') are a mistake: ValueError.
    """
    documents = list(documents)
    known = {d.name for d in documents} if names is None else set(names)
    if unknown := sorted(set(predictions) - known):
        raise ValueError(f"predictions without gold: {', '.join(unknown[:3])}")
    counts = [tally(d, predictions.get(d.name, ()), cut=fragments) for d in documents]
    added = total(counts)
    result: Result = {
        "documents": added.get(("docs", "-", "all"), 0),
        "documents with a prediction line": len(predictions),
        "raw predictions": added.get(("raw predictions", "-", "all"), 0),
        "fragments": fragments,
        "scores": measures(added),
    }
    if bootstrap and counts:
        result["f1 95% interval"] = intervals(counts, bootstrap)
    return result


def by_document(
    documents: Iterable[GoldDocument], predictions: Predictions, *, fragments: bool = False
) -> dict[str, dict[str, Any]]:
    """Each document's own scores over all types, by its name."""
    return {
        document.name: measures(tally(document, predictions.get(document.name, ()), cut=fragments))[
            "all"
        ]
        for document in documents
    }
