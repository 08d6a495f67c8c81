"""What each story asks a hundred times, put to SQLite itself: `asked(connection, "SELECT …")`.

SQLAlchemy takes ten to fifty times as long to put a small question as SQLite to answer it. These
run on the same connection, so they are part of its transaction.
"""

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Table


def asked(
    connection: Connection, sql: str, values: Sequence[Any] | Mapping[str, Any] = ()
) -> sqlite3.Cursor:
    """The answer, whose rows are tuples."""
    return _driver(connection).execute(sql, values)


def named(
    connection: Connection, sql: str, values: Sequence[Any] | Mapping[str, Any] = ()
) -> list[dict[str, Any]]:
    """The answer, each row by the names of its columns."""
    answer = asked(connection, sql, values)
    names = [column[0] for column in answer.description]
    return [dict(zip(names, row, strict=True)) for row in answer]


def done(connection: Connection, sql: str, rows: Iterable[Sequence[Any]]) -> None:
    """Does the same with each row's values."""
    _driver(connection).executemany(sql, rows)


def put(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Puts rows into a table, all of the same columns."""
    if rows:
        names = tuple(rows[0])
        values = ([row[name] for name in names] for row in rows)
        done(connection, _insert(table.name, names), values)


@cache
def _insert(table: str, names: tuple[str, ...]) -> str:
    columns = ", ".join(f'"{name}"' for name in names)
    return f"INSERT INTO {table} ({columns}) VALUES ({', '.join('?' * len(names))})"  # noqa: S608


def _driver(connection: Connection) -> sqlite3.Connection:
    if not connection.in_transaction():
        connection.begin()  # as SQLAlchemy does by itself at its first question
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)  # noqa: S101  # tells mypy
    return driver
