"""What a record is asked, a method a question; `Record` adds to it what is done."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from sqlalchemy import Connection, Engine

from onrecord.record.changes import Changed, changes
from onrecord.record.settling import settle
from onrecord.record.variants import Quotation, variants, widespread
from onrecord.record.verifying import Claim, Verified, verify_claim
from onrecord.store.decisions import Decision, holding
from onrecord.store.views.audit import Period, Share, audit
from onrecord.store.views.filters import ALL, Filters
from onrecord.store.views.happenings import Happening, happenings
from onrecord.store.views.people import Person, people_named
from onrecord.store.views.proposals import Pair, pending
from onrecord.store.views.search import Hits, search
from onrecord.store.views.stats import Stats, stats
from onrecord.store.views.timeline import Moment, timeline
from onrecord.store.views.who import Dossier, who


class Questions:
    """A record that is open for reading."""

    engine: Engine

    def search(
        self, words: str = "", *, meaning: bool = False, limit: int = 50, filters: Filters = ALL
    ) -> Hits:
        """The lines that hold words and fit the filters; raises ValueError for no question.

        With `meaning`, those nearest in meaning to the words, which they need not hold.
        """
        if meaning:
            return self._search_by_meaning(words, filters, limit)
        with self._reading() as connection:
            return search(connection, words, filters, limit=limit)

    def _search_by_meaning(self, words: str, filters: Filters, limit: int) -> Hits:
        from onrecord.record.meanings import search_by_meaning

        for _ in self.working_out_meanings():
            pass
        with self._reading() as connection:
            return search_by_meaning(connection, words, filters, limit=limit)

    def meanings_missing(self) -> int:
        """How many articles wait for what their lines mean to be worked out."""
        from onrecord.record.meanings import missing

        with self._reading() as connection:
            return missing(connection)

    def working_out_meanings(self) -> Iterator[int]:
        """Works it out, as a search by meaning does first; the number of each article done."""
        from onrecord.record.meanings import work_out

        return work_out(self.engine)

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
        most outlets carry.
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

    def changes(self, name: str | None = None, *, limit: int = 50) -> list[Changed]:
        """The stories that their outlets changed, and what became of their statements."""
        with self._reading() as connection:
            return changes(connection, name, limit=limit)

    def proposals(self, *, limit: int = 50) -> list[Pair]:
        """Who may be one and waits for a decision, the likeliest first."""
        settle(self.engine)
        with self._reading() as connection:
            return pending(connection, limit=limit)

    def decisions(self, *, by_hand: bool = True, limit: int | None = 100) -> list[Decision]:
        """The decisions that hold, the newest first; those of the program too if asked."""
        with self._reading() as connection:
            return holding(connection, by_hand=by_hand, limit=limit)

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with self.engine.connect() as connection, connection.begin():
            yield connection
