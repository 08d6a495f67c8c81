"""`onrecord renew`: a record by the rules of today."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from asking import answered, asked, has_example, made, told_misuse


@pytest.fixture
def record(tmp_path: Path) -> str:
    return made(tmp_path)


def age(record: str) -> None:
    """Makes the record one that older rules worked out."""
    with closing(sqlite3.connect(record)) as connection:
        connection.execute("PRAGMA user_version = 0")


def test_an_older_record_is_told_of_and_worked_out_anew(record: str, tmp_path: Path) -> None:
    lines = answered(record, "search")
    age(record)
    checked = asked(record, "check")
    assert checked.exit_code == 1
    assert "onrecord renew" in checked.output
    (tmp_path / "more.txt").write_text("“It is safe,” Ana Reyes said.\n", "utf-8")
    assert "onrecord renew" in asked(record, "add", str(tmp_path / "more.txt")).stderr
    assert "is worked out anew, " in asked(record, "renew").stdout
    assert asked(record, "check", "--quiet").exit_code == 0
    assert all(line in answered(record, "search") for line in lines)


def test_quiet_says_nothing(record: str) -> None:
    assert asked(record, "renew", "--quiet").output == ""


def test_no_record_is_told(tmp_path: Path) -> None:
    assert "no record at" in told_misuse(str(tmp_path / "none.db"), "renew")


def test_help_has_an_example() -> None:
    assert has_example("renew")
