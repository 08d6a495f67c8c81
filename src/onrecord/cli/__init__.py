"""The command line, a command a file."""

import sys
from importlib import import_module
from io import TextIOWrapper

import click

from onrecord import __version__

# In the order in which a newcomer meets them. A command's module is imported when it is needed,
# and imports at its top nothing but click, so that --help answers at once.
COMMANDS = (
    "read",
    "events",
    "add",
    "watch",
    "search",
    "verify",
    "variants",
    "who",
    "timeline",
    "audit",
    "changes",
    "people",
    "correct",
    "forget",
    "stats",
    "check",
    "backup",
    "renew",
    "evaluate",
    "doctor",
)


class Commands(click.Group):
    """The commands of COMMANDS, each `onrecord.cli.NAME.command`."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  # click's signature
        """The commands' names in their order."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """The command of that name, or None, of which click makes a message."""
        if cmd_name not in COMMANDS:
            return None
        found = import_module(f"onrecord.cli.{cmd_name}").command
        assert isinstance(found, click.Command)  # noqa: S101  # tells mypy
        return found


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="onrecord", message="%(prog)s %(version)s")
def main() -> None:
    """Read news and keep the record: who said what, to whom, through what, and when.

    Results go to standard output, progress and problems to standard error.
    Exit status: 0 done; 1 some input could not be read, or a check failed; 2 misuse.

    \b
    Example:
      onrecord read story.html
    """
    _write_utf8()


def _write_utf8() -> None:
    """Makes every locale's output UTF-8, for news holds more than any other encoding can say.

    A lone surrogate, which UTF-8 can't say either, is written as \\ud800, as JSON escapes it.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
