"""What outlets changed, as JSON and as a table."""

from pathlib import Path

from asking import said
from kept import kept
from onrecord.export.asked.answers import written
from onrecord.export.asked.changed import changes_answer
from onrecord.record.changes import Changed

URL = "https://bay.example/story"


def found(folder: Path, first: tuple[str, str], second: tuple[str, str]) -> list[Changed]:
    stories = [
        said(words, name, "Bay Post", day, url=URL)
        for (words, name), day in ((first, "2024-03-13"), (second, "2024-03-14"))
    ]
    return kept(folder, *stories).changes()


def test_a_line_given_to_another_speaker(tmp_path: Path) -> None:
    words = "The pier is safe for a full ferry"
    one = found(tmp_path, (words, "Tom Hale"), (words, "Ana Reyes"))
    text = "".join(written(changes_answer(one), "table"))
    assert "speaker Ana Reyes  (before: Tom Hale)" in text
    [row] = changes_answer(one).rows
    assert (row["what"], row["before"]["speaker"]["name"]) == ("speaker", "Tom Hale")


def test_a_line_that_is_gone_and_one_that_is_new(tmp_path: Path) -> None:
    one = found(tmp_path, ("It is safe", "Tom Hale"), ("We never asked anyone", "Tom Hale"))
    text = "".join(written(changes_answer(one), "table"))
    assert "gone    Tom Hale  “It is safe,”" in text
    assert "new     Tom Hale  “We never asked anyone,”" in text


def test_the_same_text_is_one_version(tmp_path: Path) -> None:
    one = found(tmp_path, ("It is safe", "Tom Hale"), ("It is safe", "Tom Hale"))
    assert one == []


def test_none_is_told() -> None:
    assert "No story of the record has changed." in "".join(written(changes_answer([]), "table"))
