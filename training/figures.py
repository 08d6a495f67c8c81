"""Every figure of a model's card, measured: `python -m training.figures accurate ../shared/data`.

Writes them into models/NAME/manifest.json; `python -m training.card NAME` then writes the card.
With --peer-names, the names that a spaCy model found in GUM are scored in the same run.
"""

import argparse
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from onrecord.evaluate.calibration import STATEMENT, cross_fitted, finds
from onrecord.evaluate.folder import evaluate_folder
from onrecord.evaluate.namers import found_by, onrecord_names, read_found
from onrecord.evaluate.names import gold_names, scores
from onrecord.evaluate.polnear import read_polnear
from onrecord.evaluate.reliability import error
from onrecord.evaluate.restyled import scores_by_style
from onrecord.models import HERE, load

Figure = dict[str, Any]  # what, value, and where they are known low and high, on what
KINDS = ("all", "direct", "mixed", "indirect")
ISSUED = ("as written", "curly", "straight", "single", "guillemets")
DEV = "PolNeAR dev, 84 articles, first annotator"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("name")
    parser.add_argument("data", type=Path)
    parser.add_argument("--peer-names", type=Path)
    arguments = parser.parse_args()
    path = HERE / arguments.name / "manifest.json"
    told = json.loads(path.read_text())
    told["figures"] = list(figures(arguments.name, arguments.data, arguments.peer_names))
    path.write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n")


def figures(model: str, data: Path, peer: Path | None) -> Iterator[Figure]:
    """The figures, in the order of the card."""
    dev = data / "polnear" / "dev"
    yield from on_dev(model, dev)
    yield from on_styles(model, dev)
    yield from on_names(model, data / "gum_dev", peer)
    found = list(finds(read_polnear(dev), load(model)))
    rows = [(said, find.verdict.right) for find, said in cross_fitted(found, STATEMENT)]
    yield figure("calibration error of confidence, cross-fitted", error(rows), DEV)


def figure(what: str, value: float, on: str, interval: tuple[float, float] | None = None) -> Figure:
    """A figure in hundredths."""
    told: Figure = {"what": what, "value": round(100 * value, 1), "on": on}
    if interval:
        told["low"], told["high"] = (round(100 * edge, 1) for edge in interval)
    return told


def on_dev(model: str, dev: Path) -> Iterator[Figure]:
    """The shared scorer's."""
    result = evaluate_folder(dev, model=model, bootstrap=1000)
    intervals = result["f1 95% interval"]
    for kind in KINDS:
        value = result["scores"][kind]["full"]["f1"]
        yield figure(f"full F1, {kind}", value, DEV, tuple(intervals[kind]["full"]))
    for measure in ("exact", "token"):
        value = result["scores"]["all"][measure]["f1"]
        yield figure(f"content {measure} F1", value, DEV, tuple(intervals["all"][measure]))


def on_styles(model: str, dev: Path) -> Iterator[Figure]:
    """How far direct full F1 falls when every quotation mark is of another style."""
    by_style = scores_by_style(list(read_polnear(dev)), model, ISSUED)
    before = by_style[ISSUED[0]]["direct"]
    for style in ISSUED[1:]:
        drop = before - by_style[style]["direct"]
        yield figure(f"drop of direct full F1, marks {style}", drop, DEV)


def on_names(model: str, gum: Path, peer: Path | None) -> Iterator[Figure]:
    """Names of persons and organisations on GUM, exact, beside a peer."""
    texts, gold = gold_names(gum)
    found = {"": scores(texts, gold, found_by(onrecord_names(model), texts))}
    if peer is not None:
        found[f", by {peer.stem}"] = scores(texts, gold, read_found(peer))
    on = f"GUM, {len(texts)} documents that taught nothing"
    for by, scored in found.items():
        for kind in ("person", "organisation"):
            value = scored.rates(kind)["f1"]
            yield figure(f"names of {kind}s, F1{by}", value, on, scored.interval(kind))


if __name__ == "__main__":
    main()
