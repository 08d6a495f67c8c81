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
    from sqlalchemy.exc import DBAPIError

    from onrecord.store.checking import articles, chain, file, readings

    parts = [file.faults, chain.faults, articles.faults, readings.faults]
    for faults in [*parts, *([more] if more else [])]:
        name = faults.__module__.rpartition(".")[2]
        try:
            with engine.connect() as connection, connection.begin():
                yield from faults(connection)
        except (DBAPIError, UnicodeDecodeError) as error:
            yield Fault("file", f"SQLite can't read on ({name}): {getattr(error, 'orig', error)}")
    if head is not None:
        with engine.connect() as connection:
            yield from chain.without(connection, head)
