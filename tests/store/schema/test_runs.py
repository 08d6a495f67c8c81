"""A run tells by whose hand it was."""

import sqlite3
from pathlib import Path

import pytest

from kept import kept, write
from stories import BRIDGE


def test_a_run_has_a_hand(tmp_path: Path) -> None:
    record = kept(tmp_path, BRIDGE)
    with pytest.raises(sqlite3.IntegrityError, match=r"run.hand"):
        write(
            record,
            "INSERT INTO run(started, hand, command, onrecord, settings) VALUES ('2022', NULL, 'add', '1', '{}')",
        )
