"""The form of the file: tables and marks are those of a record made now."""

from pathlib import Path

from kept import faults, kept, write
from stories import BRIDGE


def test_a_mark_of_the_file_that_has_changed_is_found(tmp_path: Path) -> None:
    record = kept(tmp_path, BRIDGE)
    assert faults(record) == []
    write(record, "PRAGMA user_version = 7")
    assert [fault for fault in faults(record) if "user_version" in fault]


def test_a_table_that_is_gone_is_found(tmp_path: Path) -> None:
    record = kept(tmp_path, BRIDGE)
    write(record, "DROP VIEW events")
    assert "table events: its form is not there" in faults(record)
