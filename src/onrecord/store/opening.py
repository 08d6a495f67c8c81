"""Opening a record: `open_store("onrecord.db")` → an engine on a file of the newest form.

A new file is readable by its owner alone. An older form is brought up to date; a newer one, and
a file that is no record, are refused with words that say what to do.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event

from onrecord.store.rules import note_rules

HEAD = "0003"  # the newest migration
APPLICATION_ID = 0x6F6E7263  # "onrc", which `file` and SQLite tools show
MAX_WAIT_S = 60  # for another process that is writing
FORM = "SELECT version_num FROM alembic_version"


class RecordError(Exception):
    """A record that can't be opened or used so, and what to do."""


def open_store(path: str | Path, *, make: bool = False, read_only: bool = False) -> Engine:
    """An engine on the record at a path, made there if there is none and `make` is set.

    Raises RecordError where there is no record, or it can't be read.
    """
    if "://" in str(path):
        raise RecordError(
            f"{path} is an address; this version keeps records in SQLite files. Name a file."
        )
    path = Path(path)
    if not path.exists():
        if not make:
            raise RecordError(f"no record at {path}. Make one with: onrecord add STORY")
        _make_private(path)
    engine = _engine(path, read_only=read_only)
    try:
        _bring_up_to_date(engine, path, read_only=read_only)
    except BaseException:
        engine.dispose()
        raise
    return engine


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """A transaction that may write: all of it is kept, or none. Waits for another to end."""
    with engine.connect().execution_options(writes=True) as connection, connection.begin():
        yield connection


def wipe_free_pages(engine: Engine) -> None:
    """Writes the file anew without what was deleted, and empties the log beside it."""
    raw = engine.raw_connection()
    try:
        for command in (
            "PRAGMA wal_checkpoint(TRUNCATE)",
            "VACUUM",
            "PRAGMA wal_checkpoint(TRUNCATE)",
        ):
            raw.cursor().execute(command)
    finally:
        raw.close()


def _make_private(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except FileExistsError:
        pass  # another process was quicker
    except OSError as error:
        raise RecordError(f"{path} can't be made: {error.strerror or error}") from error


def _engine(path: Path, *, read_only: bool) -> Engine:
    # The name goes to SQLite as an URI of ours, so that "?" and "%" in it are what they are.
    uri = f"{path.absolute().as_uri()}?mode={'ro' if read_only else 'rw'}"

    def connect() -> sqlite3.Connection:
        return sqlite3.connect(uri, uri=True, timeout=MAX_WAIT_S, check_same_thread=False)

    # One may ask while another answer is still read: each has a connection of its own.
    engine = create_engine("sqlite://", creator=connect, poolclass=QueuePool)
    event.listen(engine, "connect", _read_only if read_only else _set_up)
    event.listen(engine, "begin", _begin)
    return engine


def _read_only(connection: sqlite3.Connection, _: Any) -> None:
    connection.isolation_level = None
    connection.execute("PRAGMA foreign_keys = ON")


def _set_up(connection: sqlite3.Connection, _: Any) -> None:
    connection.isolation_level = None  # transactions begin where we say, not where Python guesses
    for setting in (
        "foreign_keys = ON",
        "journal_mode = WAL",
        "synchronous = FULL",  # a commit outlives a power cut
        "secure_delete = ON",  # what is forgotten is overwritten
        "cell_size_check = ON",
        "cache_size = -16384",  # KiB; a story touches a page here and there of each index
        "wal_autocheckpoint = 10000",  # pages, so that one that is touched often is copied seldom
        "trusted_schema = OFF",
    ):
        connection.execute(f"PRAGMA {setting}")


def _begin(connection: Connection) -> None:
    # A writer takes its turn at once: to read first and then find another writing would fail.
    writes = connection.get_execution_options().get("writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _bring_up_to_date(engine: Engine, path: Path, *, read_only: bool) -> None:
    from sqlalchemy.exc import DBAPIError

    try:
        form = _form_of(engine)
        if form == HEAD:
            return
        if form is not None and form > HEAD:
            raise RecordError(
                f"{path} was made by a newer onrecord (its form is {form}, this one knows {HEAD})."
                " Upgrade with: pip install --upgrade onrecord"
            )
        if form is None and _has_tables(engine):
            raise RecordError(f"{path} is an SQLite file, but no record of onrecord.")
        if read_only:
            raise RecordError(f"{path} is of an older form. Open it once with: onrecord stats")
        _migrate(engine)
    # SQLite may quote the damage in what it says, which Python then can't decode.
    except (DBAPIError, UnicodeDecodeError) as error:
        told = getattr(error, "orig", None) or error
        raise RecordError(
            f"{path} can't be read as a record: {told}."
            " If it was damaged, put a backup in its place (onrecord backup makes them)."
        ) from error


def _form_of(engine: Engine) -> str | None:
    with engine.connect() as connection:
        tables = "SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'"
        if connection.exec_driver_sql(tables).first() is None:
            return None
        row = connection.exec_driver_sql(FORM).first()
        return str(row[0]) if row else None


def _has_tables(engine: Engine) -> bool:
    with engine.connect() as connection:
        return connection.exec_driver_sql("SELECT 1 FROM sqlite_master").first() is not None


def _migrate(engine: Engine) -> None:
    from alembic import command
    from alembic.config import Config
    from alembic.util import CommandError

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    with writing(engine) as connection:
        # Another process may have made the tables while this one waited for its turn.
        if connection.exec_driver_sql("SELECT 1 FROM sqlite_master").first() is None:
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            note_rules(connection)
        config.attributes["connection"] = connection
        try:
            command.upgrade(config, "head")
        except CommandError as error:
            raise RecordError(f"the record is of a form that there never was ({error})") from error
