"""The file: its tables are those of a record, its indexes say what their rows say."""

from pathlib import Path

from kept import faults, kept, write
from stories import BRIDGE


def test_a_sound_record_has_no_faults(tmp_path: Path) -> None:
    assert faults(kept(tmp_path, BRIDGE)) == []


def test_an_index_that_lost_a_line_is_found(tmp_path: Path) -> None:
    record = kept(tmp_path, BRIDGE)
    write(record, "INSERT INTO words_fts(words_fts) VALUES ('delete-all')")
    assert "index words_fts: it does not fit its rows" in "\n".join(faults(record))


def test_a_changed_view_is_found(tmp_path: Path) -> None:
    record = kept(tmp_path, BRIDGE)
    write(record, "DROP VIEW events")
    write(record, "CREATE VIEW events AS SELECT 1")
    write(record, "DROP INDEX statement_id")
    assert faults(record) == [
        "table events: its form is not that of a record",
        "table statement_id: its form is not there",
    ]


def test_a_row_that_points_nowhere_is_found(tmp_path: Path) -> None:
    record = kept(tmp_path, BRIDGE)
    write(record, "UPDATE line SET article = 9 WHERE statement = 1")
    assert "line 1: points to a article that is not there" in faults(record)
