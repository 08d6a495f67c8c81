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


def test_a_run_is_pinned_and_compared_with(
    gold: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert evaluate(gold, "--pin", "main").exit_code == 0
    [kept] = (tmp_path / ".onrecord-runs").glob("gold-*/main.jsonl")
    doc = json.loads(kept.read_text("utf-8"))["doc"]
    kept.write_text(json.dumps({"doc": doc, "attributions": []}), "utf-8")
    told = evaluate(gold, "--against", "last", "--texts", "1").stdout
    assert "became right: 1 of 1" in told
    assert "[content:“The bridge is safe,”] [cue:said] [source:Ana Reyes]" in told


def test_intervals_are_told_unless_not_wanted(gold: Path) -> None:
    assert "F1 95% interval, direct: full" in evaluate(gold).stdout
    assert "interval" not in evaluate(gold, "--bootstrap", "0").stdout


def test_no_such_run_is_misuse(gold: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    run = evaluate(gold, "--against", "last")
    assert run.exit_code == 2
    assert "no run 'last'" in run.stderr


def test_texts_of_what_is_not_compared_are_misuse(gold: Path) -> None:
    run = evaluate(gold, "--texts", "3")
    assert run.exit_code == 2
    assert "--against" in run.stderr
