"""Runs that are kept to compare with, each beside the gold that it is of."""

import os

import pytest

from onrecord.evaluate.runs import find_run, pinned_runs, place_for


@pytest.fixture
def gold(tmp_path):
    (tmp_path / "dev").mkdir()
    (tmp_path / "dev/a.txt").write_text("It rains.", "utf-8")
    return tmp_path / "dev"


@pytest.fixture
def runs(tmp_path):
    return tmp_path / ".onrecord-runs"


def pin(gold, runs, name, second):
    """A run under this name, written in this second."""
    path = place_for(gold, name, runs)
    path.write_text("", "utf-8")
    os.utime(path, (second, second))
    return path


def test_a_pinned_run_is_found_by_its_name(gold, runs):
    kept = pin(gold, runs, "main", 1)
    assert find_run(gold, "main", runs) == kept
    assert kept.parent.name.startswith("dev-")


def test_the_last_one(gold, runs):
    pin(gold, runs, "b", 2)
    pin(gold, runs, "a", 3)
    pin(gold, runs, "c", 1)
    assert [path.stem for path in pinned_runs(gold, runs)] == ["c", "b", "a"]
    assert find_run(gold, "last", runs).stem == "a"


def test_a_file_of_predictions_is_a_run(gold, runs, tmp_path):
    (tmp_path / "found.jsonl").write_text("", "utf-8")
    assert find_run(gold, tmp_path / "found.jsonl", runs) == tmp_path / "found.jsonl"


def test_git_passes_runs_over(gold, runs):
    place_for(gold, "main", runs)
    assert (runs / ".gitignore").read_text("utf-8") == "*\n"


def test_a_run_of_gold_that_has_changed_is_none(gold, runs):
    pin(gold, runs, "main", 1)
    (gold / "a.txt").write_text("It pours.", "utf-8")
    with pytest.raises(ValueError, match=r"no run 'main'.* as it is now: none"):
        find_run(gold, "main", runs)


def test_what_is_not_there_is_told_with_what_is(gold, runs):
    pin(gold, runs, "main", 1)
    with pytest.raises(ValueError, match=r"no run 'mian': .*: main\. Pin one with --pin"):
        find_run(gold, "mian", runs)


def test_there_is_no_last_run_of_none(gold, runs):
    with pytest.raises(ValueError, match=r"no run 'last': .*: none\. Pin one with --pin"):
        find_run(gold, "last", runs)


@pytest.mark.parametrize("name", ["last", "", "../main", "a/b", ".hidden", "a b", "x" * 101, "a\n"])
def test_names_that_no_run_can_have(gold, runs, name):
    with pytest.raises(ValueError, match="cannot name a run"):
        place_for(gold, name, runs)
    assert not runs.exists()
