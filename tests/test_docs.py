"""What the pages say is so: fields, commands, links, and the output that they show."""

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from onrecord.cli import COMMANDS
from onrecord.export.record_json import record
from stories import BRIDGE

ROOT = Path(__file__).parents[1]
PAGES = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md"))]
# Those with parts that cog writes, as the Makefile names them.
GENERATED = re.findall(r"^PAGES = (.*)$", (ROOT / "Makefile").read_text("utf-8"), re.M)[0].split()


def page(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


def test_the_pages_show_what_the_program_does_today() -> None:
    words = ["cogapp", "--check", "--diff", "-U", "-n", "utf-8", "-I", "docs", *GENERATED]
    unasked = {k: v for k, v in os.environ.items() if not k.startswith("ONRECORD_")}
    run = subprocess.run(
        [sys.executable, "-m", *words],
        cwd=ROOT,
        env=unasked,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert run.returncode == 0, f"run `make format`:\n{run.stdout}{run.stderr}"


def test_every_page_with_a_generated_part_is_checked() -> None:
    cogged = [str(p.relative_to(ROOT)) for p in PAGES if "[[[cog" in p.read_text("utf-8")]
    assert sorted(cogged) == sorted(GENERATED)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_link_to_a_file_leads_to_one(path: Path) -> None:
    links = re.findall(r"\]\((?!https?:|#)([^)#]+)", path.read_text("utf-8"))
    assert [link for link in links if not (path.parent / link).exists()] == []


def test_every_field_of_the_record_is_documented() -> None:
    told = page("docs/record.md")
    quoted = set(re.findall(r'[`"](\w+)[`"]', told)) | set(re.findall(r"^## (.*)", told, re.M))
    assert _names(record(BRIDGE)) - quoted == set()


def test_every_command_is_documented() -> None:
    told = page("docs/cli.md")
    assert [name for name in COMMANDS if f"## onrecord {name}\n" not in told] == []


def test_ci_finds_both_commands_of_the_readme() -> None:
    commands = re.findall("^python3 -m venv .*$", page("README.md"), re.M)
    assert len(commands) == 2
    assert "examples/harbour.html" in commands[0]
    assert "[dev]" in commands[1]
    assert commands[1].endswith("pytest")


def test_the_readme_s_python_runs() -> None:
    [code] = re.findall("```python\n(.*?)```", page("README.md"), re.S)
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, encoding="utf-8"
    )
    assert run.returncode == 0, run.stderr
    assert "Marit Solberg direct" in run.stdout


def _names(value: Any) -> set[str]:
    """The names of all fields, whose values' own names (of settings, of reasons) are no fields."""
    if isinstance(value, list):
        return set().union(*map(_names, value))
    if not isinstance(value, dict):
        return set()
    inner = (_names(item) for name, item in value.items() if name not in ("settings", "because"))
    return set(value).union(*inner)
