"""All that judgements tell, as the rows that `python -m onrecord.evaluate.judged print` prints."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from pathlib import Path

from onrecord.evaluate.judged.carried import carried, carried_lines
from onrecord.evaluate.judged.lines import JUDGEMENTS, Judgement
from onrecord.evaluate.judged.pages import ReadPage
from onrecord.evaluate.judged.precision import (
    agreement,
    agreement_lines,
    by_label,
    label_lines,
    precision,
    precision_lines,
)
from onrecord.evaluate.judged.recall import recall, recall_lines, recall_now
from onrecord.evaluate.judged.stored import PAGES, STATEMENTS, rounds

Rounds = Mapping[int, Sequence[Judgement]]


def report(pages: Iterable[ReadPage] | None = None, folder: Path = JUDGEMENTS) -> Iterator[str]:
    """The rows of the report; with pages, also what the reader that read them finds again."""
    of_lines, of_pages = rounds(STATEMENTS, folder), rounds(PAGES, folder)
    if not of_lines and not of_pages:
        yield f"nothing is judged yet: no judgements in {folder}"
        return
    read = None if pages is None else list(pages)
    yield from _precision(of_lines)
    yield from _agreement(of_lines)
    yield from _recall(of_pages)
    if read is not None:
        yield from _today(of_lines, of_pages, read)


def _precision(rounds: Rounds) -> Iterator[str]:
    for number, judged in rounds.items():
        yield f"Drawn lines, round {number}: {_told(judged)}"
        yield from _indented(precision_lines(precision(judged)))
        yield "  faults and remarks"
        yield from _indented(label_lines(by_label(judged)))


def _agreement(rounds: Rounds) -> Iterator[str]:
    numbers = list(rounds)
    for a, b in pairwise(numbers):
        yield f"Agreement of rounds {a} and {b}"
        yield from _indented(agreement_lines(agreement(rounds[a], rounds[b])))


def _recall(rounds: Rounds) -> Iterator[str]:
    for number, judged in rounds.items():
        yield f"Whole pages, round {number}: {_told(judged)}"
        yield "  recall: found rightly, of all that the judge found there"
        yield from _indented(recall_lines(recall(judged)))
        found = [j for j in judged if not j.missed]
        yield "  precision on these pages"
        yield from _indented(precision_lines(precision(found)))


def _today(of_lines: Rounds, of_pages: Rounds, pages: Sequence[ReadPage]) -> Iterator[str]:
    model = next((line.model for page in pages for line in page.lines), "the reader")
    if of_lines:
        latest = max(of_lines)
        yield f"Carried over to {model} as it reads today, by round {latest}"
        yield from _indented(carried_lines(carried(of_lines[latest], pages)))
    if of_pages:
        latest = max(of_pages)
        yield f"Recall of {model} today on the pages of round {latest}"
        yield from _indented(recall_lines(recall_now(of_pages[latest], pages)))


def _told(judged: Sequence[Judgement]) -> str:
    """ "300 lines of 140 pages by rules, judged 2024-05-01"."""
    pages = len({j.line.article for j in judged})
    models = Counter(j.line.model for j in judged if not j.missed)
    dates = sorted({j.date for j in judged})
    when = dates[0] if len(dates) == 1 else f"{dates[0]} to {dates[-1]}"
    return f"{len(judged)} lines of {pages} pages by {', '.join(models) or 'none'}, judged {when}"


def _indented(rows: Iterable[str]) -> Iterator[str]:
    return (f"  {row}" for row in rows)
