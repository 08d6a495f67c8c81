"""Where judgements of speakers are kept: judgements/speakers/round-1.jsonl, round-2.jsonl."""

from pathlib import Path

from onrecord.evaluate.judged.lines import read_jsonl
from onrecord.evaluate.speakers.lines import Judged, judged_from


def path_of(folder: Path, number: int) -> Path:
    """The file of a round."""
    path = folder / "speakers" / f"round-{number}.jsonl"
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


def stored(folder: Path) -> dict[int, list[Judged]]:
    """The judgements by round."""
    found: dict[int, list[Judged]] = {}
    for path in sorted((folder / "speakers").glob("round-*.jsonl")):
        for row in read_jsonl(path):
            judged = judged_from(row)
            found.setdefault(judged.round, []).append(judged)
    return found
