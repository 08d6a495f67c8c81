"""Where results and problems go: `onrecord read story.html --out page.html`, or `… | head`."""

import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import TextIO

import click


def write(chunks: Iterable[str], out: Path | None = None) -> None:
    """Writes text to a file, or to standard output until its reader has had enough."""
    if out is not None:
        # The first is made before the file is opened: a failure leaves what was there before.
        chunks = iter(chunks)
        first = next(chunks, "")
        with _made(out) as file:
            file.write(first)
            file.writelines(chunks)
        return
    try:
        for chunk in chunks:
            sys.stdout.write(chunk)
        sys.stdout.flush()
    except BrokenPipeError:
        _stop_writing()


def _made(out: Path) -> TextIO:
    """The file, open for writing; one that can't be made is told as misuse."""
    try:
        return out.open("w", encoding="utf-8", errors="backslashreplace", newline="\n")
    except OSError as error:
        raise misuse(f"{out} can't be written: {error.strerror or error}") from error


def misuse(message: object) -> click.UsageError:
    """Misuse, told as one line whatever an article put into it; click ends with status 2."""
    return click.UsageError(_one_line(str(message)))


def _stop_writing() -> None:
    # `| head` has closed the pipe. That is no failure, and 1 would say that an input was bad.
    # Python flushes once more on its way out, so what is left must have somewhere to go.
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    raise SystemExit(0)


def tell(line: str, *, quiet: bool = False) -> None:
    """Writes a result as one line, whatever an article put into it."""
    if not quiet:
        write([_one_line(line) + "\n"])


def complain(line: str, *, quiet: bool = False) -> None:
    """Tells a person something on standard error, as one line."""
    if not quiet:
        click.echo(_one_line(line), err=True)


def _one_line(line: str) -> str:
    from onrecord.export.wording import one_line

    return one_line(line)


def width() -> int:
    """The columns of the terminal; a hundred where the table goes to a file or a pipe."""
    import shutil

    return shutil.get_terminal_size((100, 24)).columns


def colour() -> bool:
    """Whether standard output is a terminal whose reader has not asked for NO_COLOR."""
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return sys.stdout.isatty() and not plain
