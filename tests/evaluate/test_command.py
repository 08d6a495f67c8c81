"""The command lines of measurements: folders that are there, a switch, words for what is wrong."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from pathlib import Path

import pytest

from onrecord.evaluate.command import options_of, print_rows

TELLS = "How often something is right."


def test_a_folder_and_a_switch(tmp_path: Path) -> None:
    assert options_of(TELLS, "DIR", [str(tmp_path)]) == ([tmp_path], False)
    given = options_of(TELLS, "DIR", [str(tmp_path), "--tune"], switch=("tune", "the other half"))
    assert given == ([tmp_path], True)


def test_several_folders_where_several_may_be(tmp_path: Path) -> None:
    two = [str(tmp_path)] * 2
    assert options_of(TELLS, "DIR...", two) == ([tmp_path] * 2, False)
    with pytest.raises(SystemExit):
        options_of(TELLS, "DIR", two)


def test_what_is_wrong_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for words in ([], [str(tmp_path / "none")]):
        with pytest.raises(SystemExit) as ended:
            options_of(TELLS, "DIR", words)
        assert ended.value.code == 2
    assert f"no folder at {tmp_path / 'none'}" in capsys.readouterr().err


def test_help_is_the_text_of_the_module(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        options_of(TELLS, "DIR", ["--help"])
    assert TELLS in capsys.readouterr().out


def test_rows_are_printed_and_bad_input_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    def rows(given: Namespace) -> Iterator[str]:
        yield "a row"
        if given.bad:
            raise ValueError("no such sheet")

    parser = ArgumentParser()
    parser.add_argument("--bad", action="store_true")
    parser.set_defaults(run=rows)
    assert (print_rows(parser, []), print_rows(parser, ["--bad"])) == (0, 1)
    assert capsys.readouterr() == ("a row\na row\n", "no such sheet\n")
