"""What is searched: the lines of the newest reading of each article, and the index of their words.

A newer reading takes the place of the one before, whose rows stay kept. All here follows from
kept rows, so `check` can work it out again.
"""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, insert, select, text

from onrecord.store import schema

_ADD_WORDS = text("INSERT INTO words_fts(rowid, words) VALUES (:number, :words)")
_DROP_WORDS = text(
    "INSERT INTO words_fts(words_fts, rowid, words) VALUES ('delete', :number, :words)"
)


def show_reading(connection: Connection, reading: int) -> None:
    """Makes a reading the one that is searched, in the place of its article's earlier one."""
    article = _article_of(connection, reading)
    hide_article(connection, article)
    rows = line_rows(connection, reading)
    if rows:
        connection.execute(insert(schema.line), rows)
        _index(connection, [row["statement"] for row in rows])


def hide_article(connection: Connection, article: int) -> None:
    """Takes an article's lines out of what is searched, and what was worked out of them."""
    line = schema.line
    asked = select(line.c.statement).where(line.c.article == article)
    numbers = list(connection.execute(asked).scalars())
    if not numbers:
        return
    for row in _words(connection, numbers):
        connection.execute(_DROP_WORDS, dict(row))
    fingerprint = schema.fingerprint
    gone = delete(fingerprint).where(fingerprint.c.statement == bindparam("statement_"))
    connection.execute(gone, [{"statement_": number} for number in numbers])
    connection.execute(delete(line).where(line.c.article == article))


def newest_readings(connection: Connection) -> list[int]:
    """The number of the newest reading of each article, in the articles' order."""
    reading = schema.reading
    asked = select(func.max(reading.c.number)).group_by(reading.c.article)
    return list(connection.execute(asked.order_by(reading.c.article)).scalars())


def line_rows(connection: Connection, reading: int) -> list[dict[str, Any]]:
    """The lines of a reading as they are searched, before anyone is joined or corrected."""
    statement, article = schema.statement, schema.article
    asked = (
        select(
            statement.c.number.label("statement"),
            article.c.number.label("article"),
            article.c.day,
            *(statement.c[name] for name in _SAME),
        )
        .join(schema.reading, schema.reading.c.number == statement.c.reading)
        .join(article, article.c.number == schema.reading.c.article)
        .where(statement.c.reading == reading)
        .order_by(statement.c.number)
    )
    return [dict(row) for row in connection.execute(asked).mappings()]


_SAME = ("said_first", "said_last", "kind", "mode", "act", "medium", "confidence")


def _article_of(connection: Connection, reading: int) -> int:
    asked = select(schema.reading.c.article).where(schema.reading.c.number == reading)
    return int(connection.execute(asked).scalar_one())


def _index(connection: Connection, numbers: Sequence[int]) -> None:
    connection.execute(_ADD_WORDS, [dict(row) for row in _words(connection, numbers)])


def _words(connection: Connection, numbers: Sequence[int]) -> Sequence[Any]:
    statement = schema.statement
    asked = (
        select(statement.c.number, statement.c.words)
        .where(statement.c.number.in_(numbers))
        .order_by(statement.c.number)
    )
    return connection.execute(asked).mappings().all()
