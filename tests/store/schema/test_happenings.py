"""An event is of one happening."""

import sqlite3
from pathlib import Path

import pytest

from kept import write
from weston import weston


def test_an_event_is_of_one_happening(tmp_path: Path) -> None:
    with (
        weston(tmp_path) as record,
        pytest.raises(sqlite3.IntegrityError, match=r"happening.event"),
    ):
        write(record, "INSERT INTO happening SELECT * FROM happening")
