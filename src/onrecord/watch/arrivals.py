"""Which of a feed's entries are new: those whose id it has not listed before.

A story whose headline or address changes keeps its id, and is not new.
"""

import hashlib
from collections.abc import Iterable

from onrecord.watch.entries import Entry

# Marks of a feed that are kept beyond those of its last answer: some list a story, drop it for a
# day, and list it again.
BEYOND = 1000


def mark(entry: Entry) -> str:
    """Sixteen characters for an id, whatever its length."""
    return hashlib.sha256(entry.id.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def new_among(entries: Iterable[Entry], seen: Iterable[str]) -> tuple[Entry, ...]:
    """The entries not seen before, each once, in their order."""
    known = set(seen)
    new: dict[str, Entry] = {}
    for entry in entries:
        new.setdefault(mark(entry), entry)
    return tuple(entry for key, entry in new.items() if key not in known)


def seen_after(entries: Iterable[Entry], seen: tuple[str, ...]) -> tuple[str, ...]:
    """The marks to keep: those of the last answer, and of the latest before it."""
    now = dict.fromkeys(map(mark, entries))
    before = [key for key in seen if key not in now]
    return (*now, *before[:BEYOND])
