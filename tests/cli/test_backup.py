"""`onrecord backup`: a copy of the record."""

from pathlib import Path

import pytest

from asking import answered, asked, has_example, made, told_misuse


@pytest.fixture
def record(tmp_path: Path) -> str:
    return made(tmp_path)


def test_a_copy_is_a_record(record: str, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    run = asked(record, "backup", str(copy))
    assert run.exit_code == 0, run.output
    assert f"is copied to {copy}, {copy.stat().st_size:,} bytes" in run.stdout
    assert answered(str(copy), "search") == answered(record, "search")
    assert asked(str(copy), "check", "--quiet").exit_code == 0


def test_quiet_says_nothing(record: str, tmp_path: Path) -> None:
    assert asked(record, "backup", str(tmp_path / "copy.db"), "--quiet").output == ""


def test_misuse_is_told(record: str, tmp_path: Path) -> None:
    assert "name a new file" in told_misuse(record, "backup", record)
    assert "can't be made" in told_misuse(record, "backup", str(tmp_path / "none" / "copy.db"))
    assert "is a directory" in told_misuse(record, "backup", str(tmp_path))
    none = str(tmp_path / "none.db")
    assert "onrecord add STORY" in told_misuse(none, "backup", str(tmp_path / "copy.db"))
    assert not (tmp_path / "copy.db").exists()


def test_help_has_an_example() -> None:
    assert has_example("backup")
