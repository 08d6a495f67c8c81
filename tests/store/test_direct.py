"""Questions put to SQLite itself are part of the transaction that SQLAlchemy began."""

from pathlib import Path

import pytest

from kept import kept
from onrecord.store import schema
from onrecord.store.direct import asked, done, named, put
from onrecord.store.opening import writing

WORDINGS = [{"number": 1, "key": "a", "text": "Yes"}, {"number": 2, "key": "b", "text": "No"}]


def test_rows_are_put_in_and_asked_for(tmp_path: Path) -> None:
    with writing(kept(tmp_path).engine) as connection:
        put(connection, schema.wording, WORDINGS)
        put(connection, schema.wording, [])
        done(connection, "UPDATE wording SET text = ? WHERE number = ?", [("Never", 2)])
        assert asked(connection, "SELECT text FROM wording").fetchall() == [("Yes",), ("Never",)]
        assert named(connection, "SELECT * FROM wording WHERE key = :key", {"key": "a"}) == [
            WORDINGS[0]
        ]


def test_what_is_taken_back_was_never_there(tmp_path: Path) -> None:
    record = kept(tmp_path)
    with pytest.raises(RuntimeError), writing(record.engine) as connection:  # noqa: PT012
        put(connection, schema.wording, WORDINGS)
        raise RuntimeError
    with record.engine.connect() as connection:
        assert asked(connection, "SELECT count(*) FROM wording").fetchone() == (0,)
        assert connection.in_transaction()
