"""`python -m onrecord.evaluate.meaning`: whether search by meaning finds what other words say.

    The dam will not survive another winter like this one.
    The concrete is crumbling faster than we can patch it.
    ? reservoir wall about to give way

The tables of invented statements and questions are gold/meaning; their heads say how they are
written. The development half chose the vectors and the least nearness, the held-out half did not.
All statements of both halves are searched for each question. Beside it stands what a search for
the words finds: for all of them, and for any of them, the best by BM25.
"""

import sqlite3
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

TABLE = Path(__file__).parent / "gold/meaning"
FIRST = 5  # of the lines found
# A question → the numbers of the statements found, the best first.
Search: TypeAlias = Callable[[str], list[int]]


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked, and the statements that say it; none where nothing here does."""

    words: str
    right: frozenset[int]


@dataclass(frozen=True, slots=True)
class Table:
    """The statements of all halves, and the questions of each by its name."""

    statements: tuple[str, ...]
    questions: dict[str, tuple[Question, ...]]


@dataclass(frozen=True, slots=True)
class Figures:
    """How a search did: shares of the questions that have an answer, but for the last."""

    first: float  # an answer comes first
    in_five: float  # or among the first five
    mean_reciprocal_rank: float
    silent: float  # of the questions without answer, those for which nothing is found


def read_table(folder: Path = TABLE) -> Table:
    """The table of a folder, a file a half."""
    statements: list[str] = []
    questions: dict[str, tuple[Question, ...]] = {}
    for path in sorted(folder.glob("*.txt")):
        asked: list[Question] = []
        for block in _blocks(path.read_text("utf-8")):
            said = [line for line in block if not line.startswith("?")]
            right = frozenset(range(len(statements), len(statements) + len(said)))
            statements += said
            asked += [Question(line[2:], right) for line in block if line.startswith("? ")]
        questions[path.stem] = tuple(asked)
    return Table(tuple(statements), questions)


def _blocks(text: str) -> Iterator[list[str]]:
    for part in text.split("\n\n"):
        if lines := [line for line in part.splitlines() if line and not line.startswith("#")]:
            yield lines


def by_words(statements: Sequence[str], between: str) -> Search:
    """A search for the words as the record makes it: " " for all of them, " OR " for any."""
    from onrecord.store.indexes import WORDS
    from onrecord.store.views.search import as_query

    index = sqlite3.connect(":memory:")
    index.execute(WORDS.replace("content='line_words', content_rowid='number', ", ""))
    rows = ((number, words) for number, words in enumerate(statements))
    index.executemany("INSERT INTO words_fts(rowid, words) VALUES (?, ?)", rows)
    asked = "SELECT rowid FROM words_fts WHERE words_fts MATCH ? ORDER BY bm25(words_fts), rowid"

    def search(words: str) -> list[int]:
        with closing(index.execute(asked, [as_query(between.join(words.split()))])) as found:
            return [number for (number,) in found]

    return search


def by_meaning(statements: Sequence[str], least: float | None = None) -> Search:
    """A search by meaning as the record makes it, of what is at least so near."""
    from onrecord.models.nearness import asked_of, near
    from onrecord.models.vectors import load_vectors
    from onrecord.record.meanings import LEAST

    vectors, bound = load_vectors(), LEAST if least is None else least

    def search(words: str) -> list[int]:
        if (asked := asked_of(vectors, words)) is None:
            return []
        how = {number: near(vectors, asked, said) for number, said in enumerate(statements)}
        found = [number for number in how if how[number].nearness >= bound]
        return sorted(found, key=lambda number: -how[number].nearness)

    return search


def figures(questions: Sequence[Question], search: Search) -> Figures:
    """How a search does on questions."""
    ranks, silent = [], []
    for question in questions:
        found = search(question.words)
        if question.right:
            ranks.append(next((n for n, one in enumerate(found, 1) if one in question.right), 0))
        else:
            silent.append(not found)
    return Figures(
        _share([rank == 1 for rank in ranks]),
        _share([0 < rank <= FIRST for rank in ranks]),
        _share([1 / rank if rank else 0 for rank in ranks]),
        _share(silent),
    )


def _share(values: Sequence[float]) -> float:
    return sum(values) / max(1, len(values))


def scores(folder: Path = TABLE, model: str = "") -> dict[str, float]:  # noqa: ARG001  # as the gate asks
    """What the gate keeps: of each half the share whose answer is among the first five, and MRR."""
    table = read_table(folder)
    search = by_meaning(table.statements)
    kept = {}
    for half, questions in table.questions.items():
        now = figures(questions, search)
        kept[f"in the first five, {half}"] = now.in_five
        kept[f"mean reciprocal rank, {half}"] = now.mean_reciprocal_rank
    return kept


def report(table: Table) -> Iterator[str]:
    """The figures as lines."""
    searches = {
        "all the words": by_words(table.statements, " "),
        "any of the words": by_words(table.statements, " OR "),
        "by meaning": by_meaning(table.statements),
        "by meaning, all told": by_meaning(table.statements, -2.0),
    }
    for half, questions in table.questions.items():
        answered = sum(bool(question.right) for question in questions)
        yield (
            f"{half}: {answered} questions with an answer, {len(questions) - answered} without,"
            f" among {len(table.statements)} statements"
        )
        yield f"  {'search':<22}{'first':>7}{'in 5':>7}{'MRR':>7}{'silent':>8}"
        for name, search in searches.items():
            now = figures(questions, search)
            yield (
                f"  {name:<22}{now.first:>7.3f}{now.in_five:>7.3f}"
                f"{now.mean_reciprocal_rank:>7.3f}{now.silent:>8.3f}"
            )


def main() -> int:
    """Runs the command; returns its exit code."""
    print(*report(read_table()), sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
