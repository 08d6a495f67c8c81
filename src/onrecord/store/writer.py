"""Keeping a story: its article, its lines, and what went wrong, in one transaction or not at all.

Everything is asked for first: what the record has already is not kept again, so that adding a
folder twice changes nothing, and a run that was cut off goes on where it ended.
"""

import getpass
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Table, func, insert, select

from onrecord.article import digest
from onrecord.problem import Problem
from onrecord.store import schema
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
    asked = select(schema.reading.c.number).where(
        schema.reading.c.id == reading_id(article_id, made_by)
    )
    return connection.execute(asked).scalar()


def kept_article(connection: Connection, article_id: str) -> int | None:
    """The number of the article of that id, or None."""
    asked = select(schema.article.c.number).where(schema.article.c.id == article_id)
    return connection.execute(asked).scalar()


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
    table = schema.problem
    if connection.execute(select(table.c.number).where(table.c.id == id)).first():
        return False
    said = {"stage": problem.stage, "message": problem.message}
    keep(connection, run, table, {"id": id, "article": article, "came_from": came_from, **said})
    return True


def keep(connection: Connection, run: Run, table: Table, row: Row) -> int:
    """Keeps one row of this run and seals it; its number."""
    full = {"number": next_number(connection, table), "run": run_number(connection, run), **row}
    connection.execute(insert(table), full)
    append(connection, table.name, full["number"], seal_of([full]))
    return int(full["number"])


def run_number(connection: Connection, run: Run) -> int:
    """The number of the run's row, which is made now if it has none yet."""
    if run.number is None or not _is_kept(connection, run.number):
        made = run.made_by
        row: Row = {
            "number": next_number(connection, schema.run),
            "started": now(),
            "hand": run.hand,
            "command": run.command,
            "onrecord": made.onrecord,
            "model": made.model,
            "model_sha256": made.model_sha256,
            "settings": as_json(dict(made.settings)),
        }
        connection.execute(insert(schema.run), row)
        append(connection, "run", row["number"], seal_of([row]))
        run.number = row["number"]
    assert run.number is not None  # noqa: S101  # tells mypy
    return run.number


def _is_kept(connection: Connection, number: int) -> bool:
    # The transaction that made the row may have been taken back.
    asked = select(schema.run.c.number).where(schema.run.c.number == number)
    return connection.execute(asked).first() is not None


def next_number(connection: Connection, table: Table) -> int:
    """The number of a table's next row; one that the chain has seen never comes again."""
    last = connection.execute(select(func.max(table.c.number))).scalar() or 0
    sealed = select(func.max(schema.entry.c.subject)).where(schema.entry.c.kind == table.name)
    return max(int(last), int(connection.execute(sealed).scalar() or 0)) + 1


def _keep_reading(connection: Connection, run: Run, story: Story, article: int) -> int:
    """The rows of a story's lines, under one seal."""
    assert story.article is not None  # noqa: S101  # tells mypy
    number = next_number(connection, schema.reading)
    head = {
        "number": number,
        "id": reading_id(story.article.id, story.made_by),
        "article": article,
        "run": run_number(connection, run),
    }
    connection.execute(insert(schema.reading), head)
    parts = _parts(connection, story)
    for table, rows in parts.items():
        _insert(connection, table, [{**row, "reading": number} for row in rows])
    append(connection, "reading", number, reading_seal(connection, number))
    return number


def _parts(connection: Connection, story: Story) -> dict[Table, list[Row]]:
    entities = entity_rows(story, next_number(connection, schema.entity))
    numbers: Mapping[str | None, int] = {row["id"]: row["number"] for row in entities}
    statements = statement_rows(story, next_number(connection, schema.statement), numbers.get)
    events = event_rows(story, next_number(connection, schema.event), numbers.get)
    return {schema.entity: entities, schema.statement: statements, schema.event: events}


def _insert(connection: Connection, table: Table, rows: list[dict[str, Any]]) -> None:
    if rows:
        connection.execute(insert(table), rows)


def reading_seal(connection: Connection, number: int) -> str:
    """The seal of a reading: the hash of its row and of all its lines' rows, as they are kept."""
    head = select(schema.reading).where(schema.reading.c.number == number)
    rows: list[Any] = list(connection.execute(head).mappings())
    for table in (schema.entity, schema.statement, schema.event):
        asked = select(table).where(table.c.reading == number).order_by(table.c.number)
        rows += connection.execute(asked).mappings()
    return seal_of(rows)
