"""Many files, one after the other; what goes wrong is told and kept."""

from collections import Counter
from collections.abc import Iterator

import pytest

from onrecord.cli.reading import read_files
from onrecord.story import Story
from stories import BRIDGE, UNREADABLE


def reader(file: str, passed_over: Counter[str]) -> Iterator[Story]:
    """A reader that knows some files."""
    if file == "news.warc":
        passed_over.update({"redirects": 1200, "empty pages": 3})
    if file == "locked.txt":
        raise PermissionError(13, "Permission denied")
    yield {"bridge.txt": BRIDGE, "photo.jpg": UNREADABLE, "news.warc": BRIDGE}[file]


def read(*files: str, quiet: bool = False) -> tuple[list[Story], list[str]]:
    unread: list[str] = []
    return list(read_files(list(files), reader, quiet=quiet, unread=unread)), unread


def test_every_file_gives_a_story_and_the_unread_are_counted() -> None:
    stories, unread = read("bridge.txt", "photo.jpg", "bridge.txt")
    assert stories == [BRIDGE, UNREADABLE, BRIDGE]
    assert unread == ["photo.jpg"]


def test_a_file_that_may_not_be_opened_costs_no_other(capsys: pytest.CaptureFixture[str]) -> None:
    stories, unread = read("locked.txt", "bridge.txt")
    assert [story.article is None for story in stories] == [True, False]
    assert unread == ["locked.txt"]
    message = "locked.txt can't be read: Permission denied"
    assert stories[0].problems[0].message == message
    assert f"locked.txt: intake: {message}\n" in capsys.readouterr().err


def test_problems_are_told_with_their_file(capsys: pytest.CaptureFixture[str]) -> None:
    read("bridge.txt")
    assert capsys.readouterr() == (
        "",
        "bridge.txt: resolve: a council spokesman is not named\n",
    )


def test_what_an_archive_holds_that_is_no_story_is_counted(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert read("news.warc")[1] == []
    told = "news.warc: passed over 1,200 redirects, 3 empty pages\n"
    assert capsys.readouterr().err.endswith(told)


def test_quiet_is_quiet(capsys: pytest.CaptureFixture[str]) -> None:
    read("photo.jpg", "locked.txt", quiet=True)
    assert capsys.readouterr() == ("", "")


def test_progress_is_told_only_where_a_person_sees_it_alone(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    read("bridge.txt", "bridge.txt")
    assert "\r2 of 2 files\n" in capsys.readouterr().err
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    read("bridge.txt", "bridge.txt")
    assert " of 2 files" not in capsys.readouterr().err
