"""What came of asking for an address: an answer of any status, or a reason why there is none."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from onrecord.fetch.retry_after import seconds_of

PERMANENT = frozenset((301, 308))


class NotFetched(Exception):  # noqa: N818  # what came of it, as Fetched is
    """No answer: `reason` tells a person why, and what to do where something can be done."""

    def __init__(self, url: str, reason: str) -> None:
        super().__init__(url, reason)
        self.url = url
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.url}: {self.reason}"


class Refused(NotFetched):
    """onrecord doesn't ask for this: no public web address, or its robots.txt says no."""


class Failed(NotFetched):
    """It was asked for, and no whole answer came."""


class NotNow(NotFetched):
    """Its host wants to be left alone for so many `seconds`."""

    def __init__(self, url: str, reason: str, seconds: float) -> None:
        super().__init__(url, reason)
        self.seconds = seconds


@dataclass(frozen=True, slots=True)
class Hop:
    """An address that led on to another one."""

    url: str
    status: int


@dataclass(frozen=True, slots=True)
class Fetched:
    """An answer, whatever its status.

    `body` holds the bytes as the outlet made them: what packed them for the way (gzip) is undone,
    and nothing else; it is empty unless the status is 200. `headers` are the few that matter, with
    names in lower case.
    """

    asked: str  # the address that was asked for
    url: str  # the one that answered
    status: int
    body: bytes
    at: datetime  # when the answer was there, in UTC
    hops: tuple[Hop, ...] = ()  # the addresses that led on, the first of them `asked`
    headers: Mapping[str, str] = field(default_factory=dict)

    @property
    def ok(self) -> bool:
        """Whether there is something to read."""
        return self.status == 200

    @property
    def unchanged(self) -> bool:
        """Whether the server says that it is what it was when last asked for."""
        return self.status == 304

    @property
    def moved_for_good(self) -> bool:
        """Whether each hop on the way was a permanent one, so that `url` is the new address."""
        return bool(self.hops) and all(hop.status in PERMANENT for hop in self.hops)

    @property
    def etag(self) -> str | None:
        """What to send as `etag` when asking again."""
        return self.headers.get("etag")

    @property
    def last_modified(self) -> str | None:
        """What to send as `last_modified` when asking again."""
        return self.headers.get("last-modified")

    @property
    def retry_after(self) -> float | None:
        """For how many seconds the server wants to be left alone, where it says."""
        return seconds_of(self.headers.get("retry-after"), self.at)
