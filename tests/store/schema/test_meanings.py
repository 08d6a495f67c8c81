"""What an article's lines mean stands once."""

import sqlite3
from pathlib import Path

import pytest

from kept import kept, write
from stories import BRIDGE


def test_an_article_has_one_meaning(tmp_path: Path) -> None:
    record = kept(tmp_path, BRIDGE)
    with pytest.raises(sqlite3.IntegrityError, match=r"meaning.article"):
        write(record, "INSERT INTO meaning VALUES (1, 'a', x'', x''), (1, 'b', x'', x'')")
