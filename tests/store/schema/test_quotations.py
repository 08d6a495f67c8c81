"""The same words are one wording."""

import sqlite3
from pathlib import Path

import pytest

from kept import kept, write
from stories import BRIDGE


def test_the_same_words_are_one_wording(tmp_path: Path) -> None:
    record = kept(tmp_path, BRIDGE)
    with pytest.raises(sqlite3.IntegrityError, match=r"wording.key"):
        write(record, "INSERT INTO wording(key, text) SELECT key, text FROM wording")
