"""The chain that seals the record: each line is a hash of its rows and of the line before.

    link = sha256(link before, number, moment, table, row, seal)

A change of a kept row breaks its seal; a line changed, left out or put in breaks every link after
it. What can't be seen from within is an end cut off: who must be sure of that notes the last link
elsewhere, and `check --head LINK` looks for it.
"""

import json
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, RowMapping

from onrecord.store.direct import asked, put
from onrecord.store.ends import ends
from onrecord.store.schema import entry

FIRST_LINK = sha256(b"onrecord").hexdigest()


def seal_of(rows: Iterable[Mapping[str, Any]]) -> str:
    """The SHA-256 of rows, in their order, each column by its name; bytes count by their hash."""
    digest = sha256()
    for row in rows:
        digest.update(_canonical({name: _plain(value) for name, value in row.items()}))
    return digest.hexdigest()


def link_of(before: str, line: RowMapping | Mapping[str, Any]) -> str:
    """The link of a line of the chain that follows one with the link `before`."""
    parts = [before, *(line[name] for name in ("number", "at", "kind", "subject", "seal"))]
    return sha256(_canonical(parts)).hexdigest()


def append(connection: Connection, kind: str, subject: int, seal: str) -> None:
    """Puts a line at the end of the chain, within the caller's transaction."""
    known = ends(connection)
    last, before = known.chain or asked(connection, _LAST).fetchone() or (0, FIRST_LINK)
    line = {"number": last + 1, "at": now(), "kind": kind, "subject": subject, "seal": seal}
    link = link_of(before, line)
    put(connection, entry, [{**line, "link": link}])
    known.chain = last + 1, link


_LAST = "SELECT number, link FROM entry ORDER BY number DESC LIMIT 1"


def now() -> str:
    """This moment in UTC, to the second: "2024-03-14T08:30:00+00:00"."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def _plain(value: Any) -> Any:
    return sha256(value).hexdigest() if isinstance(value, bytes) else value


def _canonical(value: object) -> bytes:
    return _CANONICAL(value).encode()


_CANONICAL = json.JSONEncoder(sort_keys=True, separators=(",", ":")).encode
