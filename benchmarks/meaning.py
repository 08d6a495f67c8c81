"""How long a search by meaning takes, over vectors made by chance: the time grows with the record.

    python -m benchmarks.meaning --statements 200000

Prints seconds of three searches, the most memory, the file's size, and how fast vectors are made.
"""

import argparse
import resource
import sqlite3
import time
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from onrecord.models.vectors import SCALE, load_vectors
from onrecord.record.front import open_record
from onrecord.store.views.nearest import nearest

A_STORY = 16  # statements
SENTENCE = "The council said on Monday that the old bridge would not hold another winter of lorries"


def main() -> None:
    """Runs the command."""
    parser = argparse.ArgumentParser(description="Time searches by meaning.")
    parser.add_argument("--statements", type=int, default=200_000)
    number = parser.parse_args().statements
    with TemporaryDirectory() as folder:
        path = Path(folder) / "made.db"
        open_record(path).close()
        _fill(path, number)
        size = sum(file.stat().st_size for file in Path(folder).iterdir())
        before = _memory()
        with open_record(path) as record, record.engine.connect() as connection:
            seconds = [_search(connection) for _ in range(3)]
    told = " ".join(f"{one:.3f}" for one in seconds)
    print(f"{number:,} statements: {told} s a search; {size / 1e6:.0f} MB")
    print(f"memory {before} MiB before, {_memory()} MiB at the most")
    print(f"{_made_a_second():,.0f} statements' vectors made a second")


def _fill(path: Path, number: int) -> None:
    vectors = load_vectors()
    random = np.random.default_rng(1)
    with closing(sqlite3.connect(path)) as connection, connection:
        for article in range(number // A_STORY):
            rows = random.normal(0, SCALE / vectors.width**0.5, (A_STORY, vectors.width))
            lines = np.arange(article * A_STORY, (article + 1) * A_STORY, dtype="<i8")
            row = (article, "made", lines.tobytes(), rows.clip(-127, 127).astype(np.int8).tobytes())
            connection.execute("INSERT INTO meaning VALUES (?, ?, ?, ?)", row)


def _search(connection: object) -> float:
    asked = load_vectors().of(["cheaper public transport"])[0].astype(np.float32) / SCALE**2
    start = time.perf_counter()
    found = nearest(connection, "made", asked, least=0.0, limit=200)  # type: ignore[arg-type]
    assert len(found) == 200
    return time.perf_counter() - start


def _memory() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def _made_a_second() -> float:
    texts = [f"{SENTENCE} {number}" for number in range(5_000)]
    start = time.perf_counter()
    load_vectors().of(texts)
    return len(texts) / (time.perf_counter() - start)


if __name__ == "__main__":
    main()
