"""Gold and predictions → all that `onrecord evaluate` tells of texts, ready for JSON."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from onrecord.evaluate.answers import answers
from onrecord.evaluate.comparison import compared
from onrecord.evaluate.cues import by_cue
from onrecord.evaluate.predictions import Predictions, read_predictions
from onrecord.evaluate.publishers import by_publisher
from onrecord.evaluate.scores import Result, by_document, score
from onrecord.evaluate.spans import span_scores
from onrecord.evaluate.tally import GoldDocument


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """How to score, and what is asked for beside the scores."""

    fragments: bool = False  # each stretch of content for itself
    bootstrap: int = 0  # how often to draw for intervals
    per_document: bool = False
    per_publisher: bool = False
    against: Path | None = None  # the predictions of another run
    texts: int = 0  # how many gains and losses of each sort to show in words


def report(
    documents: Sequence[GoldDocument],
    predictions: Predictions,
    *,
    names: Collection[str] | None = None,
    asked: Asked,
) -> Result:
    """The scores over all documents and, below their own names, what else there is to tell."""
    cut = asked.fragments
    result = score(documents, predictions, names=names, fragments=cut, bootstrap=asked.bootstrap)
    result["span by span"] = span_scores(documents, predictions)
    result["by cue"] = by_cue(answers(d, predictions.get(d.name, ()), cut=cut) for d in documents)
    if asked.per_publisher:
        result["by publisher"] = by_publisher(documents, predictions, fragments=cut)
    if asked.per_document:
        result["by document"] = by_document(documents, predictions, fragments=cut)
    if asked.against is not None:
        result["against"] = {"run": str(asked.against)} | compared(
            documents,
            read_predictions(asked.against),
            predictions,
            names=names,
            fragments=cut,
            bootstrap=asked.bootstrap,
            limit=asked.texts,
        )
    return result
