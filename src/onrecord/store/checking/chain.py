"""The chain: every line follows from the one before, every kept row has the hash that it had.

entry 12: it does not follow from the line before; a line was changed, left out or put in
article 3: its row has changed since it was kept
"""

import json
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, Table, func, select

from onrecord.store import schema
from onrecord.store.checking import Fault
from onrecord.store.seals import FIRST_LINK, link_of, seal_of
from onrecord.store.writer import reading_seal

# The tables whose rows are sealed one by one; a reading's lines are sealed with it.
SEALED = (
    schema.run,
    schema.article,
    schema.copy,
    schema.problem,
    schema.decision,
    schema.proposal,
    schema.gap,
)


def faults(connection: Connection) -> Iterator[Fault]:
    """Yields broken links, rows that have changed, are gone without a gap, or were slipped in."""
    yield from _broken_links(connection)
    forgotten = _forgotten(connection)
    for table in (*SEALED, schema.reading):
        yield from _changed(connection, table, forgotten)
        yield from _unsealed(connection, table)
    for table in (schema.entity, schema.statement, schema.event):
        yield from _astray(connection, table)
    for url, state, seal in connection.execute(select(schema.feed)):
        if seal_of([{"url": url, "state": state}]) != seal:
            yield Fault(f"feed {url}", "where it stands has changed")


def without(connection: Connection, head: str) -> Iterator[Fault]:
    """A fault where the chain holds no line with that link."""
    entry = schema.entry
    if connection.execute(select(entry.c.number).where(entry.c.link == head)).first() is None:
        yield Fault("chain", f"it has no line with the link {head}; lines are gone from its end")


def last_link(connection: Connection) -> str:
    """The link of the chain's last line, to be noted elsewhere."""
    entry = schema.entry
    asked = select(entry.c.link).order_by(entry.c.number.desc()).limit(1)
    return str(connection.execute(asked).scalar() or FIRST_LINK)


def _broken_links(connection: Connection) -> Iterator[Fault]:
    before, right = FIRST_LINK, 0
    for line in connection.execute(select(schema.entry).order_by(schema.entry.c.number)).mappings():
        right += 1
        if line["number"] != right:
            yield Fault(f"entry {line['number']}", f"{right} should come here")
            right = line["number"]
        if link_of(before, line) != line["link"]:
            yield Fault(
                f"entry {line['number']}",
                "it does not follow from the line before;"
                " one of the two was changed, or a line was left out or put in",
            )
        before = line["link"]


def _forgotten(connection: Connection) -> set[int]:
    """The numbers of the lines whose rows were forgotten on request."""
    numbers: set[int] = set()
    for (sealed,) in connection.execute(select(schema.gap.c.sealed)):
        try:
            numbers.update(json.loads(sealed))
        except (ValueError, TypeError):
            continue  # the gap's own seal tells that it was changed
    return numbers


def _changed(connection: Connection, table: Table, forgotten: set[int]) -> Iterator[Fault]:
    entry = schema.entry
    asked = select(entry).where(entry.c.kind == table.name).order_by(entry.c.number)
    for line in connection.execute(asked).mappings():
        if line["number"] in forgotten:
            continue
        where = f"{table.name} {line['subject']}"
        found = _seal_now(connection, table, line["subject"])
        if found is None:
            yield Fault(where, "its row is gone, and no gap says that it was forgotten")
        elif found != line["seal"]:
            yield Fault(where, f"it has changed since it was kept on {line['at'][:10]}")


def _seal_now(connection: Connection, table: Table, number: int) -> str | None:
    row: Any = connection.execute(select(table).where(table.c.number == number)).mappings().first()
    if row is None:
        return None
    return reading_seal(connection, number) if table is schema.reading else seal_of([row])


def _unsealed(connection: Connection, table: Table) -> Iterator[Fault]:
    entry = schema.entry
    sealed = select(entry.c.subject).where(entry.c.kind == table.name)
    asked = select(table.c.number).where(table.c.number.not_in(sealed))
    for (number,) in connection.execute(asked):
        yield Fault(f"{table.name} {number}", "no line of the chain seals it")


def _astray(connection: Connection, table: Table) -> Iterator[Fault]:
    readings = select(schema.reading.c.number)
    asked = select(func.count()).where(table.c.reading.not_in(readings))
    if astray := connection.execute(asked).scalar():
        yield Fault(table.name, f"{astray} rows belong to no reading")
