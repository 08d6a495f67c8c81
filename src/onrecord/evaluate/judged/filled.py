"""A sheet that a judge filled in → judgements."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from onrecord.attribution import Kind, Mode
from onrecord.evaluate.judged.labels import MISSED, read_verdict
from onrecord.evaluate.judged.lines import Judgement, Line, anchor
from onrecord.evaluate.judged.pages import ReadPage
from onrecord.evaluate.judged.sheet import Sheet, load
from onrecord.evaluate.judged.whole_page import HEADING
from onrecord.evaluate.judged.words import find_pieces, find_source
from onrecord.evaluate.polnear import read_exactly

_NUMBER = re.compile(r"## (\d{1,6})\s*$")
_VERDICT = re.compile(r"verdict(?: (\d{1,6}))?:(.*)$", re.IGNORECASE)
_NONE = "none"


@dataclass(frozen=True, slots=True)
class Filled:
    """The judgements of a sheet, and how many of its lines have none yet."""

    judgements: tuple[Judgement, ...]
    open: int = 0


def read_statement_sheet(path: Path, date: str) -> Filled:
    """The verdicts of a sheet of statements. Raises ValueError at a row that is none."""
    sheet = load(path)
    verdicts = _verdicts(path, sheet)
    judged = tuple(_judgement(sheet, n, labels, date) for n, labels in verdicts.items())
    return Filled(judged, len(sheet.lines) - len(judged))


def read_page_sheet(path: Path, page: ReadPage, date: str) -> Filled:
    """The verdicts of the sheet of a whole page, and the lines that its judge found missing."""
    sheet = load(path)
    if page.sha256 != sheet.article:
        raise ValueError(f"{path}: the text of {page.name} is not what was judged")
    verdicts = _verdicts(path, sheet)
    judged = [_judgement(sheet, n, labels, date) for n, labels in verdicts.items()]
    missed = [
        Judgement(line=line, labels=(MISSED,), round=sheet.round, date=date)
        for line in _missed(path, page)
    ]
    return Filled((*judged, *missed), len(sheet.lines) - len(judged))


def _judgement(sheet: Sheet, number: int, labels: tuple[str, ...], date: str) -> Judgement:
    return Judgement(line=sheet.lines[number - 1], labels=labels, round=sheet.round, date=date)


def _verdicts(path: Path, sheet: Sheet) -> dict[int, tuple[str, ...]]:
    """The labels by the line's number, of the lines that have a verdict."""
    found: dict[int, tuple[str, ...]] = {}
    current = 0
    for at, row in _rows(path):
        if heading := _NUMBER.match(row):
            current = int(heading[1])
        elif verdict := _VERDICT.match(row):
            number = int(verdict[1] or current)
            try:
                labels = read_verdict(verdict[2])
            except ValueError as error:
                raise ValueError(f"{path}, row {at}: {error}") from error
            if not 1 <= number <= len(sheet.lines):
                raise ValueError(f"{path}, row {at}: the sheet has no line {number}")
            if labels is not None:
                found[number] = labels
    return dict(sorted(found.items()))


def _missed(path: Path, page: ReadPage) -> Iterator[Line]:
    rows = [(at, row) for at, row in _below_heading(path) if _is_row(row)]
    if not rows:
        raise ValueError(
            f"{path}: nothing below {HEADING!r}; write {_NONE!r} where nothing was missed"
        )
    for at, row in rows:
        if row.casefold() != _NONE:
            try:
                yield _line(page, row)
            except ValueError as error:
                raise ValueError(f"{path}, row {at}: {error}") from error


def _is_row(row: str) -> bool:
    """Whether it is the judge's; verdicts may stand at the end of the sheet too."""
    return bool(row) and not row.startswith(">") and not _VERDICT.match(row)


def _below_heading(path: Path) -> Iterator[tuple[int, str]]:
    below = False
    for at, row in _rows(path):
        if below:
            yield at, row
        below = below or row == HEADING


def _line(page: ReadPage, row: str) -> Line:
    """ "mixed | it was … late + not … it. | she" → the line that it tells of."""
    kind, *fields = (field.strip() for field in row.split(" | "))
    if len(fields) not in (1, 2) or kind not in (Kind.DIRECT, Kind.MIXED, Kind.INDIRECT):
        raise ValueError(f"{row!r} is not KIND | first words … last words | source's words")
    text = page.article.text
    content = find_pieces(text, fields[0])
    source = find_source(text, fields[1], content[0]) if len(fields) == 2 and fields[1] else ()
    line = Line(
        page=page.name,
        article=page.sha256,
        anchor="",
        content=content,
        cue=(),
        source=source,
        kind=Kind(kind),
        mode=Mode.SPEECH,
        model="judge",
    )
    return replace(line, anchor=anchor(text, line.extent))


def _rows(path: Path) -> Iterator[tuple[int, str]]:
    """The rows by their numbers, whatever line ends an editor left."""
    rows = read_exactly(path.with_suffix(".md")).split("\n")
    return ((at, row.strip()) for at, row in enumerate(rows, 1))
