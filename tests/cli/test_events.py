"""`onrecord events`: what was done, as a table, JSON, JSONL or CSV."""

import csv
import json
from io import StringIO
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from onrecord.cli import main

STORY = """Police arrested Tom Lee in Leeds on Monday. “Tom Lee is a hero,” Ana Reyes said.
"""


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "arrest.txt"
    path.write_text(STORY, "utf-8")
    return path


def events(*words: object) -> Result:
    return CliRunner().invoke(main, ["events", *map(str, words), "--published", "2022-05-24"])


def test_a_table_is_what_a_person_gets(story: Path) -> None:
    run = events(story)
    assert run.exit_code == 0
    for word in ("2022-05-23", "Police", "detain", "Tom Lee", "praise", "2 events"):
        assert word in run.stdout


def test_json_is_a_list_of_events(story: Path) -> None:
    first, second = json.loads(events(story, "--format", "json").stdout)
    assert (first["type"], first["actor"]["name"]) == ("detain", "Police")
    assert second["evidence"][0]["text"] in STORY
    assert first["article"]["published"] == "2022-05-24"


def test_jsonl_is_a_line_an_event(story: Path) -> None:
    lines = events(story, "--format", "jsonl").stdout.splitlines()
    assert [json.loads(line)["type"] for line in lines] == ["detain", "praise"]


def test_the_file_s_ending_tells_the_format(story: Path, tmp_path: Path) -> None:
    out = tmp_path / "events.csv"
    assert events(story, "--out", out).exit_code == 0
    rows = list(csv.DictReader(StringIO(out.read_text("utf-8"))))
    assert [row["target"] for row in rows] == ["Tom Lee", "Tom Lee"]


def test_a_story_that_is_not_there_is_misuse(tmp_path: Path) -> None:
    run = events(tmp_path / "none.txt")
    assert run.exit_code == 2
    assert "no such file" in run.stderr


def test_one_url_is_of_one_story(story: Path) -> None:
    run = events(story, story, "--url", "https://quay.example/1")
    assert run.exit_code == 2
    assert "--url" in run.stderr


def test_what_cannot_be_read_is_told(tmp_path: Path) -> None:
    photo = tmp_path / "photo.txt"
    photo.write_bytes(b"\x89PNG\r\n\x1a\n" + b"\x00" * 64)
    run = events(photo, "--format", "json")
    assert run.exit_code == 1
    assert json.loads(run.stdout) == []
