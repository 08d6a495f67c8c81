"""How far a long run is: a bar on standard error, where a person sees it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def bar(total: int, *, shown: bool) -> Iterator[Callable[[str], None]]:
    """A bar over so many inputs; what it gives is told the name of each that is done.

    Several articles of one input move it once.
    """
    if not shown:
        yield lambda _: None
        return
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeRemainingColumn,
    )

    columns = (
        BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(),
        TextColumn("{task.description}", markup=False),
    )  # fmt: skip
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("", total=total)
        last: list[str] = []

        def advance(name: str) -> None:
            if last != [name]:
                last[:] = [name]
                progress.update(task, advance=1, description=name[-40:])

        yield advance
