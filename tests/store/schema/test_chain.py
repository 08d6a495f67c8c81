"""A gap tells why it is there."""

import sqlite3
from pathlib import Path

import pytest

from kept import kept, write
from stories import BRIDGE


def test_a_gap_has_a_reason(tmp_path: Path) -> None:
    record = kept(tmp_path, BRIDGE)
    with pytest.raises(sqlite3.IntegrityError, match=r"gap.reason"):
        write(
            record,
            "INSERT INTO gap(run, kind, subject, reason, sealed) VALUES (1, 'article', 'a', NULL, '[]')",
        )
