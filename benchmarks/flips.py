"""Whether damage to a record's file is seen: one bit is turned over, then the record is checked.

    python -m benchmarks.flips --times 200 --seed 1

A record is made with stories, decisions, a correction and something forgotten. Each flip is made on
a copy of its own. Half of the places are drawn from the whole file; the others from the pages of
one sort after the other: those of each table and index, of long rows' further pages, free pages,
and the file's header. What then happens is one of

    refused      the file can't be opened as a record
    named        `check` says what is wrong
    unchanged    a full dump is what it was: each row of each table, the schema, the file's marks
    harmless     the bytes of an index of words differ, but it holds the same words of the same
                 lines at the same places, finds each of them, and all else is unchanged: SQLite
                 writes some numbers there in two ways, or for its own planning

and else the flip was missed, or `check` broke down or took too long, which are faults of ours.
"""

import argparse
import multiprocessing
import random
import re
import shutil
import sqlite3
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from hashlib import sha256
from multiprocessing.connection import Connection
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.stories import write_folder

STORIES = 25
PATIENCE_S = 180  # a check of the record undamaged takes a second
GOOD = ("refused", "named", "unchanged", "harmless")
MARKS = ("application_id", "user_version", "encoding", "auto_vacuum")


Dumps = tuple[str, str]  # of all that is there, and with what indexes of words hold in their place


