"""What lines mean is kept by article, and goes when its lines do."""

from pathlib import Path

import numpy as np

from kept import kept, write
from onrecord.record.front import Record
from onrecord.store.meanings import (
    forget_meaning,
    keep_meanings,
    kept_meanings,
    meanings,
    unmeant,
    words_of,
)
from onrecord.store.opening import writing
from stories import BRIDGE

ROWS = np.arange(12, dtype=np.int8).reshape(3, 4)


def with_rows(folder: Path) -> Record:
    record = kept(folder, BRIDGE)
    with writing(record.engine) as connection:
        keep_meanings(connection, "v1", [(1, [7, 8, 1 << 40], ROWS)])
    return record


def test_what_is_kept_comes_back(tmp_path: Path) -> None:
    with with_rows(tmp_path).engine.connect() as connection:
        [(numbers, rows)] = meanings(connection, "v1", 4)
        assert numbers.tolist() == [7, 8, 1 << 40]
        assert (rows == ROWS).all()
        assert list(kept_meanings(connection, "v1")) == [(1, [7, 8, 1 << 40], ROWS.tobytes())]
        assert unmeant(connection, "v1") == []


def test_rows_of_other_vectors_are_as_none(tmp_path: Path) -> None:
    with with_rows(tmp_path).engine.connect() as connection:
        assert [len(rows) for _, rows in meanings(connection, "v2", 4)] == [0]
        assert unmeant(connection, "v2") == [1]


def test_rows_that_damage_cut_are_passed_over(tmp_path: Path) -> None:
    record = with_rows(tmp_path)
    write(record, "UPDATE meaning SET rows = x'0102'")
    with record.engine.connect() as connection:
        assert [len(rows) for _, rows in meanings(connection, "v1", 4)] == [0]


def test_they_are_forgotten(tmp_path: Path) -> None:
    record = with_rows(tmp_path)
    with writing(record.engine) as connection:
        forget_meaning(connection, 1)
        assert unmeant(connection, "v1") == [1]


def test_the_words_of_an_article_s_lines(tmp_path: Path) -> None:
    with kept(tmp_path, BRIDGE).engine.connect() as connection:
        words = words_of(connection, 1)
    assert (1, "The bridge is safe,") in words
    assert len(words) == 6


def test_many_come_a_part_at_a_time(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr("onrecord.store.meanings._AT_ONCE", 0)
    with with_rows(tmp_path).engine.connect() as connection:
        assert [len(numbers) for numbers, _ in meanings(connection, "v1", 4)] == [3, 0]
