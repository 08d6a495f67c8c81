"""A record worked out anew is what it was; by other rules it is not called damaged."""

from pathlib import Path

import pytest

from kept import faults, write
from onrecord.record import renewing
from onrecord.record.front import Record
from weston import article, weston

TABLES = ("person", "person_name", "line", "wording", "wording_link", "passage", "happening")


def worked_out(record: Record) -> dict[str, list[tuple[object, ...]]]:
    """All rows that follow from others, but for numbers that are given in passing."""
    found = {}
    with record.engine.connect() as connection:
        for table in TABLES:
            columns = "person, name" if table == "person_name" else "*"
            rows = connection.exec_driver_sql(f"SELECT {columns} FROM {table}")  # noqa: S608
            found[table] = sorted((tuple(row) for row in rows), key=repr)
    return found


def test_what_was_worked_out_is_so_again(tmp_path: Path) -> None:
    with weston(tmp_path) as record:
        before = worked_out(record)
        told: list[str] = []
        assert record.renew(told.append) == len(told) == record.to_renew()
        assert worked_out(record) == before
        assert faults(record) == []


def test_by_other_rules_nothing_is_compared(tmp_path: Path) -> None:
    with weston(tmp_path) as record:
        write(record, "PRAGMA user_version = 0")
        write(record, "UPDATE line SET kind = 'mixed'")  # as other rules may have it
        assert not record.is_by_these_rules()
        [fault] = faults(record)
        assert fault.startswith("what is worked out: it is by other rules (0)")
        record.renew()
        assert record.is_by_these_rules()
        assert faults(record) == []


def test_cut_off_it_is_begun_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with weston(tmp_path) as record:
        before = worked_out(record)
        monkeypatch.setattr(renewing, "AT_ONCE", 1)

        def cut(name: str) -> None:
            if name == "2":
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            record.renew(cut)
        assert not record.is_by_these_rules()
        record.renew()
        assert worked_out(record) == before


def test_what_was_forgotten_stays_so(tmp_path: Path) -> None:
    with weston(tmp_path) as record:
        record.forget(record.to_forget(name=article(record, "The Quay")), reason="asked")
        record.renew()
        assert faults(record) == []
