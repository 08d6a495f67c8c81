"""A record of a million statements: how fast it is made, how large it is, how fast it answers.

    python -m benchmarks.million --statements 1000000
    python -m benchmarks.million --statements 100000 --record big.db      which is kept

Stories of the made-up world are put in one by one as `add` does, a transaction each, but for the
reading. Then questions are asked, each once, of a record that was opened anew. Times of answers
are wall clock, as a person waits; the clocks of adding stand still while stories are made up.
"""

import argparse
import random
import resource
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from benchmarks.invented import World
from benchmarks.understood import MADE_BY, understood
from onrecord.record.front import Record, open_record
from onrecord.record.settling import settle
from onrecord.record.showing import show
from onrecord.store.opening import writing
from onrecord.store.rows import Origin
from onrecord.store.views.filters import Filters
from onrecord.store.writer import Run, keep_story
from onrecord.story import Story

if TYPE_CHECKING:
    from sqlalchemy import Engine

SEARCH_S, WHO_S = 0.100, 0.300  # what 95 of a hundred questions must be answered in
QUESTIONS = 240


def main() -> int:
    """Runs the command; 1 where a question takes too long."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--statements", type=int, default=1_000_000)
    parser.add_argument("--record", type=Path, help="where to keep it; else it is thrown away")
    parser.add_argument("--asked", action="store_true", help="only ask; the record is there")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with TemporaryDirectory() as folder:
        path = options.record or Path(folder) / "million.db"
        if not options.asked:
            fill(path, World(options.seed), options.statements)
        return asked(path, World(options.seed), random.Random(options.seed))


def fill(path: Path, world: World, statements: int) -> None:
    """Makes the record, and tells of each tenth how fast it went."""
    run = Run("add", MADE_BY)
    made, spent, tenths = 0, Spent(), [(0, Spent())]
    with open_record(path) as record:
        for story in understood(world, statements):
            with spent:
                put(record.engine, run, story)
            made += len(story.statements)
            if made >= statements * len(tenths) / 10:
                print(f"{made:>9,} statements; in this tenth {rates(made, spent, *tenths[-1])}")
                tenths.append((made, replace(spent)))
                sys.stdout.flush()
        with spent:
            settle(record.engine)
    size = path.stat().st_size
    print(f"{made:,} statements in {spent.wall:,.0f} s: {rates(made, spent, 0, Spent())}")
    print(f"{size / 1e6:,.0f} MB, {size / made:,.0f} bytes a statement", end="; ")
    print(f"{peak_memory():.0f} MB of memory at most", flush=True)


@dataclass(slots=True)
class Spent:
    """Seconds that went by, and seconds of this process's work in them."""

    wall: float = 0.0
    work: float = 0.0
    begun: tuple[float, float] = (0.0, 0.0)

    def __enter__(self) -> None:
        self.begun = time.perf_counter(), time.process_time()

    def __exit__(self, *_: object) -> None:
        self.wall += time.perf_counter() - self.begun[0]
        self.work += time.process_time() - self.begun[1]


def rates(made: int, spent: Spent, before: int, then: Spent) -> str:
    """How many statements went in a second by the clock, and a second of work."""
    some = made - before
    wall, work = some / (spent.wall - then.wall), some / (spent.work - then.work)
    return f"{wall:,.0f} a second, {work:,.0f} a CPU second"


def put(engine: "Engine", run: Run, story: Story) -> None:
    """Puts one story in, as `add` does once it is read."""
    with writing(engine) as connection:
        kept = keep_story(connection, run, story, Origin("made up"))
        if kept.new_reading:
            show(connection, run, kept.article, kept.reading)


def asked(path: Path, world: World, chance: random.Random) -> int:
    """Asks everything, prints how long it takes; 1 where it takes too long."""
    slow = 0
    with open_record(path, make=False) as record:
        told = record.stats()
        print(
            f"{told.articles:,} articles of {told.outlets} outlets, {told.statements:,} statements,"
            f" {told.people:,} people, {told.quotations:,} quotations,"
            f" {told.happenings:,} happenings"
        )
        for sort, most, questions in every_sort(record, world, chance):
            times = sorted(timed(question) for question in questions)
            middle, high = statistics.median(times), times[int(len(times) * 0.95)]
            slow += high > most
            print(
                f"{sort:<34}{len(times):4} asked: p50 {1000 * middle:7.1f} ms, p95"
                f" {1000 * high:7.1f} ms, longest {1000 * times[-1]:7.1f} ms"
                f"{'   TOO LONG' if high > most else ''}"
            )
    return int(slow > 0)


