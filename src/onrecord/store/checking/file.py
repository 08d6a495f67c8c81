"""The file itself: SQLite's own checks, and that its tables are those of this form.

file: *** in database main *** Tree 5 page 12: btreeInitPage() returns error code 11
"""

import sqlite3
from collections.abc import Iterator

from sqlalchemy import Connection

from onrecord.store.checking import Fault

MOST = 100  # of SQLite's own complaints


def faults(connection: Connection) -> Iterator[Fault]:
    """Yields what SQLite says of its pages, keys and indexes, and tables of another form."""
    for (said,) in connection.exec_driver_sql(f"PRAGMA integrity_check({MOST})"):
        if said != "ok":
            yield Fault("file", said)
    for table, row, parent, _ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield Fault(f"{table} {row}", f"points to a {parent} that is not there")
    yield from _form_faults(connection)
    yield from _index_faults(connection)


def _form_faults(connection: Connection) -> Iterator[Fault]:
    """What differs from the tables of a record made now."""
    found, right = _form(connection), _form_now()
    for name in sorted(right.keys() | found.keys()):
        if found.get(name) != right.get(name):
            what = "is not there" if name not in found else "is not that of a record"
            yield Fault(f"table {name}", f"its form {what}")


def _form(connection: Connection) -> dict[str, str]:
    asked = "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"
    return {str(row[0]): str(row[1]) for row in connection.exec_driver_sql(asked)}


def _form_now() -> dict[str, str]:
    from pathlib import Path
    from tempfile import TemporaryDirectory

    from onrecord.store.opening import open_store

    with TemporaryDirectory() as folder:
        engine = open_store(Path(folder) / "now.db", make=True)
        with engine.connect() as connection:
            form = _form(connection)
        engine.dispose()
    return form


def _index_faults(connection: Connection) -> Iterator[Fault]:
    """Whether the indexes of words say what their rows say; SQLite is asked by a write of none."""
    raw = connection.connection.driver_connection
    assert isinstance(raw, sqlite3.Connection)  # noqa: S101  # tells mypy
    for index in ("words_fts", "names_fts"):
        try:
            raw.execute(f"INSERT INTO {index}({index}, rank) VALUES ('integrity-check', 1)")  # noqa: S608
        except sqlite3.DatabaseError as error:
            yield Fault(f"index {index}", f"it does not fit its rows ({error})")
