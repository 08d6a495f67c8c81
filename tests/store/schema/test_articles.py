"""Articles are told apart by their ids."""

import sqlite3
from pathlib import Path

import pytest

from kept import kept, write
from stories import BRIDGE


def test_an_article_is_kept_once(tmp_path: Path) -> None:
    record = kept(tmp_path, BRIDGE)
    with pytest.raises(sqlite3.IntegrityError, match=r"article.id"):
        write(
            record,
            "INSERT INTO article(id, run, byline, posts, parts, text, sha256, media_type,"
            " original_sha256, original_size, original, came_from)"
            " SELECT id, run, byline, posts, parts, text, sha256, media_type,"
            " original_sha256, original_size, original, came_from FROM article",
        )
