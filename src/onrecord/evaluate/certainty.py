"""How often each sort of find is right on gold: what `extract/certainty.py` holds.

python -m onrecord.evaluate.certainty GOLD_DIR      prints it, a line a sort
"""

import sys
from collections import Counter
from pathlib import Path

from onrecord import read_text
from onrecord.attribution import Kind
from onrecord.evaluate.folder import read_gold
from onrecord.evaluate.matching import agree, match
from onrecord.evaluate.parts import Page, Parts
from onrecord.evaluate.predictions import predicted
from onrecord.evaluate.tally import GoldDocument
from onrecord.extract.certainty import Sort, sort_of

LEAST = 30  # finds; of fewer a share says nothing


def shares(folder: Path) -> dict[Sort, tuple[int, int]]:
    """For each sort of find, how many there are in a folder's gold and how many are right."""
    found: Counter[Sort] = Counter()
    right: Counter[Sort] = Counter()
    for document in read_gold(folder).documents:
        for sort, is_right in _judged(document):
            found[sort] += 1
            right[sort] += is_right
    return {sort: (n, right[sort]) for sort, n in sorted(found.items())}


def _judged(document: GoldDocument) -> list[tuple[Sort, bool]]:
    """Each find of a document, and whether its content matches and its source overlaps the gold."""
    page = Page.of(document.text)
    gold = page.measured(document.gold, cut=False)
    finds = []
    for statement in predicted(read_text(document.text)):
        a = statement.attribution
        parts = Parts(*(tuple((s.start, s.end) for s in p) for p in (a.content, a.source, a.cue)))
        finds += [(sort_of(a), measured) for measured in page.measured([parts], cut=False)]
    pairs = match(gold, [measured for _, measured in finds])
    right = {j for i, j in pairs if agree(gold[i].source, finds[j][1].source)}
    return [(sort, j in right) for j, (sort, _) in enumerate(finds)]


def lines(folder: Path) -> list[str]:
    """The shares as lines for people; sorts of fewer than 30 finds are left out."""
    return [
        f"{by:10} {Kind(kind).value:9} {mode:10} {right:5} of {n:5}   {right / n:.2f}"
        for (by, kind, mode), (n, right) in shares(folder).items()
        if n >= LEAST
    ]


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python -m onrecord.evaluate.certainty GOLD_DIR")
    print("\n".join(lines(Path(sys.argv[1]))))
