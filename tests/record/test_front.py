"""The record in Python."""

from pathlib import Path

import pytest

import onrecord
from onrecord.store.opening import RecordError


def test_a_record_is_opened_added_to_and_asked(tmp_path: Path) -> None:
    with onrecord.open_record(tmp_path / "x.db") as record:
        [added] = record.add("“It is safe,” Ana Reyes said.".encode(), published="2022-05-24")
        assert (added.outcome, added.statements) == ("new", 1)
        [hit] = record.search("safe").hits
        assert hit.line.published == "2022-05-24"
        assert list(record.check()) == []


def test_a_model_there_is_none_of_is_misuse(tmp_path: Path) -> None:
    with onrecord.open_record(tmp_path / "x.db") as record, pytest.raises(ValueError, match="huge"):
        record.add(b"He said no.", model="huge")


def test_a_record_can_be_asked_for_without_making_one(tmp_path: Path) -> None:
    with pytest.raises(RecordError):
        onrecord.open_record(tmp_path / "x.db", make=False)
