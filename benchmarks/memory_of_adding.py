"""Whether the memory that `onrecord add` takes grows with the number of articles.

    python -m benchmarks.memory_of_adding --articles 10000

One JSONL file of so many made-up stories is added to a fresh record by the command, with the rules;
before that a third of as many, and a tenth, each in a process and a record of its own. The most
memory that each process held is printed. It is flat where all of them hold no more than a fifth
more than the tenth does: caches, which are bounded, fill in the meantime.
"""

import argparse
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.stories import write_lines

ADD = [sys.executable, "-m", "onrecord", "add", "--model", "rules", "--quiet"]
FLAT = 1.2  # times the memory of the smallest run


@dataclass(frozen=True, slots=True)
class Run:
    """One use of the command."""

    articles: int
    peak_mb: float
    seconds: float
    record_mb: float

    def __str__(self) -> str:
        return (
            f"{self.articles:>7,} articles: {self.peak_mb:6.0f} MB at most; {self.seconds:,.0f} s;"
            f" the record has {self.record_mb:,.0f} MB"
        )


def main() -> int:
    """Runs the command; 1 where memory grows with the number of articles."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    runs = []
    for number in (options.articles // 10, options.articles // 3, options.articles):
        with TemporaryDirectory() as folder:
            stories = Path(folder) / "stories.jsonl"
            write_lines(stories, number, options.seed)
            runs.append(added(stories, number, Path(folder) / "record.db"))
        print(runs[-1], flush=True)
    ratio = runs[-1].peak_mb / runs[0].peak_mb
    print(f"{ratio:.2f} times the memory for ten times the articles")
    return int(ratio > FLAT)


def added(stories: Path, number: int, record: Path) -> Run:
    """Adds the stories in a process of their own, and says what it took."""
    begun = time.monotonic()
    process = subprocess.Popen([*ADD, str(stories), "--record", str(record)])
    _, status, used = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status):
        sys.exit(f"add failed with {os.waitstatus_to_exitcode(status)}")
    # Bytes on macOS, KiB elsewhere.
    peak = used.ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)
    size = record.stat().st_size / 1e6
    return Run(number, peak, time.monotonic() - begun, size)


if __name__ == "__main__":
    sys.exit(main())
