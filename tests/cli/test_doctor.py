"""`onrecord doctor`: what is installed and works, and exit 1 where something needed does not."""

import sys

import pytest
from click.testing import CliRunner

from onrecord import __version__, pipeline
from onrecord.cli import main
from onrecord.cli.doctor import CHECKS, _name_of


def test_all_is_well_here() -> None:
    run = CliRunner().invoke(main, ["doctor"])
    assert run.exit_code == 0, run.output
    assert f"onrecord               {__version__}" in run.output
    for name in ("Python", "trafilatura", "lxml", *(name for name, _ in CHECKS)):
        assert f"ok  {name}" in run.output
    assert run.output.endswith("All is well.\n")


def test_a_package_that_cannot_be_imported_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "rapidfuzz", None)  # its import then raises
    run = CliRunner().invoke(main, ["doctor"])
    assert run.exit_code == 1
    assert "NO  rapidfuzz              can't be imported" in run.output


def test_a_reader_that_fails_is_told_and_the_rest_is_looked_at(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fails(*_: object, **__: object) -> None:
        raise RuntimeError("no such lexicon")

    monkeypatch.setattr(pipeline, "read_text", fails)
    run = CliRunner().invoke(main, ["doctor"])
    assert run.exit_code == 1
    assert "NO  reads a small story    RuntimeError: no such lexicon" in run.output
    assert "ok  writes" in run.output


@pytest.mark.parametrize(
    ("requirement", "name"),
    [("click<9,>=8.1", "click"), ("lxml-html-clean", "lxml-html-clean"), ("a.b; x", "a.b")],
)
def test_a_requirement_names_its_package(requirement: str, name: str) -> None:
    assert _name_of(requirement) == name
