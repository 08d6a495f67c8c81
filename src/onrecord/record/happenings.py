"""What the events of a new reading tell of: a happening of the record, or a new one."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection

from onrecord.link.happenings import Account, between, groups, same_happening
from onrecord.store import happenings as rows
from onrecord.store.decisions import EVENT, Decision
from onrecord.store.people import person_of


def show_events(
    connection: Connection, article: int, reading: int, corrections: Collection[Decision] = ()
) -> None:
    """Puts the events of a reading in the place of those of the article's earlier one."""
    touched = rows.erase_happenings(connection, article)
    made = event_rows(connection, reading, corrections)
    rows.write_happenings(connection, made)
    regroup(connection, touched | {row["event"] for row in made})


def event_rows(
    connection: Connection, reading: int, corrections: Collection[Decision] = ()
) -> list[dict[str, Any]]:
    """The rows of a reading's events, corrected, each its own happening."""
    decided: dict[str, dict[str, Any]] = {}
    for one in corrections:
        if one.kind == EVENT:  # the type may be corrected by one, the actor by another
            decided[one.subject] = decided.get(one.subject, {}) | one.value
    made = []
    for row in rows.events_of(connection, reading):
        value = decided.get(row["id"], {})
        if value.get("not_done"):
            continue
        first, last = between(row["date_first"], row["date_last"], row["day"])
        shown: dict[str, Any] = {name: row[name] for name in _PLAIN}
        shown |= {"first_day": first, "last_day": last, "happening": row["event"]}
        if "type" in value:
            shown["type"] = value["type"]
        for side in ("actor", "target"):
            if side in value:
                shown[side] = person_of(connection, value[side])
        made.append(shown)
    return made


_PLAIN = ("event", "article", "type", "actor", "target")


def regroup(connection: Connection, happenings: Collection[int]) -> None:
    """Works out anew which events of these happenings, and of those near them, are of one."""
    accounts = {row["event"]: row for row in rows.told_of(connection, happenings)}
    pending, pairs = list(accounts.values()), []
    while pending:
        row = pending.pop()
        for other in rows.near(connection, row):
            if same_happening(account_of(row), account_of(other)):
                pairs.append((row["event"], other["event"]))
                if other["event"] not in accounts:
                    accounts[other["event"]] = other
                    pending.append(other)
    told = {event: account_of(row) for event, row in accounts.items()}
    for events in groups(told, pairs):
        first = min(events)
        moved = [event for event in events if accounts[event]["happening"] != first]
        rows.group(connection, first, moved)


def account_of(row: Any) -> Account:
    """A row of an event as `link` compares it."""
    names = ("event", "type", "actor", "target", "first_day", "last_day")
    return Account(*(row[name] for name in names))
