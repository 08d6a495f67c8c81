"""The file itself: SQLite's own checks of its pages, keys and indexes.

file: *** in database main *** Tree 5 page 12: btreeInitPage() returns error code 11
"""

from collections.abc import Iterator

from sqlalchemy import Connection

from onrecord.store.checking import Fault

MOST = 100  # of SQLite's own complaints


def faults(connection: Connection) -> Iterator[Fault]:
    """Yields what SQLite says of its pages, keys and indexes."""
    for (said,) in connection.exec_driver_sql(f"PRAGMA integrity_check({MOST})"):
        if said != "ok":
            yield Fault("file", said)
    for table, row, parent, _ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield Fault(f"{table} {row}", f"points to a {parent} that is not there")
