"""How often each sort of find is right on gold: what `extract/certainty.py` holds.

python -m onrecord.evaluate.certainty GOLD_DIR      prints it, a line a sort
"""

from collections import Counter
from pathlib import Path

from onrecord import read_text
from onrecord.attribution import Kind
from onrecord.evaluate.command import options_of
from onrecord.evaluate.folder import read_gold
from onrecord.evaluate.predictions import predicted
from onrecord.evaluate.verdicts import verdicts
from onrecord.extract import RULES
from onrecord.extract.certainty import Sort, sort_of

LEAST = 30  # finds; of fewer a share says nothing


def shares(folder: Path) -> dict[Sort, tuple[int, int]]:
    """For each sort of find, how many there are in a folder's gold and how many are right."""
    found: Counter[Sort] = Counter()
    right: Counter[Sort] = Counter()
    for document in read_gold(folder).documents:
        finds = [s.attribution for s in predicted(read_text(document.text, model=RULES))]
        for attribution, verdict in zip(finds, verdicts(document, finds), strict=True):
            if verdict is not None:
                found[sort_of(attribution)] += 1
                right[sort_of(attribution)] += verdict.right
    return {sort: (n, right[sort]) for sort, n in sorted(found.items())}


def lines(folder: Path) -> list[str]:
    """The shares as lines for people; sorts of fewer than 30 finds are left out."""
    return [
        f"{by:10} {Kind(kind).value:9} {mode:10} {right:5} of {n:5}   {right / n:.2f}"
        for (by, kind, mode), (n, right) in shares(folder).items()
        if n >= LEAST
    ]


if __name__ == "__main__":
    [given], _ = options_of(__doc__, "GOLD_DIR")
    print("\n".join(lines(given)))