def main() -> int:
    """Runs the command; 1 where a flip was missed."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--times", type=int, default=200, help="bits turned over, each in a copy")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--aimed", help="only at pages of this sort: line, article, header, free …")
    options = parser.parse_args()
    chance = random.Random(options.seed)
    met: dict[str, Counter[str]] = defaultdict(Counter)
    missed = []
    with TemporaryDirectory() as folder:
        record = Path(folder) / "record.db"
        make(record, options.seed)
        right = dump(record), dump(record, words=True)
        print(f"a record of {record.stat().st_size:,} bytes", flush=True)
        for sort, at, bit in places(record, options.times, chance, options.aimed):
            outcome, told = outcome_of(record, at, bit, right)
            met[sort][outcome] += 1
            if outcome not in GOOD:
                missed.append(f"{outcome}: bit {bit} of byte {at} ({sort}): {told}")
                print(missed[-1], flush=True)
    print(report(met, missed))
    return int(bool(missed))


def make(path: Path, seed: int) -> None:
    """A record with a bit of everything, in one file."""
    from onrecord.record.front import open_record

    with TemporaryDirectory() as folder, open_record(path) as record:
        write_folder(Path(folder), STORIES, seed)
        record.add(*sorted(map(str, Path(folder).iterdir())), model="rules")
        lines = record.search("the", limit=5).hits
        record.correct_speaker(lines[0].line.id, None, reason="nobody can tell")
        record.not_said(lines[1].line.id, reason="a headline")
        decided = record.correct_speaker(lines[2].line.id, None, reason="a slip")
        record.undo(decided, reason="it was right")
        record.forget(record.to_forget(name=lines[3].line.article), reason="asked for")
        record.keep_feed_state("https://post1.example/feed", '{"etag": "1a"}')
    with sqlite3.connect(path) as raw:  # pages that are free from then on
        raw.execute("CREATE TABLE passing(text)")
        raw.executemany("INSERT INTO passing VALUES (?)", [("x" * 3000,)] * 12)
        raw.execute("DROP TABLE passing")
        raw.commit()
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    raw.close()


def places(
    record: Path, times: int, chance: random.Random, aimed: str | None
) -> Iterator[tuple[str, int, int]]:
    """The sort of page, the byte and the bit of each flip."""
    size, pages = pages_of(record)
    owner = {page: sort for sort, some in pages.items() for page in some}
    sorts = [aimed] if aimed else sorted(pages)
    data = record.read_bytes()
    for number in range(times):
        if not aimed and number % 2 == 0:
            at = chance.randrange(len(data))
        else:
            sort = sorts[number // 2 % len(sorts)]
            page = chance.choice(pages[sort])
            at = _filled(data, (page - 1) * size, 100 if sort == "header" else size, chance)
        yield "header" if at < 100 else owner[at // size + 1], at, chance.randrange(8)


def _filled(data: bytes, start: int, size: int, chance: random.Random) -> int:
    """The place of a byte of a page, of one that is not nought if the page has some."""
    filled = [at for at in range(start, start + size) if data[at]]
    return chance.choice(filled or range(start, start + size))


def pages_of(record: Path) -> tuple[int, dict[str, list[int]]]:
    """The size of a page, and the pages of each table and index, the free ones, and the first."""
    connection = sqlite3.connect(record)
    (size,) = connection.execute("PRAGMA page_size").fetchone()
    (count,) = connection.execute("PRAGMA page_count").fetchone()
    pages: dict[str, list[int]] = defaultdict(list)
    for name, kind, page in connection.execute("SELECT name, pagetype, pageno FROM dbstat"):
        pages[f"{name}, further pages" if kind == "overflow" else name].append(page)
    connection.close()
    used = {page for some in pages.values() for page in some}
    pages["free"] = [page for page in range(1, count + 1) if page not in used]
    pages["header"] = [1]
    return size, dict(pages)


def outcome_of(record: Path, at: int, bit: int, right: Dumps) -> tuple[str, str]:
    """What becomes of the record with one bit turned over, and what was told of it."""
    damaged = record.with_name("damaged.db")
    shutil.copy(record, damaged)
    with damaged.open("r+b") as file:
        file.seek(at)
        (byte,) = file.read(1)
        file.seek(at)
        file.write(bytes([byte ^ 1 << bit]))
    ours, theirs = multiprocessing.Pipe(duplex=False)
    # A process of its own: SQLite itself might break down, and the next flip is not to suffer.
    process = multiprocessing.get_context("fork").Process(
        target=examine, args=(damaged, right, theirs)
    )
    process.start()
    theirs.close()
    process.join(PATIENCE_S)
    late = process.is_alive()
    if late:
        process.kill()
    told: tuple[str, str] = ("broke down", f"exit status {process.exitcode}")
    if ours.poll():
        told = ours.recv()
    process.join()
    for file in damaged.parent.glob("damaged.db*"):
        file.unlink()
    return ("took too long", "") if late else told


def examine(damaged: Path, right: Dumps, answer: Connection) -> None:
    """Opens and checks a damaged record, and sends what came of it."""
    from onrecord.record.front import open_record
    from onrecord.store.opening import RecordError

    whole, words = dump(damaged), dump(damaged, words=True)
    same = "unchanged" if whole == right[0] else "harmless" if words == right[1] else "missed"
    try:
        with open_record(damaged, make=False) as record:
            faults = list(record.check())
    except RecordError as error:
        answer.send(("refused", str(error)))
    except Exception as error:
        answer.send(("broke down", repr(error)))
    else:
        if faults:
            answer.send(("named", str(faults[0])))
        else:
            answer.send((same, ""))


def dump(path: Path, *, words: bool = False) -> str:
    """The hash of all that a file holds, wherever it stands there; "" where it can't be read.

    With `words`, the indexes of words are told by the words that they hold, not byte by byte.
    """
    connection = sqlite3.connect(f"{path.as_uri()}?immutable=1", uri=True)
    connection.text_factory = lambda data: data.decode("utf-8", "surrogateescape")
    digest = sha256()
    try:
        for mark in MARKS:
            digest.update(repr(connection.execute(f"PRAGMA {mark}").fetchall()).encode())
        schema = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master")
        digest.update(repr(sorted(map(repr, schema))).encode())
        for line in [*connection.iterdump(), *(_words_held(connection) if words else ())]:
            if words and _OWN.match(line):
                continue
            digest.update(line.encode("utf-8", "surrogateescape"))
    except (sqlite3.Error, UnicodeError, TypeError):
        return ""
    finally:
        connection.close()
    return digest.hexdigest()


_OWN = re.compile(r'INSERT INTO "(?:words|names)_fts_(?:data|idx)"')


def _words_held(connection: sqlite3.Connection) -> Iterator[str]:
    for index in ("words_fts", "names_fts"):
        held = f"temp.{index}_held"
        connection.execute(f"CREATE VIRTUAL TABLE {held} USING fts5vocab(main, {index}, instance)")
        yield from map(repr, connection.execute(f"SELECT * FROM {held}"))  # noqa: S608


def report(met: dict[str, Counter[str]], missed: list[str]) -> str:
    """How many flips came out how, in all and by the sort of page."""
    total: Counter[str] = sum(met.values(), Counter())
    width = max(map(len, met), default=0)
    lines = [f"{total.total()} flips: {_counts(total)}"]
    lines += [f"  {sort:<{width}}  {_counts(met[sort])}" for sort in sorted(met)]
    return "\n".join([*lines, f"{len(missed)} missed", *missed])


def _counts(counted: Counter[str]) -> str:
    return ", ".join(f"{number} {name}" for name, number in sorted(counted.items()))


if __name__ == "__main__":
    sys.exit(main())
