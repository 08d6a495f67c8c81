"""`onrecord add`: stories into the record."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from onrecord.cli import main


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "news").mkdir()
    (tmp_path / "news" / "a.txt").write_text("“It is safe,” Ana Reyes said.\n", "utf-8")
    (tmp_path / "news" / "b.txt").write_bytes(b"")
    return tmp_path


def add(folder: Path, *words: str) -> Result:
    record = str(folder / "x.db")
    return CliRunner().invoke(main, ["add", str(folder / "news"), "--record", record, *words])


def test_what_was_added_and_what_failed_is_told(folder: Path) -> None:
    run = add(folder)
    assert run.exit_code == 1
    assert "1 new, 1 failed; 1 statement added to" in run.stdout
    assert run.stdout.count("b.txt") == 1  # the message says where, and is told as it is
    assert "b.txt is empty" in run.stdout
    assert "1 known, 1 failed; 0 statements" in add(folder).stdout


def test_the_same_in_json(folder: Path) -> None:
    told = json.loads(add(folder, "--format", "json").stdout)
    assert (told["new"], told["failed"], told["statements"]) == (1, 1, 1)
    assert "is empty" in told["failures"][0]["problems"][0]
    lines = [json.loads(line) for line in add(folder, "--format", "jsonl").stdout.splitlines()]
    assert [line["outcome"] for line in lines] == ["known", "failed"]


def test_quiet_says_nothing(folder: Path) -> None:
    run = add(folder, "--quiet")
    assert (run.stdout, run.stderr) == ("", "")


def test_one_url_is_of_one_story(folder: Path) -> None:
    run = add(folder, "--url", "https://quay.example/a")
    assert run.exit_code == 2
    assert not (folder / "x.db").exists()
