"""What a person names: files, folders, days and modes."""

from pathlib import Path

import click
import pytest

from onrecord.attribution import Mode
from onrecord.cli.inputs import day, files, modes

CONTEXT = click.Context(click.Command("read"))
OPTION = click.Option(["--published"])


@pytest.mark.parametrize(
    "value", ["2022-05-24", "2022-05-24T08:30+02:00", "2022-05-24T06:30:00Z", "2022-05-24 08:30"]
)
def test_a_day_or_a_moment_is_kept_as_it_was_given(value: str) -> None:
    assert day(CONTEXT, OPTION, value) == value


@pytest.mark.parametrize(
    "value", ["", "2022", "2022-02-30", "24.5.2022", "2022-05-24T25:00", "２０２２"]
)
def test_what_is_no_date_is_refused(value: str) -> None:
    with pytest.raises(click.BadParameter, match="write it as 2022-05-24"):
        day(CONTEXT, OPTION, value)


def test_modes_by_comma_or_all() -> None:
    assert modes(CONTEXT, OPTION, "speech, writing") == {Mode.SPEECH, Mode.WRITING}
    assert modes(CONTEXT, OPTION, "all") == set(Mode)
    assert modes(CONTEXT, OPTION, None) is None
    with pytest.raises(click.BadParameter, match="there are speech"):
        modes(CONTEXT, OPTION, "speech,shouting")


def test_a_folder_is_opened_in_order_and_what_is_no_story_is_passed_over(tmp_path: Path) -> None:
    for name in ("b.html", "a.txt.gz", "sub/c.JSONL", ".git/d.txt", "e.png", "f.gz", "html"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    found = [Path(file).relative_to(tmp_path).as_posix() for file in files((str(tmp_path),))]
    assert found == ["a.txt.gz", "b.html", "sub/c.JSONL"]


def test_a_file_that_is_named_is_taken_whatever_it_is_called(tmp_path: Path) -> None:
    odd = tmp_path / "story.odd"
    odd.touch()
    assert files((str(odd), "-")) == [str(odd), "-"]


def test_standard_input_can_be_read_once() -> None:
    with pytest.raises(click.UsageError, match="standard input can be read once"):
        files(("-", "-"))


def test_what_is_not_there_is_refused() -> None:
    with pytest.raises(click.UsageError, match="no such file: nowhere"):
        files(("nowhere",))


def test_a_pattern_that_no_shell_has_opened_is_opened(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", "c.html"):
        (tmp_path / name).write_text("He said no.", "utf-8")
    assert files((str(tmp_path / "*.txt"),)) == [str(tmp_path / "a.txt"), str(tmp_path / "b.txt")]
