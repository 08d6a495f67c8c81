"""A table (CSV, TSV) → articles: one a row, its columns named as the fields of JSON are.

    url,title,published,text
    https://…,Bridge shut,2022-05-24,"The bridge is shut,
    the mayor said."

A table has a column of words. Rows are numbered as a spreadsheet numbers them: the header is row 1.
"""

import csv
import io
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial

from onrecord.article import Original
from onrecord.intake import Taken, Told
from onrecord.intake.charset import decoded
from onrecord.intake.fields import article_from, left_out, listed
from onrecord.intake.forms import utf_16_without_bom
from onrecord.intake.incoming import Incoming
from onrecord.intake.reading import guarded
from onrecord.intake.spellings import holds_words
from onrecord.intake.tables import columns_of, delimiter_of
from onrecord.problem import Problem

MOST_ROW = 8 * 2**20  # characters; a page of HTML has a tenth of them
_MOST_AGAIN = 64 * 2**20  # characters that are read a second time, after marks never closed
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_ADVICE = "A mark of quotation may be missing, or words with the delimiter in them lack theirs."

_CUT = "has a mark of quotation that is not closed: its words may be cut off."


@dataclass(frozen=True, slots=True)
class _Header:
    """The names of a table's columns, and what stands between them."""

    names: list[str]
    delimiter: str

    @property
    def media_type(self) -> str:
        return "text/tab-separated-values" if self.delimiter == "\t" else "text/csv"


@dataclass(slots=True)
class _Lines:
    """The lines of a table, of which those of a broken row can be given again."""

    fresh: Iterator[str]
    used: list[str] = field(default_factory=list)  # since the row began
    again: deque[str] = field(default_factory=deque)
    may_repeat: int = _MOST_AGAIN

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self.again.popleft() if self.again else next(self.fresh)
        self.used.append(line)
        return line

    def give_again(self) -> None:
        """Gives the lines of this row again, all but the first, if that isn't too much."""
        rest = self.used[1:]
        self.may_repeat -= sum(map(len, rest))
        if self.may_repeat > 0:
            self.again.extendleft(reversed(rest))
            del self.used[1:]


def articles_from(given: Incoming) -> Iterator[Taken]:
    """The articles of a table, a row each."""
    lines = _Lines(_lines(given))
    header = _header(lines)
    if not holds_words(header.names):
        names = listed(header.names)
        advice = "Call the column of the stories' words “text”."
        message = f"{given.name} has no column of words: none of text, body, content or html, but"
        yield left_out(f"{message} {names}. {advice}")
        return
    for number, raw in enumerate(_rows(lines, header), 2):
        where = f"row {number:,} of {given.name}"
        yield guarded(where, partial(_taken, raw, header, where, given.told))


def _lines(given: Incoming) -> Iterator[str]:
    """The lines with their ends, each byte as one character: each row has its own encoding told."""
    utf_16 = "utf-16" if given.head.startswith(_UTF_16) else utf_16_without_bom(given.head)
    # Rows of UTF-16 are kept as UTF-8, since in theirs no line ends where a byte is "\n".
    text = io.TextIOWrapper(given.stream, utf_16 or "latin-1", "replace", newline="")
    try:
        while line := text.readline(MOST_ROW):
            yield line.encode("utf-8").decode("latin-1") if utf_16 else line
    finally:
        text.detach()


def _header(lines: _Lines) -> _Header:
    """The first line that isn't blank; Excel's "sep=;" before it says no more than it shows."""
    for line in lines:
        text = decoded(line.encode("latin-1"), "").text
        if text.strip() and not text.startswith("sep="):
            delimiter = delimiter_of(text)
            return _Header(columns_of(text, delimiter), delimiter)
    return _Header([], ",")


def _rows(lines: _Lines, header: _Header) -> Iterator[bytes]:
    """The rows that aren't blank, with their bytes; a row that is broken is given as it is."""
    # The limit is the whole process's; it's only ever raised.
    csv.field_size_limit(max(csv.field_size_limit(), MOST_ROW))
    lines.used.clear()
    # Strict, since words after a closing mark tell that it opens the next row's.
    reader = csv.reader(lines, delimiter=header.delimiter, strict=True)
    while True:
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error:  # so too of a field longer than the limit
            row = []
        if len(lines.used) > 1 and (len(row) != len(header.names) or _is_open(lines.used)):
            lines.give_again()  # a mark that is never closed takes in the rows below it
        raw = "".join(lines.used).encode("latin-1")
        lines.used.clear()
        if raw.strip():
            yield raw


def _is_open(lines: list[str]) -> bool:
    """Whether a quotation mark opens and none closes; two within a field stand for one."""
    return sum(line.count('"') for line in lines) % 2 == 1


def _taken(raw: bytes, header: _Header, where: str, told: Told) -> Taken:
    text = decoded(raw, where)
    cells = _cells(text.text, header)
    if cells is None:
        columns = f"it doesn't have the {len(header.names)} columns of the header"
        return left_out(f"{where} was left out: {columns}. {_ADVICE}", where)
    fields = dict(zip(header.names, cells, strict=False))
    taken = article_from(fields, Original(raw.rstrip(b"\r\n"), header.media_type), where, told)
    cut = (Problem("intake", f"{where} {_CUT}"),) if _is_open([text.text]) else ()
    return Taken(taken.article, text.problems + cut + taken.problems, where)


def _cells(text: str, header: _Header) -> list[str] | None:
    """A row's cells, where they can be told apart; cells that are left out at its end are empty."""
    is_open = _is_open([text])
    lines = io.StringIO(text, newline="")
    if is_open:
        reader = csv.reader(lines, delimiter=header.delimiter, quoting=csv.QUOTE_NONE)
    else:
        reader = csv.reader(lines, delimiter=header.delimiter)
    rows = list(reader)
    cells = rows[0]
    while len(cells) > len(header.names) and not cells[-1].strip():
        del cells[-1]
    fits = len(cells) == len(header.names) if is_open else len(cells) <= len(header.names)
    return cells if fits and len(rows) == 1 else None
