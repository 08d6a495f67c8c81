"""Wordings as rows: found by key, and gone when no line has them."""

from pathlib import Path

from kept import kept
from onrecord.store.opening import writing
from onrecord.store.quotations import (
    erase_unused,
    next_wording,
    put_wordings,
    wording_numbers,
    wordings,
    wordings_of,
)
from onrecord.store.wording_links import LinkRow, put_links
from weston import weston


def test_a_wording_is_made_once(tmp_path: Path) -> None:
    with writing(kept(tmp_path).engine) as connection:
        assert (wording_numbers(connection, ["k"]), next_wording(connection)) == ({}, 1)
        put_wordings(connection, [(1, "k", "It is safe")])
        assert (wording_numbers(connection, ["k"]), next_wording(connection)) == ({"k": 1}, 2)
        assert wordings(connection, [1, 2])[1].text == "It is safe"


def test_what_no_line_has_is_erased(tmp_path: Path) -> None:
    with weston(tmp_path) as record, writing(record.engine) as connection:
        some = wordings_of(connection, 1)
        assert len(some) == 2
        connection.exec_driver_sql("UPDATE line SET wording = NULL WHERE statement = 2")
        put_links(connection, [LinkRow(*sorted(some), "trimmed", True, 1.0, 6.0, "the same")])
        gone, beside = erase_unused(connection, some)
        assert len(gone) == 1
        assert beside == some - gone  # it was linked to what is gone
        assert set(wordings(connection, some)) == some - gone
