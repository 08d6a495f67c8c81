"""`python -m onrecord.evaluate.restyled GOLD_DIR [--model M]`: what another quotation style costs.

    full F1               direct        mixed         indirect      all
    as written             87.7          66.1          45.3          58.2
    single                 60.2 (-27.5)  …

Each text is read with its marks in each style, and what is found is led back to the text as it
was written. So gold, types and words are the same for all styles: the shared scorer's types know
double marks alone. With --lost N also N attributions a style that were right as written and no
longer are, with their words.
"""

import argparse
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from onrecord.evaluate.folder import read_gold
from onrecord.evaluate.matching import agree, match
from onrecord.evaluate.measures import measures
from onrecord.evaluate.parts import TYPES, Measured, Page, Parts
from onrecord.evaluate.predictions import parts_of, predictions
from onrecord.evaluate.quotation_styles import STYLES, Restyled, Style, restyle
from onrecord.evaluate.tally import GoldDocument, tally, total

AS_WRITTEN = "as written"
_AROUND = 80  # characters shown before and after
Found = Mapping[str, list[Parts]]  # by document, in places of the text as written


@dataclass(frozen=True, slots=True)
class Loss:
    """A gold attribution that was right as written and is not in a style."""

    document: str
    type: str
    words: str  # with its surroundings, in the style


def read_restyled(documents: Iterable[GoldDocument], style: Style, model: str | None) -> Found:
    """What the reader finds in the texts restyled, led back to the texts as written."""
    return {d.name: _found(restyle(d.text, style), d.name, model) for d in documents}


def _found(restyled: Restyled, name: str, model: str | None) -> list[Parts]:
    from onrecord.pipeline import read_text

    story = read_text(restyled.text, model=model)
    if story.article is None or story.article.text != restyled.text:
        raise ValueError(f"intake changed the text of {name}, so that no place leads back")
    return [
        Parts(*(restyled.back_all(spans) for spans in (p.content, p.source, p.cue)))
        for p in parts_of(predictions(name, story))
    ]


def full_f1(documents: Iterable[GoldDocument], found: Found) -> dict[str, float]:
    """Full F1 of each type and of all, typed by the texts as written."""
    counted = measures(total(tally(d, found[d.name]) for d in documents))
    return {type_: counted[type_]["full"]["f1"] for type_ in (*TYPES, "all")}


def scores_by_style(
    documents: Sequence[GoldDocument], model: str | None = None, styles: Iterable[str] = STYLES
) -> dict[str, dict[str, float]]:
    """By style, full F1 of each type and of all."""
    return {
        name: full_f1(documents, read_restyled(documents, STYLES[name], model)) for name in styles
    }


def losses(
    documents: Iterable[GoldDocument], before: Found, after: Found, style: Style
) -> Iterator[Loss]:
    """The gold attributions that `before` has right and `after` hasn't."""
    for document in documents:
        page = Page.of(document.text)
        gold = page.measured(document.gold, cut=False)
        lost = _right(page, document, before) - _right(page, document, after)
        if lost:
            restyled = restyle(document.text, style)
            for i in sorted(lost):
                yield Loss(document.name, gold[i].type, _around(restyled, gold[i]))


def _around(restyled: Restyled, attribution: Measured) -> str:
    start = restyled.ahead(attribution.fragments[0][0])
    end = restyled.ahead(attribution.fragments[-1][1])
    return restyled.text[max(0, start - _AROUND) : end + _AROUND]


def _right(page: Page, document: GoldDocument, found: Found) -> set[int]:
    gold = page.measured(document.gold, cut=False)
    ours = page.measured(found[document.name], cut=False)
    return {i for i, j in match(gold, ours) if agree(gold[i].source, ours[j].source)}


def table(scores: Mapping[str, Mapping[str, float]]) -> Iterator[str]:
    """The scores as rows, with the gain or drop against the first style."""
    first = next(iter(scores.values()))
    yield f"{'full F1':<23}" + "".join(f"{type_:<15}" for type_ in first)
    for name, by_type in scores.items():
        cells = (_cell(value, first[t], first is by_type) for t, value in by_type.items())
        yield f"{name:<23}" + "".join(f"{cell:<15}" for cell in cells).rstrip()


def _cell(value: float, before: float, is_first: bool) -> str:
    change = "" if is_first else f" ({100 * (value - before):+.1f})"
    return f"{100 * value:.1f}{change}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command; returns its exit code."""
    options = _parser().parse_args(arguments)
    try:
        documents = read_gold(options.gold_dir).documents
    except ValueError as error:
        print(error, file=sys.stderr)
        return 2
    found = {name: read_restyled(documents, STYLES[name], options.model) for name in STYLES}
    for row in table({name: full_f1(documents, one) for name, one in found.items()}):
        print(row)
    for name, one in found.items() if options.lost else ():
        lost = list(losses(documents, found[AS_WRITTEN], one, STYLES[name]))
        print(f"\n{name}: {len(lost)} lost")
        for loss in lost[: options.lost]:
            print(f"  {loss.type}, {loss.document}: {' '.join(loss.words.split())}")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="onrecord.evaluate.restyled", description="What another quotation style costs."
    )
    parser.add_argument("gold_dir", type=Path, metavar="GOLD_DIR")
    parser.add_argument("--model", help="which reader")
    parser.add_argument("--lost", type=int, default=0, metavar="N", help="show N losses a style")
    return parser


if __name__ == "__main__":
    sys.exit(main())
