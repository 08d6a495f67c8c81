"""Which record a command is about, and how its answer is written.

onrecord search bridge --record archive.db --format csv
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from onrecord.cli.inputs import form_of
from onrecord.cli.output import colour, misuse, width, write

if TYPE_CHECKING:
    from onrecord.export.asked.answers import Answer
    from onrecord.record.front import Record

FORMS = ("table", "json", "jsonl", "csv")

record_option = click.option(
    "--record",
    "record_path",
    envvar="ONRECORD_RECORD",
    default="onrecord.db",
    show_default=True,
    metavar="PATH",
    help="The record's file; the environment's ONRECORD_RECORD names one too.",
)


def answer_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The record, and how its answer is to be written."""
    from onrecord.cli.inputs import written_options

    return record_option(written_options(FORMS)(command))


@contextmanager
def opened(path: str, *, make: bool = False) -> Iterator["Record"]:
    """The record at a path; one that can't be opened is told as misuse, with what to do."""
    from onrecord.record.front import open_record
    from onrecord.store.opening import RecordError

    try:
        record = open_record(path, make=make)
    except RecordError as error:
        raise misuse(error) from error
    with record:
        try:
            yield record
        except UnicodeEncodeError as error:
            raise misuse(f"{error.object!r} holds what is no character") from error
        except OverflowError as error:
            raise misuse("no number in the record is as large as the one given") from error


@contextmanager
def question() -> Iterator[None]:
    """A question that can't be asked so is told as misuse, with how to write it."""
    try:
        yield
    except UnicodeEncodeError:
        raise  # `opened` tells it
    except ValueError as error:
        raise misuse(error) from error


def answer(given: "Answer", form: str | None, out: Path | None) -> None:
    """Writes an answer in the form asked for, or that the file's ending tells."""
    from onrecord.export.asked.answers import written

    form = form or form_of(out, FORMS)
    write(written(given, form, width=width(), colour=colour()), out)
