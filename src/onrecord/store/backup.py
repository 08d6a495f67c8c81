"""A copy of the record that is whole though others write meanwhile (SQLite's online backup)."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from onrecord.store.opening import RecordError

PAGES = 4096  # copied at a time, so that a writer need not wait long


def back_up(record: Path, copy: Path, told: Callable[[int, int], None] | None = None) -> None:
    """Copies a record to a new file that its owner alone may read.

    `told` hears how many pages are left and how many there are. Raises RecordError where the copy
    exists already, or can't be made.
    """
    try:
        os.close(os.open(copy, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except FileExistsError as error:
        raise RecordError(f"{copy} is there already; name a new file") from error
    except OSError as error:
        raise RecordError(f"{copy} can't be made: {error.strerror or error}") from error
    try:
        uri = f"{record.absolute().as_uri()}?mode=ro"
        with closing(sqlite3.connect(uri, uri=True)) as old, closing(sqlite3.connect(copy)) as new:
            progress = None if told is None else (lambda _, left, total: told(left, total))
            old.backup(new, pages=PAGES, progress=progress)
    except sqlite3.Error as error:
        copy.unlink(missing_ok=True)
        raise RecordError(f"{record} can't be copied: {error}") from error
