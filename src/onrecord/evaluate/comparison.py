"""Two runs on the same gold → what the newer gained and lost, ready for JSON and for the table."""

from collections.abc import Collection, Sequence
from typing import Any

from onrecord.evaluate.answers import answers
from onrecord.evaluate.changes import as_lists, changes, counted, texts
from onrecord.evaluate.measures import gain_interval
from onrecord.evaluate.predictions import Predictions
from onrecord.evaluate.scores import score
from onrecord.evaluate.tally import Counts, GoldDocument, tally


def compared(
    documents: Sequence[GoldDocument],
    before: Predictions,
    after: Predictions,
    *,
    names: Collection[str] | None = None,
    fragments: bool = False,
    bootstrap: int = 0,
    limit: int = 0,
) -> dict[str, Any]:
    """The full F1s of both runs, the changes, and the words of up to `limit` of each sort.

    Raises ValueError where either has predictions for a document that is not in the gold.
    """
    runs = (before, after)
    was, now = (score(documents, run, names=names, fragments=fragments)["scores"] for run in runs)
    found = changes(
        *([answers(d, run.get(d.name, ()), cut=fragments) for d in documents] for run in runs)
    )
    result: dict[str, Any] = {
        "full f1": {type_: [was[type_]["full"]["f1"], now[type_]["full"]["f1"]] for type_ in now},
        "counts": counted(found),
        "changes": as_lists(found),
    }
    if bootstrap and documents:
        old, new = (_tallies(documents, run, fragments) for run in runs)
        result["gain 95% interval"] = gain_interval(old, new, bootstrap)
    if limit:
        result["texts"] = texts(found, limit)
    return result


def _tallies(documents: Sequence[GoldDocument], run: Predictions, cut: bool) -> list[Counts]:
    return [tally(d, run.get(d.name, ()), cut=cut) for d in documents]
