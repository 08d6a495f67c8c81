"""Nobody is two."""

import sqlite3
from pathlib import Path

import pytest

from kept import kept, write
from stories import BRIDGE


def test_an_entity_is_one_person(tmp_path: Path) -> None:
    record = kept(tmp_path, BRIDGE)
    with pytest.raises(sqlite3.IntegrityError, match=r"person_entity.entity"):
        write(record, "INSERT INTO person_entity SELECT entity, person FROM person_entity")
