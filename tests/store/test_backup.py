"""A copy is whole, its owner's alone, and never in the place of another file."""

from pathlib import Path

import pytest

import onrecord
from kept import faults
from onrecord.store.backup import back_up
from onrecord.store.opening import RecordError, writing
from weston import weston


def test_a_copy_is_a_record_though_others_write(tmp_path: Path) -> None:
    copy, told = tmp_path / "copy.db", []
    with weston(tmp_path) as record, writing(record.engine) as connection:
        connection.exec_driver_sql("DELETE FROM unsettled")
        back_up(record.path, copy, lambda left, total: told.append((left, total)))
    assert copy.stat().st_mode & 0o777 == 0o600
    assert told[-1][0] == 0 < told[-1][1]
    with onrecord.open_record(copy) as record:
        assert record.stats().articles == 2
        assert faults(record) == []


def test_what_is_there_is_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "copy.db").write_text("mine")
    with weston(tmp_path) as record, pytest.raises(RecordError, match="is there already"):
        record.back_up(tmp_path / "copy.db")
    assert (tmp_path / "copy.db").read_text() == "mine"


def test_where_nothing_can_be_copied_no_file_is_left(tmp_path: Path) -> None:
    with pytest.raises(RecordError, match="can't be copied"):
        back_up(tmp_path / "none.db", tmp_path / "copy.db")
    (tmp_path / "bad.db").write_bytes(b"no database at all" * 99)
    with pytest.raises(RecordError, match="can't be copied"):
        back_up(tmp_path / "bad.db", tmp_path / "copy.db")
    assert not (tmp_path / "copy.db").exists()
    with pytest.raises(RecordError, match="can't be made"):
        back_up(tmp_path / "bad.db", tmp_path / "none" / "copy.db")