def timed(question: Callable[[], object]) -> float:
    """The seconds that an answer takes."""
    begun = time.perf_counter()
    question()
    return time.perf_counter() - begun


Asked = list[Callable[[], object]]


def every_sort(
    record: Record, world: World, chance: random.Random
) -> Iterator[tuple[str, float, Asked]]:
    """Sorts of questions, the seconds that they may take, and the questions."""
    mixed: Asked = []
    for sort, questions in searches(record, world, chance):
        mixed += questions
        yield f"search: {sort}", SEARCH_S, questions
    yield "search: all of these", SEARCH_S, mixed
    names = [record.people(str(number))[0].name for number in some_people(record, chance)]
    often = [world.name(number) for number in range(40)]
    slips = [slip(name, chance) for name in names]
    yield "people named", WHO_S, [lambda n=n: record.people(n) for n in (*names, *often)]
    yield "people named, with a slip", WHO_S, [lambda n=n: record.people(n) for n in slips]
    yield "who", WHO_S, [lambda n=n: record.who(n) for n in names]
    yield "who, of those quoted most", WHO_S, [lambda n=n: record.who(n) for n in often]
    yield (
        "timeline",
        WHO_S,
        [lambda n=n: record.timeline(filters=Filters(speaker=n)) for n in (*names, *often)],
    )
    yield "stats", WHO_S, [record.stats] * 5


def some_people(record: Record, chance: random.Random) -> list[int]:
    """The numbers of people who are quoted, each as likely as its lines are many."""
    with record.engine.connect() as connection:
        asked = "SELECT max(statement) FROM line"
        last = connection.exec_driver_sql(asked).scalar_one()
        lines = [(chance.randint(1, last),) for _ in range(60)]
        asked = "SELECT person FROM line WHERE statement >= ? AND person IS NOT NULL LIMIT 1"
        return [connection.exec_driver_sql(asked, line).scalar_one() for line in lines]


def searches(record: Record, world: World, chance: random.Random) -> Iterator[tuple[str, Asked]]:
    """Searches of each sort, as many of each."""
    each = QUESTIONS // 8

    def word(first: int, last: int) -> str:
        return world.words[chance.randint(first, last)]

    def ask(words: str, filters: Filters | None = None) -> Callable[[], object]:
        return lambda: record.search(words, filters=filters or Filters())

    usual, size = 300, len(world.words)
    yield "a rare word", [ask(word(5000, size - 1)) for _ in range(each)]
    yield "a frequent word", [ask(word(0, 40)) for _ in range(each)]
    yield "two words", [ask(f"{word(0, 40)} {word(usual, 5000)}") for _ in range(each)]
    yield "two frequent words", [ask(f"{word(0, 40)} {word(0, 40)}") for _ in range(each)]
    yield "a phrase", [ask(f'"{world.sentence(3)}"') for _ in range(each)]
    yield "a beginning", [ask(f"{word(usual, size - 1)[:4]}*") for _ in range(each)]
    yield (
        "a word, by speaker or outlet",
        [
            ask(word(0, 400), some)
            for _ in range(each // 2)
            for some in (
                Filters(speaker=world.name(world.number(world.people))),
                Filters(outlet=world.outlet(world.number(world.outlets))[0]),
            )
        ],
    )
    yield (
        "a word, by day or kind",
        [
            ask(word(0, 400), some)
            for _ in range(each // 2)
            for some in (
                Filters(since="2012-01-01", until=f"201{chance.randint(2, 9)}-12-31"),
                Filters(kind=("direct",), act=("warn",)),
            )
        ],
    )


def slip(name: str, chance: random.Random) -> str:
    """A name with one letter left out."""
    at = chance.randrange(1, len(name))
    return name[:at] + name[at + 1 :]


def peak_memory() -> float:
    """The most memory that this process held, in MB."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 2**20 if sys.platform == "darwin" else peak / 2**10  # bytes there, KiB elsewhere


if __name__ == "__main__":
    sys.exit(main())
