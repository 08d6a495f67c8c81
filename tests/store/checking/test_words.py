"""The indexes of words: damage that FTS5's own check passes over is found."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kept import faults, kept, write
from onrecord.record.front import Record
from onrecord.store.checking.words import _noughts
from stories import BRIDGE

BLOCK = "UPDATE words_fts_data SET block = x'{}' WHERE id = {}"
LINE = "UPDATE line SET words = '{}' WHERE statement = 1"
LAST_PAGE = """
UPDATE words_fts_idx SET term = substr(term, 1, length(term) - 1) WHERE pgno = (SELECT max(pgno) FROM words_fts_idx)
"""


def blocks(record: Record) -> dict[int, bytes]:
    """The pages of the index of lines' words."""
    with closing(sqlite3.connect(record.path)) as connection:
        return dict(connection.execute("SELECT id, block FROM words_fts_data"))


def test_a_change_of_any_byte_of_a_page_is_found(tmp_path: Path) -> None:
    record = kept(tmp_path, BRIDGE)
    number, block = max(blocks(record).items())
    passed = []
    for at in range(2, len(block)):  # the first two help to go on from the page before
        turned = bytearray(block)
        turned[at] ^= 2
        write(record, BLOCK.format(turned.hex(), number))
        if not faults(record):
            passed.append(at)
    assert passed == []


def test_words_that_changed_places_are_found(tmp_path: Path) -> None:
    record = kept(tmp_path, BRIDGE)
    write(record, "INSERT INTO words_fts(words_fts, rowid, words) VALUES ('delete', 1, 'bridge')")
    assert "index words_fts: it does not" in "\n".join(faults(record))


def test_a_word_that_its_own_index_leads_away_from_is_found(tmp_path: Path) -> None:
    record = kept(tmp_path, BRIDGE)
    long = " ".join(f"word{number}" for number in range(2000))
    write(record, LINE.format(long))
    write(record, "INSERT INTO words_fts(words_fts) VALUES ('rebuild')")
    write(record, LAST_PAGE)
    assert "index words_fts: it can't find 'word" in "\n".join(faults(record))


@pytest.mark.parametrize("index", ["words_fts", "names_fts"])
def test_a_sound_index_has_no_noughts(tmp_path: Path, index: str) -> None:
    record = kept(tmp_path, BRIDGE)
    with closing(sqlite3.connect(record.path)) as connection:
        assert list(_noughts(connection, index)) == []
