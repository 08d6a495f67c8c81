"""`onrecord search`: lines of the record."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kept import kept
from onrecord.cli import main
from onrecord.models import ModelError
from stories import BRIDGE


@pytest.fixture
def record(tmp_path: Path) -> str:
    kept(tmp_path, BRIDGE).close()
    return str(tmp_path / "test.db")


def search(record: str, *words: str) -> Result:
    return CliRunner().invoke(main, ["search", *words, "--record", record])


def test_a_table_tells_who_said_what_where(record: str) -> None:
    run = search(record, "bridge", "safe")
    assert run.exit_code == 0
    for word in ("The bridge is safe,", "The Quay", "2022-05-24", "1 line"):
        assert word in run.stdout


def test_nothing_found_is_told(record: str) -> None:
    assert "No line of the record fits." in search(record, "harbour").stdout


def test_json_is_a_list(record: str) -> None:
    [line] = json.loads(search(record, "safe", "--format", "json").stdout)
    assert line["words"] == "The bridge is safe,"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (('"open',), "without its other"),
        (("--kind", "direkt"), "'direkt' is none of direct"),
        (("--since", "may"), "write it as 2022-05-24"),
        (("--meaning",), '--meaning needs words, as in --meaning "cheaper public transport"'),
        (("--meaning", "\u200b"), "no word whose meaning is known"),
    ],
)
def test_misuse_is_told(record: str, words: tuple[str, ...], told: str) -> None:
    run = search(record, *words)
    assert run.exit_code == 2
    assert told in run.stderr


def test_a_record_that_is_not_there_is_told(tmp_path: Path) -> None:
    run = search(str(tmp_path / "none.db"), "safe")
    assert run.exit_code == 2
    assert "onrecord add STORY" in run.stderr


def test_what_says_the_like_with_other_words_is_found(record: str) -> None:
    run = search(record, "--meaning", "secure", "structure")
    assert run.exit_code == 0
    for told in ("The bridge is safe,", "near 0.", "the nearest in meaning first"):
        assert told in run.stdout
    [line, *_] = json.loads(search(record, "--meaning", "secure", "--format", "json").stdout)
    assert 0 < line["nearness"] < 1
    assert search(record, "--meaning", "secure", "--format", "csv").stdout.startswith("nearness,")


def test_that_nothing_is_near_is_told(record: str) -> None:
    told = search(record, "--meaning", "opera singers").stdout
    assert "Nothing in the record is near in meaning." in told


def test_vectors_that_are_broken_are_told(record: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> None:
        raise ModelError("vectors.npy can't be read; install onrecord again")

    monkeypatch.setattr("onrecord.record.meanings.load_vectors", broken)
    run = search(record, "--meaning", "secure")
    assert run.exit_code == 2
    assert "install onrecord again" in run.stderr
