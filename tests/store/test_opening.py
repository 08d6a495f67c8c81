"""A record is made for its owner alone, and what is no record is refused with what to do."""

import sqlite3
import stat
from pathlib import Path

import pytest

from onrecord.store.checking import check
from onrecord.store.opening import HEAD, RecordError, open_store, writing


def test_a_new_record_is_its_owner_s_alone(tmp_path: Path) -> None:
    open_store(tmp_path / "new.db", make=True).dispose()
    assert stat.S_IMODE((tmp_path / "new.db").stat().st_mode) == 0o600


def test_no_record_is_told_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(RecordError, match=r"no record at .*onrecord add"):
        open_store(tmp_path / "none.db")
    assert not (tmp_path / "none.db").exists()


def test_another_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE mine (a)")
    with pytest.raises(RecordError, match="no record of onrecord"):
        open_store(path, make=True)


def test_a_file_that_is_no_database_is_told(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_text("“The bridge is safe,” Ana Reyes said. " * 100, "utf-8")
    with pytest.raises(RecordError, match="can't be read as a record: file is not a database"):
        open_store(path)


def test_a_newer_form_is_refused(tmp_path: Path) -> None:
    engine = open_store(tmp_path / "new.db", make=True)
    with writing(engine) as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(RecordError, match=r"newer onrecord.*pip install --upgrade"):
        open_store(tmp_path / "new.db")


def test_an_address_is_refused_for_now() -> None:
    with pytest.raises(RecordError, match="SQLite files"):
        open_store("postgresql://record.example/news")


def test_a_name_with_signs_is_a_name(tmp_path: Path) -> None:
    open_store(tmp_path / "50% of it?.db", make=True).dispose()
    assert (tmp_path / "50% of it?.db").exists()


def test_what_fails_midway_leaves_nothing(tmp_path: Path) -> None:
    engine = open_store(tmp_path / "new.db", make=True)
    with pytest.raises(RuntimeError), writing(engine) as connection:  # noqa: PT012
        connection.exec_driver_sql("INSERT INTO feed VALUES ('a', 'b', 'c')")
        raise RuntimeError
    with engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM feed").scalar() == 0


def test_a_record_can_be_opened_for_reading_alone(tmp_path: Path) -> None:
    open_store(tmp_path / "new.db", make=True).dispose()
    engine = open_store(tmp_path / "new.db", read_only=True)
    with pytest.raises(Exception, match="readonly"), writing(engine) as connection:
        connection.exec_driver_sql("INSERT INTO feed VALUES ('a', 'b', 'c')")


def damaged(path: Path, before: bytes, after: bytes) -> Path:
    open_store(path, make=True).dispose()
    data = path.read_bytes()
    assert before in data
    path.write_bytes(data.replace(before, after))
    return path


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"CREATE TABLE statement", b"CREATE TABLE\xa0statement"),  # what SQLite says is no UTF-8
        (HEAD.encode(), b"0000"),  # a form that there never was
        (b"SQLite format 3", b"SQLite format 5"),
    ],
)
def test_a_damaged_file_is_refused(tmp_path: Path, before: bytes, after: bytes) -> None:
    with pytest.raises(RecordError, match=r"can't be read as a record|never was"):
        open_store(damaged(tmp_path / "x.db", before, after))


def test_a_record_of_the_first_form_is_brought_up_to_date(tmp_path: Path) -> None:
    engine = open_store(tmp_path / "x.db", make=True)
    with writing(engine) as connection:
        for undone in (
            "DROP TABLE meaning",
            "DROP TABLE copy",
            "DROP INDEX article_sha256",
            "DROP VIEW statements",
            "CREATE VIEW statements AS SELECT 1 AS id",
            "ALTER TABLE line DROP COLUMN named",
            "UPDATE alembic_version SET version_num = '0001'",
        ):
            connection.exec_driver_sql(undone)
    engine.dispose()
    engine = open_store(tmp_path / "x.db")
    assert list(check(engine)) == []
