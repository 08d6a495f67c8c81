"""Where the tables and the chain end: read once in a transaction, then counted on.

    article 40, entry 311 with its link     →  the next are article 41, entry 312

No one else can write while a transaction does, so what it has read stays true until its end.
"""

from dataclasses import dataclass, field
from weakref import WeakKeyDictionary

from sqlalchemy import Connection
from sqlalchemy.engine import Transaction

from onrecord.store.direct import asked

_LAST = (
    "SELECT max(coalesce((SELECT max(number) FROM {0}), 0),"
    " coalesce((SELECT max(subject) FROM entry WHERE kind = '{0}'), 0))"
)


@dataclass(slots=True)
class Ends:
    """The last numbers given in a transaction, and the chain's last number and link."""

    numbers: dict[str, int] = field(default_factory=dict)
    chain: tuple[int, str] | None = None
    runs: set[int] = field(default_factory=set)  # whose rows are known to be there


def ends(connection: Connection) -> Ends:
    """The ends as the connection's transaction knows them."""
    transaction = connection.get_transaction()
    if transaction is None:
        return Ends()
    return _ends.setdefault(transaction, Ends())


_ends: WeakKeyDictionary[Transaction, Ends] = WeakKeyDictionary()


def taken(connection: Connection, table: str, count: int = 1) -> int:
    """The first of the next so many numbers of a table, which are taken by that.

    A number that the chain has seen never comes again, though its row may be gone.
    """
    known = ends(connection)
    last = known.numbers.get(table)
    if last is None:
        (last,) = asked(connection, _LAST.format(table)).fetchone()
    known.numbers[table] = last + count
    return int(last) + 1
