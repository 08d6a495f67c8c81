"""How long each stage of reading takes, side by side in one run: intake, extract, resolve.

    python benchmarks/stages.py FOLDER
    python benchmarks/stages.py FOLDER --model fast

With a learned reader, its graph and the rest of extract are told apart. All runs in this process,
on one thread, over the same texts in memory; the clock counts the process's CPU time. Each article
goes through all stages before the next, as it does in `onrecord read`.
"""

import argparse
import os
import statistics
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from speed import ONE_THREAD, WARM_UP, load

STAGES = ("intake", "the graph", "the rest of extract", "resolve")


@dataclass(slots=True)
class Clock:
    """The CPU seconds of each stage in one pass."""

    seconds: Counter[str] = field(default_factory=Counter)
    _since: float = 0.0

    def start(self) -> None:
        """From here the next stage is timed."""
        self._since = time.process_time()

    def stop(self, stage: str) -> None:
        """A stage has ended, and the next begins."""
        now = time.process_time()
        self.seconds[stage] += now - self._since
        self._since = now


def read(text: str, model: str, clock: Clock) -> None:
    """One text through all stages, as in `onrecord.pipeline`."""
    from onrecord.extract import extract
    from onrecord.intake import Told, take
    from onrecord.resolve import resolve

    clock.start()
    taken = list(take(text.encode(), name="words.txt", told=Told(None, None, None)))
    clock.stop("intake")
    for article in (one.article for one in taken):
        if article is not None:
            clock.start()
            reading = extract(article, model)
            clock.stop("extract")
            resolve(article, reading.attributions, reading.names)
            clock.stop("resolve")


def time_graph(clock: Clock) -> None:
    """From here on what a graph takes counts apart, within what extract takes."""
    from onrecord.models import Model

    run = Model.run

    def timed(*given: object) -> object:
        begun = time.process_time()
        told = run(*given)  # type: ignore[arg-type]
        clock.seconds["the graph"] += time.process_time() - begun
        return told

    Model.run = timed  # type: ignore[assignment,method-assign]


def measure(texts: list[str], model: str, passes: int) -> dict[str, float]:
    """The seconds of each stage over all texts: the median of the passes."""
    clock = Clock()
    time_graph(clock)
    read(WARM_UP, model, clock)
    found: list[Counter[str]] = []
    for _ in range(passes):
        clock.seconds.clear()
        for text in texts:
            read(text, model, clock)
        clock.seconds["the rest of extract"] = clock.seconds["extract"] - clock.seconds["the graph"]
        found.append(clock.seconds.copy())
    return {stage: statistics.median(one[stage] for one in found) for stage in (*STAGES, "extract")}


def report(seconds: dict[str, float], words: int, model: str) -> str:
    """A line for each stage, and how resolve compares with the reader."""
    whole = sum(seconds[stage] for stage in STAGES)
    lines = [f"{model}, {words} words: {words / whole:.0f} words per CPU second"]
    for stage in STAGES:
        if seconds[stage]:
            per_word = 1e6 * seconds[stage] / words
            lines.append(f"{stage:<20}{per_word:7.1f} µs a word{seconds[stage] / whole:7.1%}")
    ratio = seconds["resolve"] / seconds["extract"]
    return "\n".join([*lines, f"resolve takes {ratio:.2f} × the time of extract"])


def main() -> None:
    """Runs the command."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=Path, help="holds *.txt")
    parser.add_argument("--model", default="fast", help="which reader of onrecord")
    parser.add_argument("--passes", type=int, default=3, help="over the texts; the median counts")
    options = parser.parse_args()
    if any(os.environ.get(name) != "1" for name in ONE_THREAD):  # read when a library is loaded
        os.environ.update(ONE_THREAD)
        os.execv(sys.executable, [sys.executable, *sys.argv])  # noqa: S606
    texts = load(options.folder)
    seconds = measure(texts, options.model, options.passes)
    print(report(seconds, sum(len(text.split()) for text in texts), options.model))


if __name__ == "__main__":
    main()
