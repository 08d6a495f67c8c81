"""Results to a file or standard output, what people are told to standard error."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from onrecord.cli.output import colour, complain, tell, width, write


def test_results_go_to_standard_output(capsys: pytest.CaptureFixture[str]) -> None:
    write(["a", "b\n"])
    assert capsys.readouterr() == ("ab\n", "")


def test_or_to_a_file(tmp_path: Path) -> None:
    write(["“né”\n", "\ud800\n"], tmp_path / "out.txt")
    assert (tmp_path / "out.txt").read_bytes() == "“né”\n\\ud800\n".encode()


def test_a_failure_before_the_first_result_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    def fails() -> Iterator[str]:
        raise RuntimeError
        yield

    out = tmp_path / "out.txt"
    out.write_text("kept")
    with pytest.raises(RuntimeError):
        write(fails(), out)
    assert out.read_text() == "kept"


def test_people_are_told_on_one_line_that_no_terminal_obeys(
    capsys: pytest.CaptureFixture[str],
) -> None:
    complain("no\x1b[2J text\nin it")
    tell("a\x07 b")
    assert capsys.readouterr() == ("a b\n", "no [2J text in it\n")


def test_quiet_is_quiet(capsys: pytest.CaptureFixture[str]) -> None:
    complain("no", quiet=True)
    tell("no", quiet=True)
    assert capsys.readouterr() == ("", "")


def test_a_pipe_has_no_colour_and_a_hundred_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)
    assert not colour()
    assert width() == 100
    monkeypatch.setenv("COLUMNS", "66")
    assert width() == 66


@pytest.mark.parametrize(
    ("variables", "coloured"),
    [
        ({}, True),
        ({"NO_COLOR": "1"}, False),
        ({"NO_COLOR": ""}, True),
        ({"TERM": "dumb"}, False),
    ],
)
def test_a_terminal_has_colour_unless_its_reader_asks_for_none(
    variables: dict[str, str], coloured: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert colour() is coloured
