"""`onrecord read`: results on standard output, problems on standard error, and exit codes."""

import gzip
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from onrecord.cli import main
from onrecord.export.check import check

STORY = """“The bridge is safe,” Ana Reyes told reporters on Monday.

Reyes said that the bolts would hold 🌉. She fears the winter.
"""


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "bridge.txt"
    path.write_text(STORY, "utf-8")
    return path


def read(*words: object, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(main, ["read", *map(str, words)], input=stdin)


def test_a_table_is_what_a_person_gets(story: Path) -> None:
    run = read(story, "--published", "2022-05-24")
    assert run.exit_code == 0
    assert "Ana Reyes" in run.stdout
    assert "“The bridge is safe,”" in run.stdout
    assert "\x1b" not in run.stdout


def test_what_is_told_of_a_story_is_in_its_record(story: Path) -> None:
    told = ("--published", "2022-05-24", "--url", "https://quay.example/1", "--outlet", "The Quay")
    record = json.loads(read(story, *told, "--format", "json").stdout)
    article = record["article"]
    assert article["published"] == "2022-05-24"
    assert article["url"] == "https://quay.example/1"
    assert article["outlet"]["name"] == "The Quay"
    assert article["text"] == STORY
    assert check(record, STORY.encode()) == []


def test_standard_input_is_a_story_too() -> None:
    record = json.loads(read("-", "--format", "json", stdin=STORY.encode()).stdout)
    assert record["article"]["text"] == STORY


def test_so_is_a_gzipped_file(tmp_path: Path) -> None:
    path = tmp_path / "bridge.txt.gz"
    path.write_bytes(gzip.compress(STORY.encode()))
    assert json.loads(read(path, "--format", "json").stdout)["article"]["text"] == STORY


def test_one_story_is_an_object_and_several_are_a_list(story: Path) -> None:
    assert isinstance(json.loads(read(story, "--format", "json").stdout), dict)
    assert len(json.loads(read(story, story, "--format", "json").stdout)) == 2
    assert len(read(story, story, "--format", "jsonl").stdout.splitlines()) == 2


def test_a_folder_stands_for_the_stories_in_it(story: Path) -> None:
    (story.parent / "deeper").mkdir()
    (story.parent / "deeper" / "more.htm").write_text("<p>“No,” said Bo Lee.</p>", "utf-8")
    (story.parent / "photo.jpg").write_bytes(b"\xff\xd8")
    (story.parent / ".hidden.txt").write_text("x")
    assert len(read(story.parent, "--format", "jsonl").stdout.splitlines()) == 2


def test_jsonl_in_jsonl_out_and_a_line_that_cannot_be_read_is_a_line(tmp_path: Path) -> None:
    path = tmp_path / "stories.jsonl"
    path.write_text(json.dumps({"text": STORY}) + "\nno json\n", "utf-8")
    run = read(path, "--format", "jsonl")
    records = [json.loads(line) for line in run.stdout.splitlines()]
    assert [record["article"] is None for record in records] == [False, True]
    assert records[1]["problems"]
    assert run.exit_code == 1
    assert f"{path}: intake: " in run.stderr


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (["nowhere.txt"], "no such file: nowhere.txt"),
        ([], "Missing argument"),
        (["-", "--published", "yesterday"], "'yesterday' is no date; write it as 2022-05-24"),
        (["-", "--published", "2022-13-01"], "is no date"),
        (["-", "--published", "20220524"], "is no date"),
        (["-", "--mode", "shouting"], "shouting"),
        (["-", "--min-confidence", "2"], "0<=x<=1"),
        (["-", "--format", "pdf"], "'pdf' is not one of"),
        (["-", "--model", "oracle"], "no model 'oracle'; there is: accurate, fast, rules"),
        (["-", __file__, "--url", "https://a.example"], "--url is the address of one story"),
        (["-", "-"], "standard input can be read once"),
    ],
)
def test_misuse_is_told_and_exits_2(words: list[str], complaint: str) -> None:
    run = read(*words, stdin=STORY.encode())
    assert run.exit_code == 2
    assert complaint in run.stderr
    assert run.stdout == ""


def test_a_slip_in_the_last_name_costs_no_half_done_work(story: Path) -> None:
    run = read(story, "nowhere.txt")
    assert (run.exit_code, run.stdout) == (2, "")


def test_a_folder_without_stories_is_misuse(tmp_path: Path) -> None:
    run = read(tmp_path)
    assert run.exit_code == 2
    assert "no story in" in run.stderr


@pytest.mark.parametrize("data", [b"", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", b"\x1f\x8bno gzip"])
def test_an_input_that_cannot_be_read_exits_1_and_says_why(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "bad.bin"
    path.write_bytes(data)
    run = read(path, "--format", "jsonl")
    record = json.loads(run.stdout)
    assert run.exit_code == 1
    assert record["article"] is None
    assert check(record) == []
    assert record["problems"][0]["message"] in run.stderr
    assert read(path, "--quiet").stderr == ""


def test_the_table_shows_what_was_uttered_and_data_all(story: Path) -> None:
    everything = json.loads(read(story, "--format", "json").stdout)
    modes = {statement["mode"] for statement in everything["statements"]}
    uttered = json.loads(read(story, "--format", "json", "--mode", "speech,writing").stdout)
    assert {s["mode"] for s in uttered["statements"]} <= {"speech", "writing"}
    assert "fears" not in read(story).stdout
    assert "speech" in modes
    assert check(uttered) == []


def test_the_out_file_s_ending_tells_the_format(story: Path) -> None:
    out = story.with_suffix(".html")
    run = read(story, "--out", out)
    assert (run.exit_code, run.stdout) == (0, "")
    assert out.read_text("utf-8").startswith("<!DOCTYPE html>")
    out = story.with_suffix(".jsonl")
    read(story, "--out", out)
    assert json.loads(out.read_text("utf-8"))["article"]["text"] == STORY


@pytest.mark.parametrize("form", ["table", "json", "jsonl", "csv", "html"])
def test_every_locale_gets_utf_8(story: Path, form: str) -> None:
    words = [sys.executable, "-m", "onrecord", "read", str(story), "--format", form]
    plain = os.environ | {"PYTHONIOENCODING": "ascii", "LC_ALL": "C", "PYTHONUTF8": "0"}
    run = subprocess.run(words, capture_output=True, env=plain, check=True)
    assert "“The bridge is safe,”" in run.stdout.decode("utf-8")


def test_a_lone_surrogate_survives_as_json_escapes_it(tmp_path: Path) -> None:
    path = tmp_path / "odd.jsonl"
    path.write_bytes(b'{"text": "\\u201cIt is \\ud800 safe,\\u201d said Ana Reyes."}\n')
    record = json.loads(read(path, "--format", "json").stdout_bytes)
    assert check(record) == []


def test_head_may_stop_reading(tmp_path: Path) -> None:
    path = tmp_path / "many.jsonl"
    path.write_text((json.dumps({"text": STORY * 50}) + "\n") * 200, "utf-8")
    words = [sys.executable, "-m", "onrecord", "read", str(path), "--format", "jsonl"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as run:
        assert run.stdout
        assert run.stderr
        assert run.stdout.readline()
        run.stdout.close()
        assert run.stderr.read() == b""
    assert run.returncode == 0
