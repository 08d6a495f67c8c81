"""Lines → a sheet in Markdown that a judge reads and writes his verdicts in.

    ## 17
    direct, speech · Bridge shut for a month · gazette.example.com
    > The paragraph before, for who "she" is.
    > [content:“It is not safe,”] [source:she] [cue:told] reporters.
    > The paragraph after.
    verdict:

Every line of a page's text begins with ">", so nothing that a page says can pass for a verdict.
Beside the sheet lies a file of the same name in JSON, which knows the places of the words.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from onrecord.article import Article
from onrecord.evaluate.judged.labels import LABELS
from onrecord.evaluate.judged.lines import Json, Line, line_from, line_json
from onrecord.evaluate.judged.moved import moved
from onrecord.evaluate.judged.pages import ReadPage
from onrecord.evaluate.marked import Mark, write
from onrecord.export.wording import one_line

_BEFORE, _AFTER = 2, 1  # paragraphs shown around a line's words
_LONG = 600  # characters of such a paragraph
GAP = "> …"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """What stands on a sheet: lines numbered from 1, of many pages or, whole, of one."""

    round: int
    lines: tuple[Line, ...]
    page: str | None = None  # the one that is shown whole
    article: str | None = None
    model: str | None = None


def how_to_judge() -> Iterator[str]:
    """What a judge needs to know, with the words that he can write."""
    yield "After each `verdict:` write `ok`, or the words for what is wrong; nothing: not judged."
    yield "Verdicts may as well stand together at the end of the sheet, as `verdict 17: long who`."
    yield "A line with remarks alone is right. docs/judging.md tells how to judge, with examples."
    yield ""
    for name, label in LABELS.items():
        answers = f"{label.question} is wrong" if label.question else "a remark"
        yield f"- `{name}` ({answers}): {label.meaning}"
    yield ""


def statement_sheet(
    lines: Sequence[Line], pages: Mapping[str, ReadPage], round: int
) -> Iterator[str]:
    """The rows of a sheet of statements. `pages` are by the hash of their text.

    Raises ValueError for a line whose words are on none of the pages.
    """
    yield f"# {len(lines)} lines to judge, round {round}"
    yield ""
    yield from how_to_judge()
    for number, line in enumerate(lines, 1):
        today = moved(line, pages)
        if today is None:
            raise ValueError(f"the words of a line of {line.page} are on no page here")
        yield from _item(number, today, pages[today.article])


def _item(number: int, line: Line, page: ReadPage) -> Iterator[str]:
    yield f"## {number}"
    yield ""
    yield f"{line.kind}, {line.mode} · {titled(page)}"
    yield ""
    yield from around(page.article, line)
    yield ""
    yield "verdict: "
    yield ""


def titled(page: ReadPage) -> str:
    """The page's headline and outlet, on one line."""
    return f"{one_line(page.article.title or 'untitled')} · {page.outlet}"


def around(article: Article, line: Line, before: int = _BEFORE) -> Iterator[str]:
    """The paragraphs that the line's words stand in and so many about them, marked."""
    shown = _shown(article.text, line, before)
    rows = write(article.text, marks(line, 0)).split("\n")
    for last, i in zip([None, *shown], shown, strict=False):
        if last is not None and any(row.strip() for row in rows[last + 1 : i]):
            yield GAP
        if last is not None:
            yield ">"  # or Markdown makes one paragraph of the two
        yield f"> {_trimmed(rows[i], _side(article.text, line, i))}"


def _side(text: str, line: Line, row: int) -> int:
    """-1 for a row before all of the line's words, 1 for one after them, 0 between."""
    first = text.count("\n", 0, line.extent.start)
    last = text.count("\n", 0, line.extent.end)
    return -1 if row < first else 1 if row > last else 0


def _trimmed(row: str, side: int) -> str:
    """The row; of a long one before or after the words only what is next to them."""
    row = one_line(row)
    if side and len(row) > _LONG:
        return f"… {row[-_LONG:]}" if side < 0 else f"{row[:_LONG]} …"
    return row


def _shown(text: str, line: Line, before: int) -> list[int]:
    """The numbers of the rows to show; a source far from its words has no rows in between."""
    ends, at = [], -1
    rows = text.split("\n")
    for row in rows:
        at += len(row) + 1
        ends.append(at)
    held = [i for i, row in enumerate(rows) if row.strip()]
    starts = {i: ends[i] - len(rows[i]) for i in held}
    of_parts = {
        n
        for n, i in enumerate(held)
        if any(
            part.start < ends[i] and starts[i] < part.end
            for part in (*line.content, *line.cue, *line.source)
        )
    }
    shown = {m for n in of_parts for m in range(n - before, n + _AFTER + 1)}
    return [held[n] for n in sorted(shown) if 0 <= n < len(held)]


def marks(line: Line, number: int) -> list[Mark]:
    """The line's parts in the notation of `onrecord.evaluate.marked`."""
    parts = {"content": line.content, "cue": line.cue, "source": line.source}
    return [Mark((number,), role, None, span) for role, part in parts.items() for span in part]


def save(rows: Iterable[str], sheet: Sheet, path: Path) -> None:
    """Writes the sheet to PATH.md and the places to PATH.json; never over a sheet that is there."""
    target = path.with_suffix(".md")
    if target.exists():
        raise FileExistsError(f"{target} is there already, perhaps with verdicts; move it away")
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text("\n".join(rows), "utf-8", "surrogatepass", newline="\n")
    path.with_suffix(".json").write_text(json.dumps(_json(sheet), indent=1) + "\n", "utf-8")


def load(path: Path) -> Sheet:
    """What stands on the sheet PATH.md, from PATH.json."""
    stated = json.loads(path.with_suffix(".json").read_text("utf-8"))
    return Sheet(
        round=int(stated["round"]),
        lines=tuple(line_from(line) for line in stated["lines"]),
        page=stated["page"],
        article=stated["article"],
        model=stated["model"],
    )


def _json(sheet: Sheet) -> Json:
    return {
        "round": sheet.round,
        "page": sheet.page,
        "article": sheet.article,
        "model": sheet.model,
        "lines": [line_json(line) for line in sheet.lines],
    }
