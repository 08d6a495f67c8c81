"""A statement is shown once."""

import sqlite3
from pathlib import Path

import pytest

from kept import kept, write
from stories import BRIDGE


def test_a_statement_is_one_line(tmp_path: Path) -> None:
    record = kept(tmp_path, BRIDGE)
    with pytest.raises(sqlite3.IntegrityError, match=r"line.statement"):
        write(record, "INSERT INTO line SELECT * FROM line")
