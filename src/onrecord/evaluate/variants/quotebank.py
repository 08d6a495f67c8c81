"""A folder of Quotebank → quotations, and the pairs of them that share six words in a row often.

quotes.csv.gz              quoteID, quotation, speaker, qids, date, …
variant_candidates.tsv.gz  containment6, id_a, id_b: the share of the shorter one's rows of six
                           words that the longer has; made without our code, so silver for variants

Quotebank (Vaucher et al., WSDM 2021) gives speakers by machine and the date of the first article.
"""

import csv
import gzip
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from onrecord.link.quotations.nodes import Quoted

HALF = 0.5  # of the shorter one's rows: from there on a pair counts as variants


@dataclass(frozen=True, slots=True)
class Pair:
    """Two quotations that share rows of six words."""

    first: str
    second: str
    words: int  # of the shorter one
    days: int  # between their first articles


def quotations(folder: Path) -> Iterator[Quoted]:
    """The quotations; a person is his Wikidata ids, or his name where he has none."""
    csv.field_size_limit(sys.maxsize)
    with gzip.open(folder / "quotes.csv.gz", "rt", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            known = row["qids"] if row["qids"] != "[]" else row["speaker"].casefold()
            speaker = None if row["speaker"] == "None" else known
            day = date.fromisoformat(row["date"][:10])
            yield Quoted(row["quoteID"], row["quotation"], speaker, day)


def pairs(folder: Path, share: float = HALF) -> list[Pair]:
    """The pairs that share so many of the shorter one's rows of six words."""
    path = folder / "variant_candidates.tsv.gz"
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    return [_pair(row) for row in rows if float(row["containment6"]) >= share]


def _pair(row: dict[str, str]) -> Pair:
    days = abs((_day(row["id_a"]) - _day(row["id_b"])).days)
    return Pair(row["id_a"], row["id_b"], min(int(row["len_a"]), int(row["len_b"])), days)


def _day(quotation: str) -> date:
    return date.fromisoformat(quotation[:10])  # an id opens with its day
