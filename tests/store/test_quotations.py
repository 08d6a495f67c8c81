"""Wordings as rows: found by key and print, linked, and gone when no line has them."""

from pathlib import Path

from kept import kept
from onrecord.store.opening import writing
from onrecord.store.quotations import (
    LinkRow,
    drop_links,
    erase_unused,
    linked,
    next_wording,
    put_fingerprints,
    put_links,
    put_wordings,
    sharing_fingerprints,
    wording_numbers,
    wordings,
    wordings_of,
)
from weston import weston


def test_a_wording_is_made_once(tmp_path: Path) -> None:
    with writing(kept(tmp_path).engine) as connection:
        assert (wording_numbers(connection, ["k"]), next_wording(connection)) == ({}, 1)
        put_wordings(connection, [(1, "k", "It is safe")])
        assert (wording_numbers(connection, ["k"]), next_wording(connection)) == ({"k": 1}, 2)
        assert wordings(connection, [1, 2])[1].text == "It is safe"


def test_prints_of_very_many_tell_nothing(tmp_path: Path) -> None:
    with writing(kept(tmp_path).engine) as connection:
        put_wordings(connection, [(number, str(number), "words") for number in range(1, 7)])
        put_fingerprints(connection, {number: {7, 100 + number // 3} for number in range(1, 7)})
        assert sharing_fingerprints(connection, [3], crowded=9) == {3: {1, 2, 4, 5, 6}}
        assert sharing_fingerprints(connection, [3], crowded=4) == {3: {4, 5}}


def test_links_lead_on_and_are_dropped(tmp_path: Path) -> None:
    with writing(kept(tmp_path).engine) as connection:
        put_wordings(connection, [(number, str(number), "words") for number in range(1, 5)])
        links = [LinkRow(a, b, "trimmed", True, 0.9, 2.0, "x") for a, b in ((1, 2), (2, 4))]
        put_links(connection, links * 2)
        assert linked(connection, [4]) == ({1, 2, 4}, links)
        assert drop_links(connection, 2) == {1, 4}
        assert linked(connection, [4]) == ({4}, [])


def test_what_no_line_has_is_erased(tmp_path: Path) -> None:
    with weston(tmp_path) as record, writing(record.engine) as connection:
        some = wordings_of(connection, 1)
        assert len(some) == 2
        connection.exec_driver_sql("UPDATE line SET wording = NULL WHERE statement = 2")
        gone = erase_unused(connection, some)
        assert len(gone) == 1
        assert set(wordings(connection, some)) == some - gone
