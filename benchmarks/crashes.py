"""Whether `onrecord add` outlives being killed at any moment: nothing lost, nothing doubled.

    python -m benchmarks.crashes STORIES --times 100 --seed 1      STORIES: a folder

Stories with people and quotations in common are written into the folder, if it is not there, and
added once without
trouble. Then, over fresh records, the same command is killed (SIGKILL) at a random moment and given
again, killed one to four times in all, until it may end. After each kill `onrecord check` must find
nothing wrong, and no article that was in before may be gone. At the end every table must hold, row
for row, what the record that was never killed holds, but for the number and time of each run.
"""

import argparse
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks.stories import write_folder

STORIES = 60
ADD = [sys.executable, "-m", "onrecord", "add", "--model", "rules", "--format", "json", "--quiet"]
CHECK = [sys.executable, "-m", "onrecord", "check", "--record"]
# Runs differ in number and time, and with them the chain, which `check` follows by itself.
PASSED_OVER = ("run", "entry")


@dataclass(slots=True)
class Tally:
    """What the kills met."""

    kills: int = 0
    records: int = 0
    kept: Counter[str] = field(default_factory=Counter)  # how much was in when it was killed
    wrong: list[str] = field(default_factory=list)

    def killed(self, articles: int | None, of: int) -> None:
        """Counts a kill by how much had been kept."""
        self.kills += 1
        if not articles:
            self.kept["no record yet" if articles is None else "a record without articles"] += 1
        else:
            self.kept["some articles" if articles < of else "all articles"] += 1


def main() -> int:
    """Runs the command; 1 where anything was lost, doubled or wrong."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("stories", type=Path, help="a folder, which is filled if it is not there")
    parser.add_argument("--times", type=int, default=100, help="kills in all")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    if not options.stories.exists():
        write_folder(options.stories, STORIES, options.seed)
    chance, tally = random.Random(options.seed), Tally()
    with TemporaryDirectory() as folder:
        right, seconds = never_killed(options.stories, Path(folder) / "never.db")
        print(told(right, seconds), flush=True)
        while tally.kills < options.times:
            record = Path(folder) / f"{tally.records}.db"
            most = min(chance.choice((1, 1, 2, 4)), options.times - tally.kills)
            one_record(options.stories, record, most, right, seconds, chance, tally)
            for file in Path(folder).glob(f"{record.name}*"):
                file.unlink()
            print(f"{tally.kills} kills, {len(tally.wrong)} things wrong", flush=True)
    print(report(tally))
    return int(bool(tally.wrong))


def never_killed(stories: Path, record: Path) -> tuple[dict[str, list[Any]], float]:
    """The tables of a record that was made in one go, and the seconds that it took."""
    begun = time.monotonic()
    done = added(stories, record)
    if done.returncode != 1:  # for the one that is empty
        sys.exit(f"add failed:\n{done.stderr}")
    return tables(record), time.monotonic() - begun


def added(stories: Path, record: Path) -> "subprocess.CompletedProcess[str]":
    """Adds all to the record, which takes up again what was cut off."""
    command = [*ADD, str(stories), "--record", str(record)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def one_record(
    stories: Path,
    record: Path,
    most: int,
    right: dict[str, list[Any]],
    seconds: float,
    chance: random.Random,
    tally: Tally,
) -> None:
    """Makes one record with so many kills, and looks at it after each and at the end."""
    tally.records += 1
    before: set[str] = set()
    for _ in range(most):
        # The first of several comes early, so that the next run still has something to do.
        after = chance.uniform(0, seconds / min(most, 2))
        if not killed(stories, record, after):
            break
        ids = articles(record)
        tally.killed(None if ids is None else len(ids), len(right["article"]))
        tally.wrong += [f"kill {tally.kills}: {found}" for found in checked(record)]
        if lost := before - (ids or set()):
            tally.wrong.append(f"kill {tally.kills}: {len(lost)} articles are gone")
        before = ids or set()
    done = added(stories, record)
    if done.returncode != 1:
        tally.wrong.append(f"record {tally.records}: add ended with {done.returncode}")
    where = f"record {tally.records}, resumed"
    tally.wrong += [f"{where}: {found}" for found in [*checked(record), *unlike(record, right)]]


def killed(stories: Path, record: Path, after: float) -> bool:
    """Starts to add and kills it after so many seconds; False where it had ended by then."""
    command = [*ADD, str(stories), "--record", str(record)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as run:
        try:
            run.wait(after)
        except subprocess.TimeoutExpired:
            run.send_signal(signal.SIGKILL)
        return run.wait() == -signal.SIGKILL


def articles(record: Path) -> set[str] | None:
    """The ids of the articles that are in; None where there is no record yet."""
    if not record.exists():
        return None
    connection = sqlite3.connect(record)
    try:
        made = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'article'").fetchone()
        return {row[0] for row in connection.execute("SELECT id FROM article")} if made else None
    finally:
        connection.close()


def checked(record: Path) -> list[str]:
    """What `onrecord check` says is wrong with the record."""
    if not record.exists():
        return []
    done = subprocess.run([*CHECK, str(record)], capture_output=True, text=True, check=False)
    return (done.stdout + done.stderr).splitlines() if done.returncode else []


def tables(record: Path) -> dict[str, list[Any]]:
    """The rows of each table in their order, each as its columns, but for the run's number."""
    connection = sqlite3.connect(record)
    names = [
        name
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        if name not in PASSED_OVER and "_fts" not in name and "_vocab" not in name
    ]
    found = {name: _rows(connection, name) for name in names}
    connection.close()
    return found


def _rows(connection: sqlite3.Connection, table: str) -> list[Any]:
    asked = connection.execute(f'SELECT * FROM "{table}"')  # noqa: S608
    names = [column[0] for column in asked.description]
    return sorted(
        (tuple(v for n, v in zip(names, row, strict=True) if n != "run") for row in asked),
        key=repr,
    )


def unlike(record: Path, right: dict[str, list[Any]]) -> list[str]:
    """Each table that does not hold what the record that was never killed holds."""
    found = tables(record)
    wrong = []
    for name in sorted(right.keys() | found.keys()):
        ours, theirs = Counter(found.get(name, [])), Counter(right.get(name, []))
        if ours != theirs:
            lost, more = (theirs - ours).total(), (ours - theirs).total()
            wrong.append(f"{name}: {lost} rows are missing, {more} are too many or changed")
    return wrong


def told(right: dict[str, list[Any]], seconds: float) -> str:
    """The record that was never killed in a line."""
    some = ("article", "statement", "entity", "person", "wording", "decision")
    counts = ", ".join(f"{len(right[name])} {name}" for name in some)
    return f"never killed: {counts}; {sum(map(len, right.values()))} rows in all, {seconds:.1f} s"


def report(tally: Tally) -> str:
    """What the kills met, and whatever was wrong."""
    kept = ", ".join(f"{number} with {name}" for name, number in tally.kept.most_common())
    lines = [
        f"{tally.kills} kills over {tally.records} records: {kept}",
        f"{len(tally.wrong)} things wrong",
        *tally.wrong[:50],
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
