"""Whether finds that are called 80 % sure are right 8 times of 10; and the fitting of that.

python -m onrecord.evaluate.calibration GOLD_DIR                  prints the table
python -m onrecord.evaluate.calibration GOLD_DIR --fit            and keeps the weights by the model
python -m onrecord.evaluate.calibration GOLD_DIR --picture FILE   and draws it, as SVG

The finds are those of the learned reader. Each document's are judged by weights that were fitted
without it: the documents are dealt to five folds. GOLD_DIR must be texts that the model was not
trained on, or it looks surer than it is.
"""

import argparse
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from onrecord.evaluate.folder import read_gold
from onrecord.evaluate.logistic import by_others, fit
from onrecord.evaluate.parts import TYPES
from onrecord.evaluate.reliability import bins, error, picture
from onrecord.evaluate.tally import GoldDocument
from onrecord.evaluate.verdicts import Verdict, verdicts
from onrecord.extract import by_rules
from onrecord.extract.sheet import lay_out
from onrecord.extract.tagged import with_evidence
from onrecord.extract.tagged.confidence import path_of
from onrecord.models import Model, load
from onrecord.models.chance import Evidence

FOLDS = 5


@dataclass(frozen=True, slots=True)
class Find:
    """One find of the learned reader, what speaks for it, and whether it is right."""

    document: int  # which of the folder
    evidence: Evidence
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Asked:
    """One of the two figures: which finds it is about, and when it holds."""

    name: str
    about: Callable[[Verdict], bool]
    holds: Callable[[Verdict], bool]


STATEMENT = Asked("statement", lambda _: True, lambda verdict: verdict.right)
SOURCE = Asked("source", lambda verdict: verdict.matched, lambda verdict: verdict.right)


def finds(documents: Iterable[GoldDocument], model: Model) -> Iterator[Find]:
    """What the reader finds in gold documents, judged."""
    from onrecord.intake import take

    for number, document in enumerate(documents):
        article = next(iter(take(document.text.encode(), name=f"{document.name}.txt"))).article
        if article is None or article.text != document.text:
            raise ValueError(f"intake changed the text of {document.name}")
        sheet = lay_out(article)
        found = list(with_evidence(sheet, by_rules(sheet), model))
        judged = verdicts(document, [attribution for attribution, _ in found])
        for (_, told), verdict in zip(found, judged, strict=True):
            if told is not None and verdict is not None:
                yield Find(number, told, verdict)


def fitted(found: Sequence[Find], asked: Asked) -> dict[str, float]:
    """The weights of the evidence for one figure."""
    about = [find for find in found if asked.about(find.verdict)]
    return fit([find.evidence for find in about], [asked.holds(find.verdict) for find in about])


def cross_fitted(found: Sequence[Find], asked: Asked) -> Iterator[tuple[Find, float]]:
    """Each find that the figure is about, with the figure by weights fitted on other documents."""
    about = [find for find in found if asked.about(find.verdict)]
    said = by_others(
        [find.evidence for find in about],
        [asked.holds(find.verdict) for find in about],
        [find.document % FOLDS for find in about],
    )
    yield from zip(about, said, strict=True)


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command; returns its exit code."""
    options = _parser().parse_args(arguments)
    model = load(options.model)
    found = list(finds(read_gold(options.gold).documents, model))
    for asked in (STATEMENT, SOURCE):
        print("\n".join(lines(found, asked)))
    if options.fit:
        _keep(path_of(model.name), model, found, options.gold)
    if options.picture:
        rows = _of_type(list(cross_fitted(found, STATEMENT)), None, STATEMENT)
        options.picture.write_text(picture(bins(rows), error(rows), len(rows)), encoding="utf-8")
    return 0


def lines(found: Sequence[Find], asked: Asked) -> Iterator[str]:
    """The table of one figure, for people: by bin, then the error by type."""
    judged = list(cross_fitted(found, asked))
    every = _of_type(judged, None, asked)
    yield f"{asked.name}: {len(every)} finds, a tenth a row, by weights of other documents"
    yield "  said     right    finds"
    for one in bins(every):
        yield f"  {one.said:6.1%}   {one.right:6.1%}   {one.finds:5}"
    for type_ in (None, *TYPES):
        rows = _of_type(judged, type_, asked)
        if rows:
            yield f"  calibration error, {type_ or 'all'}: {error(rows):.3f} of {len(rows)}"


def _of_type(
    judged: Sequence[tuple[Find, float]], type_: str | None, asked: Asked
) -> list[tuple[float, bool]]:
    return [
        (said, asked.holds(find.verdict))
        for find, said in judged
        if type_ in {None, find.verdict.type}
    ]


def _keep(path: Path, model: Model, found: Sequence[Find], gold: Path) -> None:
    """Writes the weights, fitted on all documents, beside the model."""
    documents = len({find.document for find in found})
    told = {
        "made_from": f"{gold.resolve().parent.name}/{gold.resolve().name}:"
        f" {len(found)} finds in {documents} documents",
        "model_sha256": model.sha256,
        **{
            asked.name: {name: round(w, 4) for name, w in fitted(found, asked).items()}
            for asked in (STATEMENT, SOURCE)
        },
    }
    path.write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m onrecord.evaluate.calibration")
    parser.add_argument("gold", type=Path, help="a folder of gold that the model did not see")
    parser.add_argument("--model", default="accurate")
    parser.add_argument("--fit", action="store_true", help="keep the weights beside the model")
    parser.add_argument("--picture", type=Path, help="draw the table as SVG into this file")
    return parser


if __name__ == "__main__":
    sys.exit(main())
