"""People of whose articles some were read again, or about whom was decided: worked out anew.

A run does so once at its end, for to do it at each article would take long for those who are in
thousands. A run that was cut off is settled by the next, or by a check.
"""

from collections.abc import Collection, Iterable

from sqlalchemy import Connection, Engine

from onrecord.record.happenings import show_events
from onrecord.record.people import rework
from onrecord.record.quotations import leave
from onrecord.record.showing import show_again
from onrecord.store import lines, quotations
from onrecord.store.appearances import appearances
from onrecord.store.opening import writing
from onrecord.store.passages import hide_passages
from onrecord.store.people import entities_of, erase_people, unsettled_people
from onrecord.store.sides import given_lines

AT_ONCE = 50  # people in one transaction, so that others who write need not wait long


def settle(engine: Engine) -> None:
    """Works out anew all who are unsettled."""
    while True:
        with engine.connect() as connection:
            some = unsettled_people(connection)[:AT_ONCE]
        if not some:
            return
        with writing(engine) as connection:
            settle_people(connection, some)


def settle_people(connection: Connection, people: Collection[int]) -> None:
    """Works out anew who these are, and all that hangs on it."""
    seen = appearances(connection, entities=entities_of(connection, people))
    rework_ids(connection, {one.id for one in seen}, also=people)


def rework_ids(connection: Connection, ids: Iterable[str], *, also: Collection[int] = ()) -> None:
    """Works out anew who these entities are, and shows again the lines that change hands."""
    ids = set(ids)
    some = appearances(connection, ids=ids)
    before = given_lines(connection, [one.entity for one in some], also)
    made = rework(connection, ids)
    erase_people(connection, set(also) - made)
    after = given_lines(connection, [one.entity for one in some], made)
    changed = before.items() ^ after.items()
    show_again(connection, {place[-1] for place, _ in changed})


def hide(connection: Connection, article: int) -> None:
    """Takes an article out of all that is searched, and out of what is known of its people."""
    worded = quotations.wordings_of(connection, article)
    people = set(lines.hide_people(connection, article).values())
    lines.hide_lines(connection, article)
    hide_passages(connection, article)
    leave(connection, worded)
    show_events(connection, article, NO_READING)
    settle_people(connection, people)


NO_READING = -1
