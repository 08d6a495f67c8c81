"""Searching by meaning: what is near is found, kept up to date, forgotten and checked."""

from pathlib import Path

import pytest

from kept import faults, keep, kept, read_again, write
from onrecord.record.front import Record
from onrecord.store.views.filters import Filters
from stories import BRIDGE
from weston import weston


def found(record: Record, words: str, **given: object) -> list[str]:
    return [hit.line.words for hit in record.search(words, meaning=True, **given).hits]  # type: ignore[arg-type]


def kept_rows(record: Record) -> int:
    with record.engine.connect() as connection:
        return int(connection.exec_driver_sql("SELECT count(*) FROM meaning").scalar_one())


def test_what_says_the_like_is_found_with_how_near_and_why(tmp_path: Path) -> None:
    with kept(tmp_path, BRIDGE) as record:
        [hit, *_] = record.search("secure structure", meaning=True).hits
        assert hit.line.words == "The bridge is safe,"
        assert 0.3 < (hit.nearness or 0) < 1
        assert "safe" in [hit.line.words[start:end] for start, end in hit.marks]


def test_the_same_words_are_as_near_as_can_be(tmp_path: Path) -> None:
    with kept(tmp_path, BRIDGE) as record:
        [hit, *_] = record.search("The bridge is safe,", meaning=True).hits
        assert hit.nearness is not None
        assert hit.nearness >= 0.98


def test_where_nothing_is_near_nothing_is_found(tmp_path: Path) -> None:
    with kept(tmp_path, BRIDGE) as record:
        assert found(record, "opera singers") == []


def test_filters_and_limits_hold(tmp_path: Path) -> None:
    with kept(tmp_path, BRIDGE) as record:
        assert found(record, "secure structure", filters=Filters(until="2000-01-01")) == []
        assert len(found(record, "a safe bridge", limit=1)) == 1


@pytest.mark.parametrize("words", ["", "  ", "\u200b"])
def test_words_without_meaning_are_no_question(tmp_path: Path, words: str) -> None:
    with kept(tmp_path, BRIDGE) as record, pytest.raises(ValueError, match="no word"):
        record.search(words, meaning=True)


def test_it_is_worked_out_when_first_asked_for_and_again_after_a_new_reading(
    tmp_path: Path,
) -> None:
    with kept(tmp_path, BRIDGE) as record:
        assert (record.meanings_missing(), kept_rows(record)) == (1, 0)
        assert list(record.working_out_meanings()) == [1]
        assert (record.meanings_missing(), kept_rows(record)) == (0, 1)
        keep(record, read_again(BRIDGE, statements=BRIDGE.statements[1:2]))
        assert record.meanings_missing() == 1
        assert found(record, "secure structure") == []
        assert faults(record) == []


def test_rows_of_other_vectors_are_made_anew(tmp_path: Path) -> None:
    with kept(tmp_path, BRIDGE) as record:
        list(record.working_out_meanings())
        write(record, "UPDATE meaning SET vectors = 'older'")
        assert found(record, "secure structure") == ["The bridge is safe,"]
        assert faults(record) == []


def test_what_is_forgotten_is_not_found(tmp_path: Path) -> None:
    with weston(tmp_path) as record:
        before = len(found(record, "bridge"))
        rows = kept_rows(record)
        gone = record.forget(record.to_forget(person="Tom Hale"), reason="he asks for it")
        assert gone
        assert kept_rows(record) < rows
        assert len(found(record, "bridge")) < before
        assert faults(record) == []


def test_a_correction_changes_what_is_found(tmp_path: Path) -> None:
    with kept(tmp_path, BRIDGE) as record:
        [hit, *_] = record.search("secure structure", meaning=True).hits
        record.not_said(hit.line.id, reason="a caption")
        assert found(record, "secure structure") == []


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE meaning SET rows = zeroblob(length(rows))",
        "UPDATE meaning SET lines = zeroblob(length(lines))",
        "UPDATE meaning SET lines = x'01'",
    ],
)
def test_the_check_tells_of_damage_and_a_search_lives_with_it(tmp_path: Path, damage: str) -> None:
    with kept(tmp_path, BRIDGE) as record:
        list(record.working_out_meanings())
        write(record, damage)
        assert faults(record) == ["meaning of article 1: it is not that of its lines"]
        assert found(record, "secure structure") in ([], ["The bridge is safe,"])


def test_a_copy_has_it_too(tmp_path: Path) -> None:
    with kept(tmp_path, BRIDGE) as record:
        list(record.working_out_meanings())
        record.back_up(tmp_path / "copy.db")
    with Record(*_opened(tmp_path / "copy.db")) as copy:
        assert copy.meanings_missing() == 0
        assert found(copy, "secure structure") == ["The bridge is safe,"]


def _opened(path: Path) -> tuple[object, Path]:
    from onrecord.store.opening import open_store

    return open_store(path), path
