"""A page → a sheet that shows it whole, to judge what was found and to list what was missed.

> [1.content:“It is not safe,”] [1.source:she] [1.cue:told] reporters.

verdict 1:

## Missed
direct | “Not … year.” | the mayor
"""

from collections.abc import Iterator

from onrecord.evaluate.judged.lines import Line
from onrecord.evaluate.judged.pages import ReadPage
from onrecord.evaluate.judged.sheet import Sheet, how_to_judge, marks, titled
from onrecord.evaluate.marked import Mark, write
from onrecord.export.wording import one_line

HEADING = "## Missed"
_HOW = """
Write here a row for every statement said or written on the page that no line above judged
`ok` gives, also where a line gives it wrongly. Leave out posts shown as themselves, and what was
only thought, wanted, felt, decreed or shown. A row is

    KIND | its first words … its last words | the source's words, or nothing

KIND is direct, mixed or indirect. Give as many words as tell the place from others, or all of
them; a content in pieces has ` + ` between them: `mixed | it was … late + not … it. | she`. Where
nothing was missed write `none`: a sheet without rows and without `none` is not read.
"""


def page_sheet(page: ReadPage, round: int) -> tuple[list[str], Sheet]:
    """The sheet of a whole page, as rows and as what stands on it."""
    sheet = Sheet(
        round=round,
        lines=page.lines,
        page=page.name,
        article=page.sha256,
        model=page.lines[0].model if page.lines else None,
    )
    return list(_rows(page, page.lines)), sheet


def _rows(page: ReadPage, lines: tuple[Line, ...]) -> Iterator[str]:
    yield f"# {titled(page)}"
    yield ""
    yield from how_to_judge()
    yield "## The page"
    yield ""
    numbered = _numbered(lines)
    for row in write(page.article.text, numbered).split("\n"):
        if row.strip():
            yield f"> {one_line(row)}"
            yield ">"
    yield ""
    yield "## Found"
    yield ""
    for number, line in enumerate(lines, 1):
        yield f"> {number}. {line.kind}, {line.mode}: {_told(page, line)}"
        yield ""
        yield f"verdict {number}: "
        yield ""
    yield HEADING
    yield from (f"> {row}" if row else "" for row in _HOW.split("\n"))


def _numbered(lines: tuple[Line, ...]) -> list[Mark]:
    """The marks of all lines; a stretch that serves two is marked once: `[1,2.source:she]`."""
    numbers: dict[Mark, list[int]] = {}
    for number, line in enumerate(lines, 1):
        for mark in marks(line, 0):
            numbers.setdefault(mark, []).append(number)
    return [Mark(tuple(n), m.role, m.name, m.span) for m, n in numbers.items()]


def _told(page: ReadPage, line: Line) -> str:
    parts = (line.source, line.cue, line.content)
    return " / ".join(
        one_line(" … ".join(page.article[span] for span in part)) or "–" for part in parts
    )
