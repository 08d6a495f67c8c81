"""How well people agree with each other, in the scores that a reader gets.

python -m onrecord.evaluate.people GOLD_DIR      GOLD_DIR as PolNeAR has it

Where several people annotated a document, each pair of them is scored once, the one whose id comes
later against the other, as if it were a reader. What two people make of the same words is the
mark for a reader. It has no intervals: the pairs of one article are not independent draws.
"""

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

from onrecord.evaluate.command import options_of
from onrecord.evaluate.parts import Parts
from onrecord.evaluate.polnear import annotations, read_brat, read_exactly, text_path
from onrecord.evaluate.report import Asked, report
from onrecord.evaluate.scores import Result
from onrecord.evaluate.table import table
from onrecord.evaluate.tally import GoldDocument


def agreement(folder: Path) -> Result:
    """The scores of people against people over every pair that annotated the same document.

    Raises ValueError where no document has two annotators.
    """
    pairs = list(_pairs(folder))
    if not pairs:
        raise ValueError(f"{folder} has no document that two people annotated")
    documents = [document for document, _ in pairs]
    predictions = {document.name: other for document, other in pairs}
    return report(documents, predictions, asked=Asked(per_publisher=True))


def _pairs(folder: Path) -> Iterator[tuple[GoldDocument, tuple[Parts, ...]]]:
    for name, paths in annotations(folder).items():
        text = read_exactly(text_path(folder, name))
        for one, other in combinations(paths, 2):
            gold, discard = read_brat(read_exactly(one), text, str(one))
            found, _ = read_brat(read_exactly(other), text, str(other))
            yield GoldDocument(f"{one.stem} {other.stem}", text, gold, discard), found


if __name__ == "__main__":
    [given], _ = options_of(__doc__, "GOLD_DIR")
    print(table(agreement(given)))
