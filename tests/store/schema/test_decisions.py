"""A decision tells why it was taken."""

import sqlite3
from pathlib import Path

import pytest

from kept import kept, write
from stories import BRIDGE


def test_a_decision_has_a_reason(tmp_path: Path) -> None:
    record = kept(tmp_path, BRIDGE)
    with pytest.raises(sqlite3.IntegrityError, match=r"decision.reason"):
        write(
            record,
            "INSERT INTO decision(run, kind, subject, value, reason) VALUES (1, 'same', 'a', '{}', NULL)",
        )
