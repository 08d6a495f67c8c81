"""What a search found: as JSON, and as a table with a footing that says what order it has."""

from typing import Any

from rich.text import Text

from onrecord.export.asked.answers import Answer
from onrecord.export.asked.lines import COLUMNS, line_record, line_table
from onrecord.export.wording import counted
from onrecord.store.views.search import Hit, Hits

NOTHING_NEAR = (
    "Nothing in the record is near in meaning. Other words, or fewer, may find it; without"
    " --meaning the words themselves are looked for."
)
ROUGH = "This is rough: read each before use."


def hits_answer(found: Hits, *, limit: int, asked: bool) -> Answer:
    """The lines that hold the words asked for, if any were, the best first."""
    rows = [line_record(hit.line, hit.marks) for hit in found.hits]
    told = _counted(found) + _more(found, limit)
    if asked and not found.weighed and found.hits:
        told += "; these words are frequent: the newest come first"
    return _answer(found, rows, COLUMNS, told)


def near_answer(found: Hits, *, limit: int) -> Answer:
    """The lines nearest in meaning, each with how near it is."""
    rows = [{"nearness": hit.nearness, **line_record(hit.line, hit.marks)} for hit in found.hits]
    told = f"{_counted(found)}, the nearest in meaning first{_more(found, limit)}. {ROUGH}"
    return _answer(found, rows, ("nearness", *COLUMNS), told if found.hits else NOTHING_NEAR)


def _answer(found: Hits, rows: list[Any], columns: tuple[str, ...], told: str) -> Answer:
    pairs = [(hit.line, hit.marks) for hit in found.hits]
    notes = [_note(hit) for hit in found.hits]
    footing = Text(told, style="dim")
    return Answer(rows, rows, columns, lambda width: [line_table(pairs, width, notes), footing])


def _note(hit: Hit) -> str:
    return "" if hit.nearness is None else f"near {hit.nearness:.2f}"


def _counted(found: Hits) -> str:
    return counted(len(found.hits), "line") if found.hits else "No line of the record fits."


def _more(found: Hits, limit: int) -> str:
    return f"; there may be more (--limit {limit * 5})" if len(found.hits) == limit else ""
