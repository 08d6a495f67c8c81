"""Reading many files one after the other, and telling a person how it goes.

archive/7.html: intake: no text in the page
12 of 40 stories
news.warc.gz: passed over 214 records of requests and about the crawl, 40 redirects
"""

import sys
from collections import Counter
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, TypeAlias

import click

from onrecord.cli.inputs import files
from onrecord.cli.output import complain

if TYPE_CHECKING:
    from onrecord.story import Story

# A file, and counts of what it holds that is no story → its stories.
Reader: TypeAlias = Callable[[str, Counter[str]], "Iterator[Story]"]


def reading(
    names: tuple[str, ...],
    *,
    model: str,
    published: str | None,
    url: str | None,
    outlet: str | None,
) -> tuple[list[str], Reader]:
    """The files that names stand for, and what reads them with what a person tells of them.

    One address for several files is misuse, and so is a model that there is none of.
    """
    from onrecord.pipeline import MODELS, read_all

    named = files(names)
    if url and len(named) > 1:
        raise click.UsageError("--url is the address of one story, and several are named")
    if model not in MODELS:
        raise click.UsageError(f"no model {model!r}; there is: {', '.join(MODELS)}")

    def reader(file: str, passed_over: Counter[str]) -> "Iterator[Story]":
        told = {"published": published, "url": url, "outlet": outlet}
        return read_all(file, **told, model=model, passed_over=passed_over)

    return named, reader


def read_files(
    named: list[str], reader: Reader, *, quiet: bool, unread: list[str]
) -> Iterator["Story"]:
    """Yields the stories of the files. A file or line that can't be read is added to `unread`.

    Problems are told as they come; the stories keep them too.
    """
    progress = _shows_progress(named, quiet=quiet)
    for number, file in enumerate(named, 1):
        if progress:
            click.echo(f"\r{number} of {len(named)} files", nl=number == len(named), err=True)
        passed_over: Counter[str] = Counter()
        for story in _stories(file, reader, passed_over):
            if story.article is None:
                unread.append(file)
            for problem in story.problems:
                complain(f"{file}: {problem.stage}: {problem.message}", quiet=quiet)
            yield story
        if passed_over:
            counted = ", ".join(f"{count:,} {what}" for what, count in passed_over.most_common())
            complain(f"{file}: passed over {counted}", quiet=quiet)


def _stories(file: str, reader: Reader, passed_over: Counter[str]) -> Iterator["Story"]:
    if file == "-" and sys.stdin.isatty():
        complain("reading what you type; Ctrl-D ends it")
    try:
        yield from reader(file, passed_over)
    except OSError as error:
        yield _unreadable(f"{file} can't be read: {error.strerror or error}")


def _unreadable(message: str) -> "Story":
    from onrecord import __version__
    from onrecord.problem import Problem
    from onrecord.story import MadeBy, Story

    made_by = MadeBy(onrecord=__version__)
    return Story(article=None, problems=(Problem("intake", message),), made_by=made_by)


def _shows_progress(named: list[str], *, quiet: bool) -> bool:
    # On one screen with the results it would only be in their way.
    return len(named) > 1 and not quiet and sys.stderr.isatty() and not sys.stdout.isatty()
