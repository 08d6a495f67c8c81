"""Keeping a story: its article, its lines, and what went wrong, in one transaction or not at all.

Everything is asked for first: what the record has already is not kept again, so that adding a
folder twice changes nothing, and a run that was cut off goes on where it ended.
"""

import getpass
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from sqlalchemy import Connection, Float, Integer, Table, select

from onrecord.article import digest
from onrecord.problem import Problem
from onrecord.store import schema
from onrecord.store.direct import asked, put
from onrecord.store.ends import ends, taken
from onrecord.store.rows import (
    Origin,
    Row,
    article_row,
    as_json,
    entity_rows,
    event_rows,
    reading_id,
    statement_rows,
)
from onrecord.store.seals import append, now, seal_of
from onrecord.story import MadeBy, Story


@dataclass(slots=True)
class Run:
    """One use of a command that may write; it is kept with the first thing that it keeps."""

    command: str
    made_by: MadeBy
    hand: str = field(default_factory=lambda: owner())
    number: int | None = None  # its row's, once it has one


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of a story: the number of its reading, and whether it and its article are new."""

    article: int
    reading: int
    new_article: bool
    new_reading: bool


def owner() -> str:
    """The name of who runs this: by whose hand a thing is kept."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a container without names for its users
        return "unknown"


def kept_reading(connection: Connection, article_id: str, made_by: MadeBy) -> int | None:
    """The number of the reading of an article by this code and model, or None."""
    return _number(connection, schema.reading, reading_id(article_id, made_by))


def kept_article(connection: Connection, article_id: str) -> int | None:
    """The number of the article of that id, or None."""
    return _number(connection, schema.article, article_id)


def _number(connection: Connection, table: Table, id: str) -> int | None:
    row = asked(connection, f"SELECT number FROM {table.name} WHERE id = ?", (id,)).fetchone()  # noqa: S608
    return None if row is None else int(row[0])


def keep_story(connection: Connection, run: Run, story: Story, came_from: Origin) -> Kept:
    """Keeps a story that was read; what the record has of it already stays as it is."""
    article = story.article
    if article is None:
        raise ValueError("a story without an article can't be kept; keep its problems")
    known = kept_article(connection, article.id)
    number = known or keep(connection, run, schema.article, article_row(article, came_from))
    reading = kept_reading(connection, article.id, story.made_by)
    new_reading = reading is None
    if reading is None:
        reading = _keep_reading(connection, run, story, number)
    for problem in story.problems:
        keep_problem(connection, run, problem, came_from=came_from.name, article=number)
    return Kept(number, reading, known is None, new_reading)


def keep_problem(
    connection: Connection,
    run: Run,
    problem: Problem,
    *,
    came_from: str,
    article: int | None = None,
) -> bool:
    """Keeps what could not be done, once; whether it is new."""
    id = digest(str(article or came_from), problem.stage, problem.message)
    if _number(connection, schema.problem, id) is not None:
        return False
    said = {"stage": problem.stage, "message": problem.message}
    row = {"id": id, "article": article, "came_from": came_from, **said}
    keep(connection, run, schema.problem, row)
    return True


def keep(connection: Connection, run: Run, table: Table, row: Row) -> int:
    """Keeps one row of this run and seals it; its number."""
    by = run_number(connection, run)
    full = {"number": taken(connection, table.name), "run": by, **row}
    put(connection, table, [full])
    append(connection, table.name, full["number"], seal_of([as_kept(table, full)]))
    return int(full["number"])


def run_number(connection: Connection, run: Run) -> int:
    """The number of the run's row, which is made now if it has none yet."""
    if run.number is None or not _is_kept(connection, run.number):
        made = run.made_by
        row: Row = {
            "number": taken(connection, "run"),
            "started": now(),
            "hand": run.hand,
            "command": run.command,
            "onrecord": made.onrecord,
            "model": made.model,
            "model_sha256": made.model_sha256,
            "settings": as_json(dict(made.settings)),
        }
        put(connection, schema.run, [row])
        append(connection, "run", row["number"], seal_of([row]))
        run.number = int(row["number"])
        ends(connection).runs.add(run.number)
    return run.number


def _is_kept(connection: Connection, number: int) -> bool:
    # The transaction that made the row may have been taken back.
    known = ends(connection).runs
    if number not in known:
        found = asked(connection, "SELECT number FROM run WHERE number = ?", (number,))
        known.update(row[0] for row in found)
    return number in known


def _keep_reading(connection: Connection, run: Run, story: Story, article: int) -> int:
    """The rows of a story's lines, under one seal."""
    assert story.article is not None  # noqa: S101  # tells mypy
    by, number = run_number(connection, run), taken(connection, "reading")
    id = reading_id(story.article.id, story.made_by)
    head = {"number": number, "id": id, "article": article, "run": by}
    put(connection, schema.reading, [head])
    rows = [as_kept(schema.reading, head)]
    for table, part in _parts(connection, story).items():
        full = [{**row, "reading": number} for row in part]
        put(connection, table, full)
        rows += (as_kept(table, row) for row in full)
    append(connection, "reading", number, seal_of(rows))
    return number


def _parts(connection: Connection, story: Story) -> dict[Table, list[Row]]:
    counts = (len(story.entities), len(story.statements), len(story.events))
    names = ("entity", "statement", "event")
    entity, statement, event = map(taken, [connection] * 3, names, counts)
    entities = entity_rows(story, entity)
    numbers: Mapping[str | None, int] = {row["id"]: row["number"] for row in entities}
    statements = statement_rows(story, statement, numbers.get)
    events = event_rows(story, event, numbers.get)
    return {schema.entity: entities, schema.statement: statements, schema.event: events}


def as_kept(table: Table, row: Row) -> Row:
    """A row as SQLite will give it back: True is 1, and 1 in a column of fractions 1.0."""
    blank, wholes, fractions = _sorts(table)
    kept = {**blank, **row}
    for name in wholes:
        if kept[name] is not None:
            kept[name] = int(kept[name])
    for name in fractions:
        value = kept[name]
        # What is no number is kept as nothing, and -0.0 as 0.0.
        kept[name] = None if value is None or value != value else float(value) + 0.0
    return kept


@cache
def _sorts(table: Table) -> tuple[Row, list[str], list[str]]:
    """A row of nothing, and which columns hold whole numbers, and fractions."""
    whole, fraction = (
        [column.name for column in table.columns if isinstance(column.type, type_)]
        for type_ in (Integer, Float)
    )
    return dict.fromkeys(table.columns.keys()), whole, fraction


def reading_seal(connection: Connection, number: int) -> str:
    """The seal of a reading: the hash of its row and of all its lines' rows, as they are kept."""
    head = select(schema.reading).where(schema.reading.c.number == number)
    rows: list[Any] = list(connection.execute(head).mappings())
    for table in (schema.entity, schema.statement, schema.event):
        asked = select(table).where(table.c.reading == number).order_by(table.c.number)
        rows += connection.execute(asked).mappings()
    return seal_of(rows)
