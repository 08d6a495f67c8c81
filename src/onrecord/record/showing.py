"""Making a reading the one that is searched: its people, its lines, its quotations, its events.

All this follows from what is kept, and can be worked out again at any time.
"""

import json
from collections.abc import Collection, Iterable
from typing import Any

from sqlalchemy import Connection

from onrecord.record.happenings import show_events
from onrecord.record.people import join_people
from onrecord.record.quotations import leave, word_article
from onrecord.store import lines, quotations
from onrecord.store.decisions import NOT_SAID, SPEAKER, WORDS, Decision, corrections_of
from onrecord.store.happenings import reading_shown
from onrecord.store.passages import show_passages
from onrecord.store.people import person_of
from onrecord.store.writer import Run


def show(connection: Connection, run: Run, article: int, reading: int) -> None:
    """Puts a new reading of an article in the place of the one before, if there was one."""
    before = lines.hide_people(connection, article)
    join_people(connection, run, reading, before)
    show_lines(connection, article, reading)
    show_passages(connection, article)


def show_again(connection: Connection, articles: Iterable[int]) -> None:
    """Shows the lines of articles anew, whose people or corrections have changed."""
    for article in sorted(articles):
        reading = reading_shown(connection, article)
        if reading is not None:
            show_lines(connection, article, reading)


def show_lines(connection: Connection, article: int, reading: int) -> None:
    """The lines, quotations and events of an article's newest reading."""
    corrections = corrections_of(connection, lines.article_id(connection, article))
    worded = quotations.wordings_of(connection, article)
    lines.hide_lines(connection, article)
    lines.show_lines(connection, line_rows(connection, reading, corrections))
    word_article(connection, article)
    leave(connection, worded)
    show_events(connection, article, reading, corrections)


def line_rows(
    connection: Connection, reading: int, corrections: Collection[Decision] = ()
) -> list[dict[str, Any]]:
    """The lines of a reading with their people, corrected."""
    found = lines.line_rows(connection, reading)
    text = lines.text_of(connection, reading) if corrections else ""
    shown = []
    for row in found:
        about = [one for one in corrections if _is_about(one, row)]
        corrected = _corrected(connection, row, about, text)
        if corrected is not None:
            shown.append({name: corrected[name] for name in lines.COLUMNS})
    return shown


def _is_about(correction: Decision, row: dict[str, Any]) -> bool:
    """Whether a correction is of this line: by its id, or since it has the words corrected.

    Another reader may cut the words a little otherwise: what overlaps by half is the same line.
    """
    if correction.subject == row["id"]:
        return True
    spans = correction.value.get("spans")
    return spans is not None and _overlap(spans, json.loads(row["spans"]).get("content", [])) > 0.5


def _overlap(a: list[list[int]], b: list[list[int]]) -> float:
    ours = {at for start, end in a for at in range(start, end)}
    theirs = {at for start, end in b for at in range(start, end)}
    return len(ours & theirs) / max(1, len(ours | theirs))


def _corrected(
    connection: Connection, row: dict[str, Any], corrections: list[Decision], text: str
) -> dict[str, Any] | None:
    row = {**row, **dict.fromkeys(lines.CORRECTED)}
    for one in corrections:
        if one.kind == NOT_SAID:
            return None
        if one.kind == SPEAKER:
            row["person"] = person_of(connection, one.value.get("entity"))
            # Who was named stays named, though the article that told who it is may be forgotten.
            row["named"] = None if row["person"] is not None else one.value.get("name")
        elif one.kind == WORDS:
            spans = one.value["content"]
            row["words"] = " … ".join(text[start:end] for start, end in spans)
            row["content"] = json.dumps(spans)
    return row
