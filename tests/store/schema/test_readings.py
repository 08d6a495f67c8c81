"""A statement is in a reading once."""

import sqlite3
from pathlib import Path

import pytest

from kept import kept, write
from stories import BRIDGE


def test_an_id_is_in_a_reading_once(tmp_path: Path) -> None:
    record = kept(tmp_path, BRIDGE)
    with pytest.raises(sqlite3.IntegrityError, match=r"entity\.reading"):
        write(
            record,
            "INSERT INTO entity(reading, id, kind, name, names, roles, mentions) SELECT reading, id, kind, name, names, roles, mentions FROM entity",
        )
