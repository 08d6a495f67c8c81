"""What the pages of documentation show of the program, made by running it; for cog.

cog -r -I docs README.md      writes it anew
cog --check -I docs README.md fails where a page no longer shows what the program does
"""

import atexit
import inspect
import json
import os
import re
import shlex
import subprocess
import sys
from enum import StrEnum
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from shutil import copytree, rmtree
from tempfile import mkdtemp

import cog

ROOT = Path(__file__).resolve().parents[1]
# The same on every machine: a width, no colour, and no terminal to be found.
PLAIN = {"COLUMNS": "100", "NO_COLOR": "1", "TERM": "dumb", "LC_ALL": "C.UTF-8"}


def command(line: str, *, prompt: bool = True, folder: Path = ROOT) -> None:
    """A command as typed and what it prints: `onrecord read examples/harbour.html`."""
    words = [sys.executable, "-m", *shlex.split(line)]
    run = subprocess.run(  # noqa: S603  # the line is a page's own
        words, cwd=folder, env=_environment(), capture_output=True, text=True, encoding="utf-8"
    )
    if run.returncode:
        raise RuntimeError(f"`{line}` exits {run.returncode}: {run.stderr}")
    typed = f"$ {line}\n" if prompt else ""
    shown = run.stdout.replace("python -m onrecord", "onrecord").rstrip()
    cog.out(f"```console\n{typed}{shown}\n```\n")


@cache
def desk() -> Path:
    """An empty folder but for the examples, where a page's commands keep a record of their own."""
    folder = Path(mkdtemp())
    atexit.register(rmtree, folder)
    copytree(ROOT / "examples", folder / "examples")
    return folder


def _environment() -> dict[str, str]:
    """This process's environment, without what would change what the program does unasked."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("ONRECORD_")}
    return kept | PLAIN


def values(words: type[StrEnum]) -> None:
    """The words that a field may hold, with the comment that stands beside each in the code."""
    lines = inspect.getsource(words).splitlines()
    found = (re.match(r'\s+[A-Z_]+ = "([^"]*)"(?:\s+#\s*(.*))?', line) for line in lines)
    for match in filter(None, found):
        cog.outl(f"- `{match[1]}`" + (f": {match[2]}" if match[2] else ""))


def folders() -> None:
    """The package's folders, each with the first line of what it says of itself."""
    package = import_module("onrecord")
    names = [m.name for m in walk_packages(package.__path__, "onrecord.") if m.ispkg]
    cog.outl("| folder | what it is |\n|---|---|")
    for name in names:
        first = (import_module(name).__doc__ or "").partition("\n")[0]
        cog.outl(f"| `{name.replace('onrecord.', '').replace('.', '/')}/` | {first} |")


def nouns() -> None:
    """The modules at the top of the package, each with the first line of what it says of itself."""
    cog.outl("| module | what it is |\n|---|---|")
    for module in sorted((ROOT / "src" / "onrecord").glob("[a-z]*.py")):
        first = (import_module(f"onrecord.{module.stem}").__doc__ or "").partition("\n")[0]
        cog.outl(f"| `{module.name}` | {first} |")


def record_of(text: str, **told: str) -> None:
    """The record in JSON of a story given as its words."""
    from onrecord import read_text
    from onrecord.export.formats import as_json

    cog.out("```json\n" + "".join(as_json([read_text(text, **told)])) + "```\n")


def floors() -> None:
    """The F1 scores that are pinned as floors, by set of gold and model."""
    pinned = json.loads((ROOT / "src/onrecord/evaluate/floors.json").read_text("utf-8"))["sets"]
    kinds = ("direct", "mixed", "indirect", "all")
    cog.outl(f"| gold | model | {' | '.join(kinds)} |\n|---|---|{'---|' * len(kinds)}")
    for name, models in pinned.items():
        for model, gold in models.items():
            if "full F1, all" not in gold["floors"]:
                continue  # a table of another sort, which has figures of its own
            scores = (gold["floors"].get(f"full F1, {kind}") for kind in kinds)
            shown = ("" if score is None else f"{100 * score:.1f}" for score in scores)
            cog.outl(f"| `{name}` | {model} | {' | '.join(shown)} |")
