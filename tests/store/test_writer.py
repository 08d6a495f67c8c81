"""Keeping a story once: what is there already stays as it is."""

from dataclasses import replace
from pathlib import Path

import pytest

from kept import faults, keep, kept, read_again
from onrecord.problem import Problem
from onrecord.record.front import Record
from onrecord.store import schema
from onrecord.store.opening import writing
from onrecord.store.rows import Origin
from onrecord.store.writer import Run, as_kept, keep_problem, keep_story, reading_seal
from stories import ARTICLE, BRIDGE, MADE_BY, UNREADABLE


def counts(record: Record) -> dict[str, int]:
    with record.engine.connect() as connection:
        return {
            table: connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar()  # noqa: S608
            for table in ("run", "article", "reading", "statement", "problem", "entry", "line")
        }


def test_keeping_a_story_twice_changes_nothing(tmp_path: Path) -> None:
    record = kept(tmp_path, BRIDGE)
    before = counts(record)
    keep(record, BRIDGE)
    assert counts(record) == before
    assert before["statement"] == 6


def test_a_newer_version_s_reading_stands_beside_the_older(tmp_path: Path) -> None:
    record = kept(tmp_path, BRIDGE, read_again(BRIDGE, statements=BRIDGE.statements[:2]))
    now = counts(record)
    assert (now["article"], now["reading"], now["statement"], now["line"]) == (1, 2, 8, 2)
    assert faults(record) == []


def test_a_corrected_story_is_another_article(tmp_path: Path) -> None:
    text = ARTICLE.text + "\nCorrection: the bridge is in Leeds."
    corrected = replace(BRIDGE, article=replace(ARTICLE, text=text), statements=(), entities=())
    assert counts(kept(tmp_path, BRIDGE, corrected))["article"] == 2


def test_a_story_without_an_article_is_misuse(tmp_path: Path) -> None:
    record = kept(tmp_path)
    with writing(record.engine) as connection, pytest.raises(ValueError, match="article"):
        keep_story(connection, Run("add", MADE_BY), UNREADABLE, Origin("x"))


def test_a_problem_is_kept_once(tmp_path: Path) -> None:
    record = kept(tmp_path)
    run, problem = Run("add", MADE_BY), Problem("intake", "photo.jpg is a picture")
    with writing(record.engine) as connection:
        assert keep_problem(connection, run, problem, came_from="photo.jpg")
        assert not keep_problem(connection, run, problem, came_from="photo.jpg")
        assert keep_problem(connection, run, problem, came_from="other.jpg")


def test_a_run_taken_back_is_made_again(tmp_path: Path) -> None:
    record, run = kept(tmp_path), Run("add", MADE_BY)
    with pytest.raises(RuntimeError), writing(record.engine) as connection:  # noqa: PT012
        keep_story(connection, run, BRIDGE, Origin("x"))
        raise RuntimeError
    with writing(record.engine) as connection:
        keep_story(connection, run, BRIDGE, Origin("x"))
    assert counts(record)["run"] == 1


def test_a_reading_s_seal_is_that_of_its_rows_as_sqlite_gives_them_back(tmp_path: Path) -> None:
    with kept(tmp_path, BRIDGE).engine.connect() as connection:
        asked = "SELECT seal FROM entry WHERE kind = 'reading'"
        assert connection.exec_driver_sql(asked).scalar() == reading_seal(connection, 1)


@pytest.mark.parametrize(
    ("value", "column", "right"),
    [(True, "negated", 1), (1, "confidence", 1.0), (-0.0, "confidence", 0.0)],
)
def test_a_value_is_sealed_as_it_is_kept(value: object, column: str, right: object) -> None:
    found = as_kept(schema.statement, {column: value})[column]
    assert (repr(found), type(found)) == (repr(right), type(right))


def test_what_is_no_number_is_kept_as_nothing() -> None:
    assert as_kept(schema.statement, {"confidence": float("nan")})["confidence"] is None
