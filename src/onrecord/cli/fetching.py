"""Addresses among what a person names: they are fetched, for to name one is to ask for it."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import click

from onrecord.cli.output import complain

if TYPE_CHECKING:
    from onrecord.record.adding import Input


def parted(names: Iterable[str]) -> tuple[list[str], list[str]]:
    """The names of files, and the addresses."""
    named = list(names)
    addresses = [name for name in named if is_address(name)]
    return [name for name in named if name not in addresses], addresses


def is_address(name: str) -> bool:
    """Whether a name is an address of the web: "https://quay.example/bridge"."""
    return name.lower().startswith(("http://", "https://"))


def fetched_or_named(
    names: Iterable[str], *, quiet: bool, failed: list[tuple[str, list[str]]]
) -> Iterator["Input"]:
    """The files as they are, and the stories of addresses; those not to be had go to `failed`."""
    fetcher = None
    for name in names:
        if not is_address(name):
            yield name
            continue
        if fetcher is None:
            from onrecord.fetch.fetcher import Fetcher
            from onrecord.fetch.needs import MissingPackageError

            try:
                fetcher = Fetcher()
            except MissingPackageError as error:
                raise click.UsageError(str(error)) from error
        from onrecord.fetch.fetched import NotFetched
        from onrecord.watch.kept import given

        try:
            story = fetcher.fetch(name)
        except NotFetched as error:
            failed.append((name, [str(error)]))
            complain(f"{name}: {error}", quiet=quiet)
            continue
        if story.status != 200:
            failed.append((name, [f"the server answers {story.status}"]))
            complain(f"{name}: the server answers {story.status}", quiet=quiet)
            continue
        yield given(story)
