"""Runs that a developer keeps to compare with: .onrecord-runs/dev-3257704deb309006/main.jsonl

A run is a file of predictions. It holds offsets into one text and means nothing beside another, so
the folder that it lies in is named after its gold, with the gold's digest. git is told to pass
`.onrecord-runs` over, since a run is of the code of one afternoon, and cheap to make again.
"""

import re
from pathlib import Path

from onrecord.evaluate.digest import gold_digest

RUNS = Path(".onrecord-runs")  # here, as `onrecord.db` is
LAST = "last"

_NAME = re.compile(r"\w[\w.-]{0,99}")


def place_for(gold: Path, name: str, runs: Path = RUNS) -> Path:
    """Where to write a run of this gold under this name; one of the same name goes.

    Raises ValueError for a name that cannot be a file's.
    """
    if not _NAME.fullmatch(name) or name == LAST:
        raise ValueError(
            f"{name!r} cannot name a run: take letters, digits, '-', '_' and '.', and not {LAST!r},"
            " which means the run that was pinned last"
        )
    folder = _folder_of(gold, runs)
    folder.mkdir(parents=True, exist_ok=True)
    (runs / ".gitignore").write_text("*\n", encoding="utf-8")
    return folder / f"{name}.jsonl"


def find_run(gold: Path, run: str | Path, runs: Path = RUNS) -> Path:
    """The file of a run: "last", the name of a pinned one, or a path to predictions.

    Raises ValueError where there is none, and says which there are.
    """
    pinned = pinned_runs(gold, runs)
    if run == LAST and pinned:
        return pinned[-1]
    named = [path for path in pinned if path.stem == str(run)]
    if named:
        return named[0]
    if Path(run).is_file():
        return Path(run)
    there = ", ".join(path.stem for path in pinned) or "none"
    raise ValueError(
        f"no run {str(run)!r}: no such file, and pinned of this gold as it is now: {there}."
        " Pin one with --pin NAME"
    )


def pinned_runs(gold: Path, runs: Path = RUNS) -> list[Path]:
    """The runs of this gold that are pinned, the last one last."""
    found = _folder_of(gold, runs).glob("*.jsonl")
    return sorted(found, key=lambda path: (path.stat().st_mtime_ns, path.name))


def _folder_of(gold: Path, runs: Path) -> Path:
    return runs / f"{gold.resolve().name}-{gold_digest(gold)}"
