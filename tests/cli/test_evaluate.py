"""`onrecord evaluate`: the scores of a folder of gold, as a table or as JSON."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from onrecord.cli import main

GOLD = "[content:“The bridge is safe,”] [cue:said] [source=Ana Reyes:Ana Reyes].\n"


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    folder = tmp_path / "gold"
    folder.mkdir()
    (folder / "bridge.txt").write_text(GOLD, "utf-8")
    return folder


def evaluate(*words: object) -> Result:
    return CliRunner().invoke(main, ["evaluate", *map(str, words)])


def test_the_table(gold: Path) -> None:
    run = evaluate(gold)
    assert run.exit_code == 0, run.output
    assert run.stdout.startswith("documents 1")


def test_json(gold: Path) -> None:
    result = json.loads(evaluate(gold, "--format", "json").stdout)
    assert result["documents"] == 1
    assert "direct" in result["scores"]


def test_predictions_are_written_where_asked(gold: Path, tmp_path: Path) -> None:
    out = tmp_path / "found.jsonl"
    evaluate(gold, "--predictions", out)
    [line] = out.read_text("utf-8").splitlines()
    assert json.loads(line)["doc"].startswith("bridge")


def test_a_folder_without_gold_is_misuse(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    run = evaluate(tmp_path / "empty")
    assert run.exit_code == 2
    assert "no gold that onrecord knows" in run.stderr


def test_no_such_folder_is_misuse() -> None:
    assert evaluate("nowhere").exit_code == 2
