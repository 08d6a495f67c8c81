"""The form: tables, marks, and the sorts of values are those of a record."""

from pathlib import Path

import pytest

from kept import faults, kept, write
from stories import BRIDGE


@pytest.mark.parametrize(
    ("damage", "told"),
    [
        ("DROP INDEX statement_id", "table statement_id: its form is not there"),
        ("CREATE TABLE more(a)", "table more: its form is not that of a record"),
        ("PRAGMA application_id = 1", "application_id: its form is not that of a record"),
        ("PRAGMA user_version = 8", "what is worked out: it is by other rules (8)"),
        (
            "INSERT INTO alembic_version VALUES ('0000')",
            "rows of alembic_version: its form is not that of a record",
        ),
        (
            "UPDATE person SET profile = CAST(profile AS BLOB)",
            "rows hold a value of a sort that it can't hold",
        ),
        (
            "UPDATE words_fts_docsize SET sz = CAST(sz AS TEXT) WHERE id = 1",
            "words_fts_docsize: 1 row holds a value of a sort that it can't hold",
        ),
    ],
)
def test_another_form_is_found(tmp_path: Path, damage: str, told: str) -> None:
    record = kept(tmp_path, BRIDGE)
    write(record, damage)
    assert told in "\n".join(faults(record))
