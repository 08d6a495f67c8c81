"""The file: what SQLite itself says of it."""

from pathlib import Path

from kept import faults, kept, write
from stories import BRIDGE


def test_a_sound_record_has_no_faults(tmp_path: Path) -> None:
    assert faults(kept(tmp_path, BRIDGE)) == []


def test_damage_that_stops_the_check_is_a_fault_too(tmp_path: Path) -> None:
    record = kept(tmp_path, BRIDGE)
    write(record, "UPDATE entity SET kind = 'goblin'")
    told = "\n".join(faults(record))
    assert "reading 1: it has changed" in told
    assert "file: it can't be read on (checking): ValueError: 'goblin'" in told


def test_a_row_that_points_nowhere_is_found(tmp_path: Path) -> None:
    record = kept(tmp_path, BRIDGE)
    write(record, "UPDATE line SET article = 9 WHERE statement = 1")
    assert "line 1: points to a article that is not there" in faults(record)
