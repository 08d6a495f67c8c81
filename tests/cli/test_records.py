"""Which record a command is about."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from kept import kept
from onrecord.cli import main
from stories import BRIDGE


def test_the_environment_names_a_record(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept(tmp_path, BRIDGE).close()
    monkeypatch.setenv("ONRECORD_RECORD", str(tmp_path / "test.db"))
    assert "statements   6" in CliRunner().invoke(main, ["stats"]).stdout


def test_a_file_s_ending_tells_the_form(tmp_path: Path) -> None:
    kept(tmp_path, BRIDGE).close()
    out = tmp_path / "found.csv"
    words = ["search", "safe", "--record", str(tmp_path / "test.db"), "--out", str(out)]
    assert CliRunner().invoke(main, words).exit_code == 0
    assert out.read_text("utf-8").startswith("article.id,")
