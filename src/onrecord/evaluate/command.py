"""The command line of a measurement: its folders and switches, or the commands that it has.

python -m onrecord.evaluate.dates ../shared/data       → that folder, if there is one
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path


def options_of(
    told: str,
    folders: str,
    words: Sequence[str] | None = None,
    *,
    switch: tuple[str, str] = ("", ""),
) -> tuple[list[Path], bool]:
    """The folders of a command line and whether its switch, a name and its help, is on.

    `told` is the docstring of the module, whose text is the help; `folders` names the argument, a
    "..." behind it allows several. Ends the command with a line on what is wrong and exit status 2
    where a folder is missing.
    """
    parser = argparse.ArgumentParser(
        description=told, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    name = folders.removesuffix("...")
    parser.add_argument(
        "folders", metavar=name, type=Path, nargs="+" if name != folders else 1, help="a folder"
    )
    if switch[0]:
        parser.add_argument(f"--{switch[0]}", dest="on", action="store_true", help=switch[1])
    given = parser.parse_args(words)
    for folder in given.folders:
        if not folder.is_dir():
            parser.error(f"no folder at {folder}")
    return given.folders, bool(switch[0]) and given.on


def print_rows(parser: argparse.ArgumentParser, words: Sequence[str] | None = None) -> int:
    """Prints the rows of what `run` of the given command makes; the exit code, 1 for bad input."""
    options = parser.parse_args(words)
    try:
        for row in options.run(options):
            print(row)
    except (ValueError, OSError, KeyError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0
