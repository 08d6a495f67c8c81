"""`onrecord changes`: what outlets changed in their stories."""

from pathlib import Path

import pytest

from asking import HOSTILE, answered, fits, has_example, is_plain, made, said, told_misuse

URL = "https://bay.example/story"
OLD = said("There are fifty old bolts in the bridge", "Tom Hale", "Bay Post", "2024-03-13", url=URL)
NEW = said(
    "There are fifteen old bolts in the bridge", "Tom Hale", "Bay Post", "2024-03-14", url=URL
)


@pytest.fixture
def record(tmp_path: Path) -> str:
    return made(tmp_path, OLD, NEW)


def test_what_differs_is_marked(record: str) -> None:
    told = fits(record, "changes")
    for words in (URL, "2024-03-14", "altered", "[-fifty-]", "{+fifteen+}"):
        assert words in told


def test_json_has_both_versions(record: str) -> None:
    [one] = answered(record, "changes", URL)
    [_, second] = one["versions"]
    assert [change["what"] for change in second["changes"]] == ["altered"]
    assert answered(record, "changes", second["version"]) == [one]


def test_none_is_told(record: str) -> None:
    assert "No story of the record has changed." in fits(record, "changes", "https://x.example/")


def test_hostile_words_are_plain(tmp_path: Path) -> None:
    hostile = said("It is fine", HOSTILE, "Bay Post", "2024-03-15", url=URL)
    assert is_plain(fits(made(tmp_path, OLD, hostile), "changes"))


def test_misuse_is_told(record: str) -> None:
    assert "no character" in told_misuse(record, "changes", "\udcff")
    assert "--limit" in told_misuse(record, "changes", "--limit", "0")


def test_help_has_an_example() -> None:
    assert has_example("changes")
