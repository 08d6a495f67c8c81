"""`onrecord stats`: the record in numbers."""

import json
from pathlib import Path

from click.testing import CliRunner

from kept import kept
from onrecord.cli import main
from stories import BRIDGE


def test_the_numbers_for_people_and_for_programs(tmp_path: Path) -> None:
    kept(tmp_path, BRIDGE).close()
    words = ["stats", "--record", str(tmp_path / "test.db")]
    assert "statements   6" in CliRunner().invoke(main, words).stdout
    told = json.loads(CliRunner().invoke(main, [*words, "--format", "json"]).stdout)
    assert (told["articles"], told["statements"]) == (1, 6)
