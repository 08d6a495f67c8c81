"""The file itself: SQLite's own checks of its pages and of the indexes of words.

file: *** in database main *** Tree 5 page 12: btreeInitPage() returns error code 11
"""

import sqlite3
from collections.abc import Iterator

from sqlalchemy import Connection

from onrecord.store.checking import Fault
from onrecord.store.checking.form import INDEXES

MOST = 100  # of SQLite's own complaints


def faults(connection: Connection) -> Iterator[Fault]:
    """Yields what SQLite says of its pages, keys and indexes."""
    for (said,) in connection.exec_driver_sql(f"PRAGMA integrity_check({MOST})"):
        if said != "ok":
            yield Fault("file", said)
    for table, row, parent, _ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield Fault(f"{table} {row}", f"points to a {parent} that is not there")


def index_faults(connection: Connection) -> Iterator[Fault]:
    """Whether the indexes of words say what their rows say; SQLite is asked by a write of none."""
    raw = connection.connection.driver_connection
    assert isinstance(raw, sqlite3.Connection)  # noqa: S101  # tells mypy
    for index in INDEXES:
        try:
            raw.execute(f"INSERT INTO {index}({index}, rank) VALUES ('integrity-check', 1)")  # noqa: S608
        except sqlite3.DatabaseError as error:
            yield Fault(f"index {index}", f"it does not fit its rows ({error})")
