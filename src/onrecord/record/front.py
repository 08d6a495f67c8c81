"""A record, open: `with onrecord.open_record("onrecord.db") as record: record.search("bridge")`.

Each method is one question or one deed, and does in Python what the command of its name does.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any

from sqlalchemy import Connection, Engine

from onrecord import __version__
from onrecord.intake import Told
from onrecord.pipeline import default_model
from onrecord.record.adding import Added, Input, add
from onrecord.record.asked import Questions
from onrecord.record.checking import faults
from onrecord.record.corrected import corrected_lines
from onrecord.record.deciding import (
    DecisionError,
    correct_event,
    correct_speaker,
    correct_words,
    merge,
    not_said,
    split,
    tell_apart,
)
from onrecord.record.forgetting import (
    Forgotten,
    Named,
    Toll,
    articles_named,
    articles_with,
    forget,
    toll,
)
from onrecord.record.renewing import articles_read, renew
from onrecord.record.settling import settle
from onrecord.record.undoing import Undone, undo_decision
from onrecord.store.backup import back_up
from onrecord.store.checking import Fault, check
from onrecord.store.feeds import feed_state, keep_feed_state
from onrecord.store.opening import open_store, writing
from onrecord.store.rules import RULES, rules_of
from onrecord.store.writer import Run
from onrecord.story import MadeBy


class Record(Questions):
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
        *stories: Input,
        published: str | None = None,
        url: str | None = None,
        outlet: str | None = None,
        model: str | None = None,
    ) -> list[Added]:
        """Adds stories (paths or bytes); what became of each article. See `read_all`."""
        return list(self.adding(stories, published=published, url=url, outlet=outlet, model=model))

    def adding(
        self,
        stories: Iterable[Input],
        *,
        published: str | None = None,
        url: str | None = None,
        outlet: str | None = None,
        model: str | None = None,
    ) -> Iterator[Added]:
        """As `add`, one at a time, so that a long run can be watched and cut off."""
        told = Told(published, url, outlet)
        return add(self.engine, stories, told=told, model=model or default_model())

    def merge(self, *people: int, reason: str) -> int:
        """Makes people one, by their numbers; the decision's number. Raises DecisionError."""
        with self._deciding("people merge") as (connection, run):
            return merge(connection, run, people, reason)

    def split(self, person: int, *articles: str, reason: str) -> int:
        """Makes whoever a person is in these articles (ids) another; the decision's number."""
        with self._deciding("people split") as (connection, run):
            return split(connection, run, person, articles, reason)

    def tell_apart(self, first: int, second: int, *, reason: str) -> int:
        """Settles that two people are two; the decision's number."""
        with self._deciding("people apart") as (connection, run):
            return tell_apart(connection, run, first, second, reason)

    def correct_speaker(self, statement: str, person: int | None, *, reason: str) -> int:
        """Gives a line, by its statement's id, to another speaker or to nobody."""
        with self._deciding("correct") as (connection, run):
            return correct_speaker(connection, run, statement, person, reason)

    def correct_words(self, statement: str, *spans: tuple[int, int], reason: str) -> int:
        """Says which characters of the article are the words of a line."""
        with self._deciding("correct") as (connection, run):
            return correct_words(connection, run, statement, spans, reason)

    def not_said(self, statement: str, *, reason: str) -> int:
        """Takes a line out that is no statement."""
        with self._deciding("correct") as (connection, run):
            return not_said(connection, run, statement, reason)

    def correct_event(
        self, event: str, changed: dict[str, str | None], *, not_done: bool = False, reason: str
    ) -> int:
        """Changes an event's "type", "actor" or "target" (names or numbers), or takes it out."""
        value: dict[str, Any] = {"not_done": True} if not_done else {}
        for name, given in changed.items():
            if given is not None:
                value[name] = given if name == "type" else self.one_called(given)
        with self._deciding("correct") as (connection, run):
            return correct_event(connection, run, event, value, reason)

    def one_called(self, name: str) -> int:
        """The number of the one whom a name means; raises DecisionError for none or several."""
        found = self.people(name)
        best = [person for person in found if person.score >= found[0].score]
        if not best:
            raise DecisionError(f"the record has nobody called {name!r}")
        if len(best) > 1:
            told = ", ".join(f"{person.name} {person.number}" for person in best[:6])
            raise DecisionError(f"{name!r} may be any of: {told}. Name one by number")
        return best[0].number

    def undo(self, decision: int, *, reason: str) -> Undone:
        """Undoes a decision by its number, an undoing too, with all that was decided with it.

        Raises DecisionError where none of that number holds.
        """
        with self._deciding("undo") as (connection, run):
            return undo_decision(connection, run, decision, reason)

    def corrected(self) -> Iterator[dict[str, Any]]:
        """The lines that people corrected, as training data: text, spans before and after."""
        with self._reading() as connection:
            yield from corrected_lines(connection)

    def to_forget(self, *, name: str | None = None, person: str | None = None) -> list[Named]:
        """The articles of an id or address, or those that somebody is in: what `forget` takes."""
        number = None if person is None else self.one_called(person)
        with self._reading() as connection:
            if number is not None:
                return articles_with(connection, number)
            return articles_named(connection, name or "")

    def toll(self, articles: Sequence[Named]) -> Toll:
        """What would go with articles: lines, whose they are, and who is in no other article."""
        with self._reading() as connection:
            return toll(connection, articles)

    def forget(
        self, articles: Sequence[Named], *, reason: str, person: str | None = None
    ) -> list[Forgotten]:
        """Removes articles for good, and leaves a gap for each that says so.

        With a `person`, whose articles they are, corrections elsewhere that name them go too.
        """
        number = None if person is None else self.one_called(person)
        return forget(self.engine, self._run("forget"), articles, reason, person=number)

    def back_up(self, copy: str | Path) -> None:
        """Copies the record to a new file, whole though others write meanwhile."""
        back_up(self.path, Path(copy))

    def feed_state(self, url: str) -> str | None:
        """Where `watch` stands with a feed; None where it was never asked."""
        with self._reading() as connection:
            return feed_state(connection, url)

    def keep_feed_state(self, url: str, state: str) -> None:
        """Keeps where `watch` stands with a feed."""
        with writing(self.engine) as connection:
            keep_feed_state(connection, url, state)

    def check(self, *, head: str | None = None, quick: bool = False) -> Iterator[Fault]:
        """What is wrong with the record; nothing where all is right."""
        return check(self.engine, head=head, more=None if quick else faults)

    def is_by_these_rules(self) -> bool:
        """Whether people and quotations were worked out by the rules of this onrecord."""
        with self._reading() as connection:
            return rules_of(connection) == RULES

    def to_renew(self) -> int:
        """How many articles `renew` works out anew."""
        with self._reading() as connection:
            return len(articles_read(connection))

    def renew(self, advance: Callable[[str], None] = lambda _: None) -> int:
        """Works out people, quotations and happenings anew; how many articles there are."""
        return renew(self.engine, advance)

    @contextmanager
    def _deciding(self, command: str) -> Iterator[tuple[Connection, Run]]:
        with writing(self.engine) as connection:
            yield connection, self._run(command)
        settle(self.engine)

    def _run(self, command: str) -> Run:
        return Run(command, MadeBy(onrecord=__version__, model="none"))


def open_record(path: str | Path = "onrecord.db", *, make: bool = True) -> Record:
    """The record at a path, made there if there is none, unless `make` is False.

    Raises RecordError where it can't be opened, with what to do.
    """
    return Record(open_store(path, make=make), Path(path))
