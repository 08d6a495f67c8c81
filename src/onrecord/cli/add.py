"""`onrecord add STORY…`: stories into the record."""

import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import click

from onrecord.cli.inputs import files, told_options
from onrecord.cli.output import complain, write
from onrecord.cli.records import opened, record_option

if TYPE_CHECKING:
    from onrecord.record.adding import Added

SHOWN_FAILURES = 50


@click.command("add", short_help="Put stories into the record.")
@click.argument("names", nargs=-1, required=True, metavar="STORY... | -")
@told_options
@record_option
@click.option(
    "--format", "form", type=click.Choice(("table", "json", "jsonl")), default="table",
    help="How to tell what was added.  [default: table]",
)  # fmt: skip
@click.option("--quiet", is_flag=True, help="Tell no progress and no problems.")
def command(
    names: tuple[str, ...],
    published: str | None,
    url: str | None,
    outlet: str | None,
    model: str,
    record_path: str,
    form: str,
    quiet: bool,
) -> None:
    """Put stories into the record, a file that is made if there is none.

    A STORY is a file, a folder of files, or - for standard input. Each article is kept with the
    bytes it came in, and with every line that was read in it. What the record has already is left
    as it is: a run that was cut off is taken up again by the same command. An input that can't be
    read stops nothing; it is told at the end, and kept as a problem.

    \b
    Examples:
      onrecord add story.html
      onrecord add archive/ --model fast --record archive.db
      onrecord add story.txt --published 2022-05-24 --outlet "The Quay"
    """
    from onrecord.pipeline import MODELS

    named = files(names)
    if url and len(named) > 1:
        raise click.UsageError("--url is the address of one story, and several are named")
    if model not in MODELS:
        raise click.UsageError(f"no model {model!r}; there is: {', '.join(MODELS)}")
    with opened(record_path, make=True) as record:
        adding = record.adding(named, published=published, url=url, outlet=outlet, model=model)
        told = list(_kept_short(_watched(adding, len(named), quiet=quiet)))
    failed = [added for added in told if added.outcome == "failed"]
    _tell(told, failed, record_path, form, quiet=quiet)
    raise SystemExit(1 if failed else 0)


def _watched(adding: Iterable["Added"], total: int, *, quiet: bool) -> Iterator["Added"]:
    """The same, with what goes wrong told as it comes, and a bar on a terminal."""
    from onrecord.cli.progress import bar

    with bar(total, shown=total > 1 and not quiet and sys.stderr.isatty()) as advance:
        for added in adding:
            advance(added.came_from)
            for problem in added.problems:
                line = f"{added.came_from}: {problem.stage}: {problem.message}"
                complain(line, quiet=quiet)
            yield added


def _kept_short(adding: Iterable["Added"]) -> Iterator["Added"]:
    """Without the problems of those that went in, which were told: a long run needs no memory."""
    from dataclasses import replace

    for added in adding:
        yield added if added.outcome == "failed" else replace(added, problems=())


def _tell(
    told: list["Added"], failed: list["Added"], record: str, form: str, *, quiet: bool
) -> None:
    import json

    counts = Counter(added.outcome.value for added in told)
    statements = sum(added.statements for added in told)
    if form == "json":
        value = {
            "record": record,
            **{f"{name.replace(' ', '_')}": counts[name] for name in _OUTCOMES},
            "statements": statements,
            "failures": [_failure(added) for added in failed],
        }
        write([json.dumps(value, ensure_ascii=False, indent=2) + "\n"])
    elif form == "jsonl":
        write(json.dumps(_line(added), ensure_ascii=False) + "\n" for added in told)
    elif not quiet:
        parts = [f"{counts[name]:,} {name}" for name in _OUTCOMES if counts[name]]
        write([f"{', '.join(parts)}; {statements:,} statements added to {record}\n"])
        for added in failed[:SHOWN_FAILURES]:
            write([f"  {added.came_from}: {added.problems[0].message}\n"])
        if len(failed) > SHOWN_FAILURES:
            write([f"  … and {len(failed) - SHOWN_FAILURES:,} more; --format json has all\n"])


_OUTCOMES = ("new", "read again", "known", "failed")


def _failure(added: "Added") -> dict[str, object]:
    return {"came_from": added.came_from, "problems": [p.message for p in added.problems]}


def _line(added: "Added") -> dict[str, object]:
    return {
        "came_from": added.came_from,
        "outcome": added.outcome.value,
        "article": added.article,
        "statements": added.statements,
        "problems": [problem.message for problem in added.problems],
    }
