"""`onrecord add STORY…`: stories into the record."""

import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import click

from onrecord.cli.inputs import files, known_model, told_options
from onrecord.cli.output import complain, write
from onrecord.cli.records import opened, record_option

if TYPE_CHECKING:
    from onrecord.record.adding import Added, Input

SHOWN_FAILURES = 50
RENEW = "work it out anew when you have time, with: onrecord renew"
KEPT_FAILURES = 10_000  # all are problems of the record; so many are told at the end
UNREAD = "it could not be read"
OUTCOMES = ("new", "read again", "copy", "known", "forgotten", "failed")


@click.command("add", short_help="Put stories into the record.")
@click.argument("names", nargs=-1, required=True, metavar="STORY... | URL... | -")
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

    A STORY is what `read` takes: a file, a folder of files, or - for standard input. An address
    (https://…) is fetched, politely, and nothing else is: see docs/watch.md. Each article is kept
    with the bytes it came in, and with every line that was read in it. What the record has already
    is left as it is: a run that was cut off is taken up again by the same command. An input that
    can't be read stops nothing; it is told at the end, and kept as a problem.

    \b
    Examples:
      onrecord add story.html
      onrecord add archive/ news.warc.gz --model fast --record archive.db
      onrecord add story.txt --published 2022-05-24 --outlet "The Quay"
      onrecord add https://example.com/story
    """
    from onrecord.cli.fetching import fetched_or_named, parted

    named, addresses = parted(names)
    named = [*files(tuple(named)), *addresses] if named else addresses
    if url and len(named) > 1:
        raise click.UsageError("--url is the address of one story, and several are named")
    known_model(model)
    told = _Told()
    with opened(record_path, make=True) as record:
        if not record.is_by_these_rules():
            complain(f"{record_path} is by older rules: {RENEW}", quiet=quiet)
        inputs: Iterable[Input] = fetched_or_named(named, quiet=quiet, failed=told.unfetched)
        adding = record.adding(inputs, published=published, url=url, outlet=outlet, model=model)
        watched = _watched(adding, len(named), quiet=quiet)
        write(_lines(watched, told) if form == "jsonl" else _counted(watched, told))
    if form != "jsonl":
        write(_summary(told, record_path, form, quiet=quiet))
    raise SystemExit(1 if told.counts["failed"] or told.unfetched else 0)


@dataclass(slots=True)
class _Told:
    """What became of the inputs so far; it does not grow with what goes well."""

    counts: Counter[str] = field(default_factory=Counter)
    statements: int = 0
    failures: list[tuple[str, list[str]]] = field(default_factory=list)
    unfetched: list[tuple[str, list[str]]] = field(default_factory=list)

    def take(self, added: "Added") -> None:
        self.counts[added.outcome.value] += 1
        self.statements += added.statements
        if added.outcome == "failed" and len(self.failures) < KEPT_FAILURES:
            messages = [problem.message for problem in added.problems]
            self.failures.append((added.came_from, messages))


def _watched(adding: Iterable["Added"], total: int, *, quiet: bool) -> Iterator["Added"]:
    """The same, with what goes wrong told as it comes, and a bar on a terminal."""
    from onrecord.cli.progress import bar

    with bar(total, shown=total > 1 and not quiet and sys.stderr.isatty()) as advance:
        for added in adding:
            advance(added.came_from)
            for problem in added.problems:
                complain(_located(added.came_from, problem.message), quiet=quiet)
            yield added


def _counted(adding: Iterable["Added"], told: _Told) -> Iterator[str]:
    for added in adding:
        told.take(added)
    yield from ()


def _lines(adding: Iterable["Added"], told: _Told) -> Iterator[str]:
    for added in adding:
        told.take(added)
        line = {
            "came_from": added.came_from,
            "outcome": added.outcome.value,
            "article": added.article,
            "statements": added.statements,
            "problems": [problem.message for problem in added.problems],
        }
        yield json.dumps(line, ensure_ascii=False) + "\n"


def _summary(told: _Told, record: str, form: str, *, quiet: bool) -> Iterator[str]:
    from onrecord.export.wording import one_line

    failures = told.unfetched + told.failures
    if form == "json":
        value = {
            "record": record,
            **{name.replace(" ", "_"): told.counts[name] for name in OUTCOMES},
            "statements": told.statements,
            "failures": [{"came_from": name, "problems": why} for name, why in failures],
        }
        yield json.dumps(value, ensure_ascii=False, indent=2) + "\n"
    elif not quiet:
        counts = told.counts + Counter({"failed": len(told.unfetched)})
        parts = [f"{counts[name]:,} {name}" for name in OUTCOMES if counts[name]]
        statements = "statement" if told.statements == 1 else "statements"
        yield f"{', '.join(parts) or 'nothing'}; {told.statements:,} {statements} added to "
        yield f"{record}\n"
        for name, why in failures[:SHOWN_FAILURES]:
            yield f"  {one_line(_located(name, why[0] if why else UNREAD))}\n"
        if len(failures) > SHOWN_FAILURES:
            yield f"  … and {len(failures) - SHOWN_FAILURES:,} more; --format json has them\n"


def _located(came_from: str, message: str) -> str:
    """What went wrong, with where unless the message says so itself."""
    return message if message.startswith(came_from) else f"{came_from}: {message}"
