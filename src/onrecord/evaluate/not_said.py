"""`python -m onrecord.evaluate.not_said`: whether what was not said is told from what was.

    speech | negated | decline_to_comment | She would not [say] who paid.

python -m onrecord.evaluate.not_said [--model accurate|rules]      shares by part, and the failures

The table of sentences is gold/not_said; each file's head says what its columns mean. Each sentence
is read as an article of its own. The statement asked about is the one whose cue holds the word in
brackets, or whose content is that word; where there is none, the line is wrong in every column.
"""

import argparse
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from onrecord.article import Span
from onrecord.attribution import Mode
from onrecord.pipeline import MODELS, read_text
from onrecord.statement import Act, ActType, Statement

TABLE = Path(__file__).parent / "gold/not_said"
FLAGS = "mode, negated, hypothetical"
COLUMNS = ("mode", "negated", "hypothetical", "act")
_ASKED_FOR = frozenset({ActType.DENY, ActType.DECLINE_TO_COMMENT, ActType.NOT_REACHED})


@dataclass(frozen=True, slots=True)
class Reading:
    """What a line is to be read as, or was."""

    mode: Mode
    negated: bool
    hypothetical: bool
    act: ActType | None  # None for every act but the three that are asked for


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence, the word that it is about, and the right reading."""

    text: str
    word: Span
    gold: Reading


@dataclass(frozen=True, slots=True)
class Answer:
    """A line with what was read; None where no statement has the word in its cue."""

    line: Line
    read: Reading | None

    def right(self, column: str) -> bool:
        return self.read is not None and getattr(self.read, column) == getattr(
            self.line.gold, column
        )


def read_table(path: Path) -> Iterator[Line]:
    """The lines of one file of the table."""
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if not line or line.startswith("#"):
            continue
        mode, flags, act, marked = line.split(" | ", 3)
        bracketed = re.fullmatch(r"([^\[\]]*)\[([^\[\]]+)\]([^\[\]]*)", marked)
        if bracketed is None:
            raise ValueError(f"{path.name}:{number}: one word must stand in [ ]: {marked}")
        before, word, after = bracketed.groups()
        gold = Reading(
            mode=Mode(mode),
            negated="negated" in flags.split(),
            hypothetical="hypothetical" in flags.split(),
            act=None if act == "-" else ActType(act),
        )
        yield Line(before + word + after, Span(len(before), len(before + word)), gold)


def answers(path: Path, model: str | None = None) -> list[Answer]:
    """Each line of a file with what the program reads in it."""
    return [Answer(line, _read(line, model)) for line in read_table(path)]


def _read(line: Line, model: str | None) -> Reading | None:
    for statement in read_text(line.text, model=model).statements:
        written = statement.attribution
        # Where nothing is left for the content, the verb is: [did not] [elaborate]
        told = [*written.cue, *(span for span in written.content if line.word.covers(span))]
        if any(span.overlaps(line.word) for span in told):
            return _reading(statement)
    return None


def _reading(statement: Statement) -> Reading:
    written = statement.attribution
    act = _asked_for(statement.act)
    return Reading(written.mode, written.negated, statement.hypothetical, act)


def _asked_for(act: Act | None) -> ActType | None:
    return act.type if act is not None and act.type in _ASKED_FOR else None


def shares(answered: Sequence[Answer]) -> dict[str, float]:
    """The share of lines found, right in each column, in the first three, and in all four."""
    counted = {"found": [answer.read is not None for answer in answered]}
    counted |= {column: [answer.right(column) for answer in answered] for column in COLUMNS}
    counted[FLAGS] = [_all(a, COLUMNS[:3]) for a in answered]
    counted["all four"] = [_all(answer, COLUMNS) for answer in answered]
    return {name: sum(right) / max(1, len(right)) for name, right in counted.items()}


def scores(folder: Path, model: str) -> dict[str, float]:
    """The share of each half that is right in mode and both flags: what the gate keeps."""
    halves = {path.stem: answers(path, model) for path in sorted(folder.glob("*.txt"))}
    return {f"not said, {half}": shares(told)[FLAGS] for half, told in halves.items()}


def _all(answer: Answer, columns: Iterable[str]) -> bool:
    return all(answer.right(column) for column in columns)


def report(path: Path, model: str | None = None) -> Iterator[str]:
    """The shares of one file of the table, and its failures."""
    answered = answers(path, model)
    yield f"{path.stem}: {len(answered)} lines"
    yield from (f"  {share:6.1%}  {name}" for name, share in shares(answered).items())
    yield from (_failure(answer) for answer in answered if not _all(answer, COLUMNS))


def _failure(answer: Answer) -> str:
    if answer.read is None:
        return f"  not found: {answer.line.text}"
    wrong = (
        f"{column} is {getattr(answer.line.gold, column)}, read as {getattr(answer.read, column)}"
        for column in COLUMNS
        if not answer.right(column)
    )
    return f"  {'; '.join(wrong)}: {answer.line.text}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command; returns its exit code."""
    parser = argparse.ArgumentParser(prog="onrecord.evaluate.not_said", description="Not said.")
    parser.add_argument("--model", choices=MODELS, help="the reader; the program's own, unasked")
    parser.add_argument("--part", choices=("development", "heldout"), help="this half alone")
    options = parser.parse_args(arguments)
    for path in sorted(TABLE.glob("*.txt")):
        if options.part in (None, path.stem):
            print("\n".join(report(path, options.model)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
