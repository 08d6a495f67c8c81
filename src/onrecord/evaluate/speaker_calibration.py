"""Whether speakers that are called 80 % sure are right 8 times of 10; and the fitting of that.

python -m onrecord.evaluate.speaker_calibration DATA                  prints it
python -m onrecord.evaluate.speaker_calibration DATA --fit            and keeps the weights
python -m onrecord.evaluate.speaker_calibration DATA --picture FILE   and draws it, as SVG

DATA holds polnear/dev, gum_dev and two folders of pages. What is judged: speakers judged by hand,
on PolNeAR's dev texts and on pages of other outlets (`evaluate/speakers/`); and in GUM's documents
the pronouns and descriptions of persons. Each is told by weights that were fitted without its
document: the documents are dealt to five folds. Beside each error stands what it would be by chance
where all figures were true, since few answers are never right just so often.

The weights that are kept are fitted to the judged speakers and to GUM's free genres alone. How well
those hold in GUM's other genres, which hold no news, is printed too.
"""

import argparse
import json
import random
import sys
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from onrecord.evaluate.judged.lines import JUDGEMENTS
from onrecord.evaluate.logistic import by_others, fit
from onrecord.evaluate.measures import Interval, draws, middle
from onrecord.evaluate.people_of_gum import read_gold
from onrecord.evaluate.referring import taken_in
from onrecord.evaluate.reliability import Row, bins, error, picture, told_apart
from onrecord.evaluate.speakers.anew import anew, counted
from onrecord.evaluate.speakers.stored import stored
from onrecord.models.chance import Evidence, chance
from onrecord.pipeline import MODELS, default_model
from onrecord.resolve.confidence import WEIGHTS

FOLDS = 5
DRAWS = 1000
FREE = ("academic", "bio", "voyage")  # CC BY and CC BY-SA; the rest is not to be sold
NEWS, OTHER, UNSURE = "judged, PolNeAR", "judged, other outlets", "the same, unsure ones"
PRONOUN, DESCRIPTION = "pronoun", "description"
JUDGED = {  # by what is judged: the judgements, and the texts
    NEWS: (JUDGEMENTS, "polnear/dev"),
    OTHER: (JUDGEMENTS / "other-outlets", "html_article_benchmark"),
    UNSURE: (JUDGEMENTS / "other-outlets-unsure", "html_fundus_dev"),
}
PARTS: dict[str, Collection[str]] = {
    "PolNeAR and GUM": (NEWS, PRONOUN, DESCRIPTION),
    **{name: (name,) for name in JUDGED},
    "judged, all": tuple(JUDGED),
    "GUM": (PRONOUN, DESCRIPTION),
    "GUM, pronouns": (PRONOUN,),
    "GUM, descriptions": (DESCRIPTION,),
    "all": (*JUDGED, PRONOUN, DESCRIPTION),
}


@dataclass(frozen=True, slots=True)
class Answer:
    """Someone whom words were taken for, what speaks for it, and whether it is right."""

    document: str
    sort: str
    evidence: Evidence
    right: bool

    @property
    def fits(self) -> bool:
        """Whether the weights that are kept may be fitted to it."""
        return self.sort in JUDGED or self.document.split("_")[1] in FREE


def answers(data: Path, model: str) -> Iterator[Answer]:
    """All that is judged."""
    for sort, (judgements, folder) in JUDGED.items():
        for one in anew(counted(stored(judgements)), data / folder, model):
            yield Answer(one.document, sort, one.evidence, one.right)
    for document, gold in read_gold(data / "gum_dev").items():
        for taken in taken_in(gold, model):
            yield Answer(document, taken.sort, taken.evidence, taken.right)


def cross_fitted(found: Sequence[Answer]) -> list[float]:
    """How sure each is, by weights fitted on other documents."""
    number = {document: n for n, document in enumerate(dict.fromkeys(a.document for a in found))}
    folds = [number[one.document] % FOLDS for one in found]
    return by_others([one.evidence for one in found], [one.right for one in found], folds)


def fitted(found: Sequence[Answer]) -> dict[str, float]:
    """The weights of the evidence."""
    return fit([one.evidence for one in found], [one.right for one in found])


