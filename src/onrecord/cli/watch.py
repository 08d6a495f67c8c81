"""`onrecord watch FEEDS.opml`: asks feeds, and adds the stories that are new in them."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import click

from onrecord.cli.inputs import known_model, model_option
from onrecord.cli.output import complain, tell
from onrecord.cli.records import opened, record_option

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.watch.loop import Fetch, Watched
    from onrecord.watch.opml import Feed


@click.command("watch", short_help="Add the stories of feeds, as they come.")
@click.argument(
    "listed",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="FEEDS.opml",
)
@record_option
@model_option
@click.option("--once", is_flag=True, help="Ask each feed once, and end.")
@click.option(
    "--every",
    type=click.IntRange(5, 7 * 24 * 60),
    default=30,
    show_default=True,
    metavar="MINUTES",
    help="How often a feed is asked.",
)
@click.option("--quiet", is_flag=True, help="Tell no progress and no problems.")
def command(
    listed: Path, record_path: str, model: str, once: bool, every: int, quiet: bool
) -> None:
    """Ask feeds for new stories, and add them to the record, until you stop it.

    FEEDS.opml is the list of feeds that a feed reader exports. This reaches the network: it asks
    robots.txt, keeps to each host's pace, and asks public addresses alone. It needs
    pip install 'onrecord[fetch]'. Wherever it is stopped, it goes on there the next time.

    \b
    Examples:
      onrecord watch feeds.opml
      onrecord watch feeds.opml --once
      onrecord watch feeds.opml --record harbour.db --every 60
    """
    from onrecord.watch.kept import KeptState, given
    from onrecord.watch.loop import watch

    known_model(model)
    feeds = _feeds(listed, quiet=quiet)
    fetch = _fetch()
    with opened(record_path, make=True) as record:
        try:
            done = watch(
                feeds,
                KeptState(record),
                fetch,
                lambda story: record.add(given(story), model=model),
                lambda: datetime.now(UTC),
                _sleep,
                once=once,
                every=timedelta(minutes=every),
                tell=lambda line: complain(line, quiet=quiet),
            )
        except KeyboardInterrupt:
            complain("stopped; the next time it goes on here", quiet=quiet)
            raise SystemExit(0) from None
    tell(_summary(done), quiet=quiet)
    raise SystemExit(1 if done.silent or done.lost else 0)


def _summary(done: "Watched") -> str:
    from onrecord.export.wording import counted

    asked = f"{counted(done.asked, 'feed')} asked, {_stories(done.added)} added"
    silent = f"{counted(done.silent, 'feed')} and {_stories(done.lost)} could not be had"
    return f"{asked}; {silent}" if done.silent or done.lost else asked


def _stories(number: int) -> str:
    return "1 story" if number == 1 else f"{number} stories"


def _feeds(listed: Path, *, quiet: bool) -> "Sequence[Feed]":
    """The feeds of the list. A list without any is an input that can't be read: status 1."""
    from onrecord.watch.opml import feeds_in

    try:
        found = feeds_in(listed.read_bytes())
    except OSError as error:
        raise click.UsageError(f"{listed} can't be read: {error.strerror or error}") from error
    for problem in found.problems:
        complain(f"{listed}: {problem}", quiet=quiet)
    if not found.feeds:
        raise SystemExit(1)
    return found.feeds


def _fetch() -> "Fetch":
    """What asks for addresses. Misuse where its packages aren't installed."""
    from onrecord.fetch.fetcher import Fetcher
    from onrecord.fetch.needs import MissingPackageError

    try:
        return Fetcher().fetch
    except MissingPackageError as error:
        raise click.UsageError(str(error)) from error


def _sleep(seconds: float) -> None:
    import time

    time.sleep(seconds)
