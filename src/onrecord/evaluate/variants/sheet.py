"""Drawn pairs as a page for a judge: a verdict is written after each `verdict N:`.

Every pair has a ticket, the hash of the seed with both wordings, and the lowest win: so a change
of the program that moves few pairs moves few of the draw, and their judgements stay.
"""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from heapq import nsmallest
from pathlib import Path

from onrecord.article import digest
from onrecord.evaluate.variants.judged import VERDICTS, Judged, pair_id
from onrecord.export.wording import one_line
from onrecord.link.quotations.nodes import Node

# Committed; another seed is another draw. Four draws before it, "variants" and a second to fourth
# draw, showed what to mend, and were looked at while the thresholds were set.
SEED = "variants, fifth draw"
COUNT = 100
_VERDICT = re.compile(r"verdict (\d{1,6}):(.*)$")

Two = tuple[Node, Node]


def draw(pairs: Iterable[Two], count: int = COUNT, seed: str = SEED) -> list[Two]:
    """So many of the pairs, each with the same chance."""
    return nsmallest(count, pairs, key=lambda two: digest(seed, pair_id(*two)))


def rows(pairs: Sequence[Two]) -> Iterator[str]:
    """The rows of a sheet."""
    yield f"# {len(pairs)} pairs: wordings of one quotation?"
    yield ""
    for word, meaning in VERDICTS.items():
        yield f"- `{word}`: {meaning}"
    for number, (first, second) in enumerate(pairs, 1):
        yield f"\n## {number}\n"
        for node in (first, second):
            speakers = ", ".join(sorted(node.speakers)) or "nobody named"
            yield f"- {node.first}, {speakers}: {one_line(node.wording.text)}"
        yield f"\nverdict {number}: "


def save(pairs: Sequence[Two], of: str, seed: str, path: Path) -> None:
    """Writes a sheet, and beside it the pairs' hashes; never over one that is there."""
    if path.exists():
        raise FileExistsError(f"{path} is there already, perhaps with verdicts; move it away")
    path.write_text("\n".join(rows(pairs)) + "\n", "utf-8", "surrogatepass")
    places = {"of": of, "seed": seed, "pairs": [pair_id(*two) for two in pairs]}
    path.with_suffix(".json").write_text(json.dumps(places) + "\n", "utf-8")


def filled(path: Path, date: str) -> list[Judged]:
    """The judgements of a filled sheet. Raises ValueError at a word that is no verdict."""
    places = json.loads(path.with_suffix(".json").read_text("utf-8"))
    found = []
    for at, row in enumerate(path.read_text("utf-8", "surrogatepass").split("\n"), 1):
        match = _VERDICT.match(row.strip())
        if match and (word := match[2].strip()):
            number = int(match[1])
            if word not in VERDICTS or not 1 <= number <= len(places["pairs"]):
                raise ValueError(f"{path}, row {at}: {row!r}; write one of {', '.join(VERDICTS)}")
            pair = places["pairs"][number - 1]
            found.append(Judged(pair, places["of"], places["seed"], word, date))
    return found