def lines(found: Sequence[Answer]) -> Iterator[str]:
    """The tables for people."""
    said = cross_fitted(found)
    yield (
        f"{'by weights of other documents':<30} answers  said   right"
        "   calibration error      by chance   told apart"
    )
    yield from _parts(found, said, PARTS)
    yield "PolNeAR and GUM, a tenth a row"
    for part in bins(shown(found, said)):
        yield f"  said {part.said:6.1%}   right {part.right:6.1%}   of {part.finds}"
    yield "by weights of what is free alone, as they are kept"
    free = [one for one in found if one.fits]
    kept = (*JUDGED, "judged, all")
    yield from _parts(free, cross_fitted(free), {name: PARTS[name] for name in kept})
    rest = [one for one in found if not one.fits]
    if rest:
        weights = fitted(free)
        said = [chance(weights, one.evidence) for one in rest]
        yield _line("GUM's other genres", rest, said)


def _parts(
    found: Sequence[Answer], said: Sequence[float], parts: dict[str, Collection[str]]
) -> Iterator[str]:
    for name, sorts in parts.items():
        some = [n for n, one in enumerate(found) if one.sort in sorts]
        if some:
            yield _line(name, [found[n] for n in some], [said[n] for n in some])


def shown(found: Sequence[Answer], said: Sequence[float]) -> list[Row]:
    """What the picture is of."""
    some = PARTS["PolNeAR and GUM"]
    return [row for one, row in zip(found, _rows(found, said), strict=True) if one.sort in some]


def _line(name: str, found: Sequence[Answer], said: Sequence[float]) -> str:
    rows = _rows(found, said)
    low, high = interval(found, said)
    mean, right = sum(said) / len(rows), sum(one.right for one in found) / len(rows)
    return (
        f"  {name:<28}{len(rows):6}   {mean:.3f}  {right:.3f}"
        f"   {error(rows):.3f} ({low:.3f}-{high:.3f})    {by_chance(said):.3f}       "
        f"{told_apart(rows):.2f}"
    )


def _rows(found: Sequence[Answer], said: Sequence[float]) -> list[Row]:
    return [(figure, one.right) for one, figure in zip(found, said, strict=True)]


def interval(found: Sequence[Answer], said: Sequence[float]) -> Interval:
    """The middle 95 % of the errors over documents drawn anew."""
    by_document: dict[str, list[Row]] = {}
    for one, figure in zip(found, said, strict=True):
        by_document.setdefault(one.document, []).append((figure, one.right))
    rows = list(by_document.values())
    return middle(
        error([row for n in drawn for row in rows[n]]) for drawn in draws(len(rows), DRAWS)
    )


def by_chance(said: Sequence[float], times: int = 100) -> float:
    """The error on average where each answer is right with just the chance that is said."""
    luck = random.Random(0)  # noqa: S311  # a fixed draw: the same figures give the same error
    return sum(error([(one, luck.random() < one) for one in said]) for _ in range(times)) / times


def keep(found: Sequence[Answer], path: Path = WEIGHTS) -> None:
    """Writes the weights, fitted on what is free."""
    free = [one for one in found if one.fits]
    judged = sum(one.sort in JUDGED for one in free)
    told = {
        "made_from": f"{judged} speakers judged by hand (evaluate/judgements) and"
        f" {len(free) - judged} pronouns and descriptions of GUM's genres {', '.join(FREE)}"
        " (texts CC BY 4.0 and CC BY-SA 3.0, annotations CC BY 4.0, github.com/amir-zeldes/gum)",
        "speaker": {name: round(weight, 4) for name, weight in fitted(free).items()},
    }
    path.write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command; returns its exit code."""
    options = _parser().parse_args(arguments)
    found = list(answers(options.data, options.model))
    print("\n".join(lines(found)))
    if options.fit:
        keep(found)
    if options.picture:
        rows = shown(found, cross_fitted(found))
        drawn = picture(bins(rows), error(rows), len(rows), "speakers and persons meant")
        options.picture.write_text(drawn, encoding="utf-8")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m onrecord.evaluate.speaker_calibration")
    parser.add_argument("data", type=Path, help="holds polnear/dev, gum_dev and the pages")
    parser.add_argument("--model", choices=MODELS, default=default_model())
    parser.add_argument("--fit", action="store_true", help="keep the weights")
    parser.add_argument("--picture", type=Path, help="draw the table as SVG into this file")
    return parser


if __name__ == "__main__":
    sys.exit(main())
