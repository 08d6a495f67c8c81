"""A record, open: `with onrecord.open_record("onrecord.db") as record: record.search("bridge")`.

Each method is one question or one deed, and does in Python what the command of its name does.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

from sqlalchemy import Connection, Engine

from onrecord.intake import Told
from onrecord.pipeline import default_model
from onrecord.record.adding import Added, add
from onrecord.record.checking import faults
from onrecord.record.settling import settle
from onrecord.store.checking import Fault, check
from onrecord.store.opening import open_store
from onrecord.store.views.filters import ALL, Filters
from onrecord.store.views.search import Hits, search
from onrecord.store.views.stats import Stats, stats


class Record:
    """The record in one file. Close it, or use it in a `with`."""

    def __init__(self, engine: Engine, path: Path) -> None:
        self.engine = engine
        self.path = path

    def __enter__(self) -> "Record":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Closes the file."""
        self.engine.dispose()

    def add(
        self,
        *stories: str | bytes,
        published: str | None = None,
        url: str | None = None,
        outlet: str | None = None,
        model: str | None = None,
    ) -> list[Added]:
        """Adds stories (paths or bytes); what became of each article. See `read_all`."""
        return list(self.adding(stories, published=published, url=url, outlet=outlet, model=model))

    def adding(
        self,
        stories: Iterable[str | bytes],
        *,
        published: str | None = None,
        url: str | None = None,
        outlet: str | None = None,
        model: str | None = None,
    ) -> Iterator[Added]:
        """As `add`, one at a time, so that a long run can be watched and cut off."""
        told = Told(published, url, outlet)
        return add(self.engine, stories, told=told, model=model or default_model())

    def search(self, words: str = "", *, limit: int = 50, filters: Filters = ALL) -> Hits:
        """The lines that hold words and fit the filters; raises ValueError for no question."""
        with self._reading() as connection:
            return search(connection, words, filters, limit=limit)

    def stats(self) -> Stats:
        """How much is in the record."""
        with self._reading() as connection:
            return stats(connection)

    def check(self, *, head: str | None = None, quick: bool = False) -> Iterator[Fault]:
        """What is wrong with the record; nothing where all is right."""
        settle(self.engine)
        return check(self.engine, head=head, more=None if quick else faults)

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with self.engine.connect() as connection, connection.begin():
            yield connection


def open_record(path: str | Path = "onrecord.db", *, make: bool = True) -> Record:
    """The record at a path, made there if there is none, unless `make` is False.

    Raises RecordError where it can't be opened, with what to do.
    """
    return Record(open_store(path, make=make), Path(path))
