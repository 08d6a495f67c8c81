"""Whether the record is what was kept: bytes, hashes, spans, links, and what was worked out."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, Engine


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong, and where: "article 3: the text has changed"."""

    where: str
    what: str

    def __str__(self) -> str:
        return f"{self.where}: {self.what}"


def check(
    engine: Engine,
    *,
    head: str | None = None,
    more: Callable[[Connection], Iterator[Fault]] | None = None,
) -> Iterator[Fault]:
    """Yields what is wrong with a record; nothing where all is right.

    `head` is a link of the chain that was noted earlier: it must still be there. `more` looks at
    what was worked out of what was kept.
    """
    from onrecord.store.checking import articles, chain, file, form, readings, words

    modules = (file, form, words, chain, articles, readings)
    parts = [module.faults for module in modules]
    for faults in [*parts, *([more] if more else [])]:
        yield from _whole(engine, faults)
    if head is not None:
        yield from _whole(engine, lambda connection: chain.without(connection, head))


def _whole(engine: Engine, faults: Callable[[Connection], Iterator[Fault]]) -> Iterator[Fault]:
    """The faults of one part; where damage stops it, that is a fault too, and no end."""
    try:
        with engine.connect() as connection, connection.begin():
            yield from faults(connection)
    except Exception as error:  # whatever damage makes of a row: no sort of failure is foreseen
        name = faults.__module__.rpartition(".")[2]
        told = getattr(error, "orig", None) or f"{type(error).__name__}: {error}"
        yield Fault("file", f"it can't be read on ({name}): {told}")
