"""Pairs judged by hand: hashes of both wordings and a verdict, no text.

{"pair": "1f3c…", "of": "grouped", "seed": "variants", "verdict": "one", "date": "2024-05-01"}

    one   both are wordings of one thing that somebody said, or of a line that he repeats word
          for word; two pieces of one passage count, and a shared stretch must be the heart of both
    two   they are not
"""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from onrecord.article import digest
from onrecord.evaluate.judged.lines import JUDGEMENTS, read_jsonl
from onrecord.link.quotations.nodes import Node

FILE = JUDGEMENTS / "variants.jsonl"
GROUPED, APART = "grouped", "apart"  # pairs that we put together; silver pairs that we don't
VERDICTS = {"one": "wordings of one quotation", "two": "two quotations"}


@dataclass(frozen=True, slots=True)
class Judged:
    """A pair and what a judge said of it."""

    pair: str
    of: str
    seed: str
    verdict: str
    date: str


def pair_id(first: Node, second: Node) -> str:
    """The same for the same two wordings, whatever groups or speakers they have."""
    return digest("pair", *sorted((first.wording.id, second.wording.id)))


def read(path: Path = FILE) -> list[Judged]:
    """What is judged; nothing where there is no file."""
    return [Judged(**row) for row in read_jsonl(path)] if path.exists() else []


def keep(new: Iterable[Judged], path: Path = FILE) -> None:
    """Adds judgements; a pair of the same draw that is judged anew is replaced."""
    found = {(one.of, one.seed, one.pair): one for one in (*read(path), *new)}
    rows = (json.dumps(asdict(found[key])) for key in sorted(found))
    path.write_text("".join(f"{row}\n" for row in rows), "utf-8")
