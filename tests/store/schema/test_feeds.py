"""A feed stands at one place."""

import sqlite3
from pathlib import Path

import pytest

from kept import kept, write
from stories import BRIDGE


def test_a_feed_has_one_state(tmp_path: Path) -> None:
    record = kept(tmp_path, BRIDGE)
    with pytest.raises(sqlite3.IntegrityError, match=r"feed.url"):
        write(record, "INSERT INTO feed VALUES ('a', '{}', 'x'), ('a', '{}', 'y')")
