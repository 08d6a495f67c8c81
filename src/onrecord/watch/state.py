"""What is known of a feed between two askings, and how whoever keeps it is spoken to.

state.put(Polled("https://quay.example/feed", etag='"7"'))
state.get("https://quay.example/feed")
"""

import json
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Protocol

# As good as never asked: the day on which every feed is due.
LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Waiting:
    """A story that a feed lists and that has not been had yet."""

    link: str
    due: datetime = LONG_AGO
    tries: int = 0  # how often it was asked for in vain
    begun: int = 0  # how often adding it was begun, and never ended


@dataclass(frozen=True, slots=True)
class Polled:
    """One feed, as the last asking left it. Stories wait in it, so that a restart loses none."""

    url: str  # as the list of feeds has it
    due: datetime = LONG_AGO  # when to ask again
    at: str | None = None  # where it has moved for good
    etag: str | None = None
    last_modified: str | None = None
    failures: int = 0  # one after the other, up to now
    resting: bool = False  # it failed or asked for rest: not before `due`, whoever wants it
    gone: bool = False  # 410: it asked never to be asked again
    trouble: str = ""  # what went wrong the last time
    seen: tuple[str, ...] = ()  # entries listed once, as `arrivals` marks them
    waiting: tuple[Waiting, ...] = ()


class FeedState(Protocol):
    """Keeps what is known of feeds. The record does; `Remembered` forgets with the program."""

    def get(self, url: str) -> Polled | None:
        """What is known of a feed, or None where it was never asked."""

    def put(self, polled: Polled) -> None:
        """Keeps it, in place of what was known. It is kept when this returns."""


@dataclass(slots=True)
class Remembered:
    """Keeps it in memory."""

    known: dict[str, Polled] = field(default_factory=dict)

    def get(self, url: str) -> Polled | None:
        """What is known of a feed."""
        return self.known.get(url)

    def put(self, polled: Polled) -> None:
        """Keeps it."""
        self.known[polled.url] = polled


def as_json(polled: Polled) -> str:
    """A line that `from_json` reads back, for a keeper that keeps text."""
    told = {name: getattr(polled, name) for name in Polled.__slots__}
    told["due"] = polled.due.isoformat()
    told["waiting"] = [
        [each.link, each.due.isoformat(), each.tries, each.begun] for each in polled.waiting
    ]
    return json.dumps(told, ensure_ascii=False)


def from_json(line: str) -> Polled:
    """What `as_json` wrote. Fields that a later onrecord added are left out.

    Raises ValueError for any other line.
    """
    try:
        return _from(json.loads(line))
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"no state of a feed: {line[:80]!r} ({error!r})") from error


def _from(told: dict[str, Any]) -> Polled:
    known = {name: value for name, value in told.items() if name in Polled.__slots__}
    known["due"] = datetime.fromisoformat(told["due"])
    known["seen"] = tuple(told["seen"])
    known["waiting"] = tuple(
        Waiting(link, datetime.fromisoformat(due), tries, begun)
        for link, due, tries, begun in told["waiting"]
    )
    return Polled(**known)
