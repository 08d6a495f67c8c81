"""A record, open: `with onrecord.open_record("onrecord.db") as record: record.search("bridge")`.

Each method is one question or one deed, and does in Python what the command of its name does.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

from sqlalchemy import Connection, Engine

from onrecord.intake import Told
from onrecord.pipeline import default_model
from onrecord.record.adding import Added, add
from onrecord.record.checking import faults
from onrecord.record.settling import settle
from onrecord.record.variants import Quotation, variants, widespread
from onrecord.record.verifying import Claim, Verified, verify_claim
from onrecord.store.checking import Fault, check
from onrecord.store.opening import open_store
from onrecord.store.views.audit import Period, Share, audit
from onrecord.store.views.filters import ALL, Filters
from onrecord.store.views.happenings import Happening, happenings
from onrecord.store.views.people import Person, people_named
from onrecord.store.views.search import Hits, search
from onrecord.store.views.stats import Stats, stats
from onrecord.store.views.timeline import Moment, timeline
from onrecord.store.views.who import Dossier, who


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

    def verify(self, words: str, *, speaker: str | None = None) -> Verified:
        """Whether somebody said these words: verbatim, trimmed, altered, someone else, or not."""
        return self.verify_all([Claim(words, speaker)])[0]

    def verify_all(self, claims: Iterable[Claim]) -> list[Verified]:
        """As `verify`, of many claims."""
        with self._reading() as connection:
            return [verify_claim(connection, claim) for claim in claims]

    def variants(
        self, words: str = "", *, limit: int = 10, filters: Filters = ALL
    ) -> list[Quotation]:
        """The quotations that hold words, each with all its wordings and who carries which.

        Words may be a statement's id or a quotation's number; without words, the quotations that
        most articles carry.
        """
        with self._reading() as connection:
            if not words.strip():
                return widespread(connection, limit=limit)
            return variants(connection, words, filters, limit=limit)

    def people(self, name: str) -> list[Person]:
        """The people whom a name may mean, those that have it exactly first."""
        with self._reading() as connection:
            return people_named(connection, name)

    def who(self, name: str | int, *, limit: int = 10) -> Dossier:
        """The dossier of someone, by name or number; raises KeyError where nobody is meant."""
        with self._reading() as connection:
            found = people_named(connection, str(name))
            if not found:
                raise KeyError(f"the record has nobody called {name!r}")
            return who(connection, found[0].number, limit=limit)

    def timeline(
        self, words: str = "", *, limit: int = 200, filters: Filters = ALL
    ) -> list[Moment]:
        """The lines that hold words and fit the filters, in the order of their days."""
        with self._reading() as connection:
            return timeline(connection, filters, words=words, limit=limit)

    def happenings(
        self,
        *,
        name: str | None = None,
        types: Sequence[str] = (),
        since: str | None = None,
        until: str | None = None,
        limit: int = 50,
    ) -> list[Happening]:
        """What was done, once over all articles, the newest first."""
        with self._reading() as connection:
            return happenings(
                connection, name=name, types=types, since=since, until=until, limit=limit
            )

    def audit(
        self, *, period: str = Period.NONE, by_outlet: bool = True, filters: Filters = ALL
    ) -> list[Share]:
        """Who is quoted by whom: the shares by outlet and period."""
        with self._reading() as connection:
            return audit(connection, filters, period=period, by_outlet=by_outlet)

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
