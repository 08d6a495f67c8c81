"""Where judgements are kept: a file for each round of drawn lines, and of whole pages.

judgements/statements-1.jsonl   judgements/statements-2.jsonl   judgements/pages-1.jsonl
"""

from collections.abc import Iterable
from pathlib import Path

from onrecord.evaluate.judged.lines import (
    JUDGEMENTS,
    Judgement,
    judgement_json,
    read_judgements,
    write_jsonl,
)

STATEMENTS, PAGES = "statements", "pages"


def rounds(what: str, folder: Path = JUDGEMENTS) -> dict[int, list[Judgement]]:
    """The judgements of drawn lines or of whole pages, by round."""
    found: dict[int, list[Judgement]] = {}
    for path in sorted(folder.glob(f"{what}-*.jsonl")):
        for judgement in read_judgements(path):
            found.setdefault(judgement.round, []).append(judgement)
    return dict(sorted(found.items()))


def keep(what: str, judgements: Iterable[Judgement], folder: Path = JUDGEMENTS) -> list[Path]:
    """Adds judgements to their rounds' files; a line judged before in that round is judged anew.

    Of a whole page all that was kept in that round is replaced: it was judged as one.
    """
    new: dict[int, list[Judgement]] = {}
    for judgement in judgements:
        new.setdefault(judgement.round, []).append(judgement)
    return [_kept(folder / f"{what}-{n}.jsonl", what, some) for n, some in new.items()]


def _kept(path: Path, what: str, new: list[Judgement]) -> Path:
    before = read_judgements(path) if path.exists() else []
    lines = {j.line.key for j in new}
    pages = {j.line.page for j in new} if what == PAGES else set()
    old = [j for j in before if j.line.key not in lines and j.line.page not in pages]
    ordered = sorted(old + new, key=lambda j: (j.line.page, j.line.content, j.line.cue))
    path.parent.mkdir(parents=True, exist_ok=True)
    write_jsonl(map(judgement_json, ordered), path)
    return path
