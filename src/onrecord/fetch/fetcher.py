"""Address → Fetched: robots.txt asked, the host's pace kept, redirects followed, each hop checked.

fetcher = Fetcher()
first = fetcher.fetch("https://outlet.example/feed")
later = fetcher.fetch("https://outlet.example/feed", etag=first.etag)
"""

import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from typing import TYPE_CHECKING

from onrecord.fetch.agent import user_agent
from onrecord.fetch.fetched import Failed, Fetched, Hop
from onrecord.fetch.limits import LIMITS, Deadline, Limits
from onrecord.fetch.lookup import Endpoint, Lookup, system_lookup
from onrecord.fetch.needs import check_installed
from onrecord.fetch.pace import GAP, Pace
from onrecord.fetch.robots import Robots
from onrecord.fetch.urls import PORTS, Place, place_after, place_of

if TYPE_CHECKING:
    import ssl

    from onrecord.fetch.connecting import Connect
    from onrecord.fetch.exchange import Answer

BUSY = frozenset((429, 503))
UNSAID = 60.0  # seconds that a busy host is left alone where it doesn't say for how long
LEADS_ON = frozenset((301, 302, 303, 307, 308))
ACCEPT = "text/html,application/xhtml+xml,application/atom+xml,application/rss+xml;q=0.9,*/*;q=0.5"


def _utc() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Means:
    """By what a fetcher reaches the world; a test gives its own."""

    lookup: Lookup = system_lookup
    connect: "Connect | None" = None  # None: the system's
    now: Callable[[], float] = time.monotonic
    sleep: Callable[[float], object] = time.sleep
    date: Callable[[], datetime] = _utc
    chance: Callable[[], float] = random.random


class Fetcher:
    """Fetches addresses one after the other, and remembers how hosts want to be treated.

    It keeps no cookies, sends no name or password, and goes through no proxy: a proxy would look
    names up by itself, and what was checked here would not be what is asked.
    """

    def __init__(
        self,
        *,
        limits: Limits = LIMITS,
        gap: float = GAP,
        means: Means = Means(),
        also: frozenset[Endpoint] = frozenset(),
    ) -> None:
        """`also`: addresses with ports that are asked though not public. For a test's server."""
        check_installed()
        self._limits = limits
        self._means = means
        self._also = also
        self._ports = PORTS | {port for _, port in also}
        self._pace = Pace(means.now, means.sleep, means.chance, gap)
        self._robots = Robots(self._ask_for_robots, means.now)

    def fetch(
        self, url: str, *, etag: str | None = None, last_modified: str | None = None
    ) -> Fetched:
        """What the address answers, redirects followed. Raises NotFetched where nothing does.

        `etag` and `last_modified` are those of an earlier answer: if nothing has changed, the
        status is 304 and the body empty.
        """
        place = place_of(url, self._ports)
        headers = _headers(etag, last_modified)
        deadline = self._deadline(place)
        hops: list[Hop] = []
        hosts: set[str] = set()
        while True:
            gap = self._robots.check(place)
            if place.host not in hosts:  # from http:// to https:// is one visit, as in a browser
                deadline.later(self._pace.wait(place.host, place.url, gap))
            hosts.add(place.host)
            answer = self._ask(place, headers, deadline)
            onward = self._onward(place, answer, hops)
            if onward is None:
                return self._fetched(url, place, answer, hops)
            place = onward

    def _onward(self, place: Place, answer: "Answer", hops: list[Hop]) -> Place | None:
        """Where an answer leads, which is added to the hops; None where it is the last."""
        location = answer.headers.get("location")
        if answer.status not in LEADS_ON or not location:
            return None
        onward = place_after(place, location, self._ports)
        hops.append(Hop(place.url, answer.status))
        if onward.url in {hop.url for hop in hops}:
            reason = f"it leads in a circle, by {onward.url}; it may want a cookie, and gets none"
            raise Failed(hops[0].url, reason)
        if len(hops) > self._limits.hops:
            raise Failed(hops[0].url, f"it leads on more than {self._limits.hops} times")
        return onward

    def _ask(self, place: Place, headers: dict[str, str], deadline: Deadline) -> "Answer":
        from onrecord.fetch.connecting import Guarded, system_connect
        from onrecord.fetch.exchange import ask

        connect = self._means.connect or system_connect
        backend = Guarded(self._means.lookup, connect, self._also, self._limits, deadline)
        return ask(place, headers, backend=backend, context=self._context, limits=self._limits)

    def _ask_for_robots(self, place: Place) -> "Answer":
        """A robots.txt, redirects followed; nobody's leave is asked for it."""
        deadline = self._deadline(place)
        hops: list[Hop] = []
        while True:
            answer = self._ask(place, _headers(None, None), deadline)
            onward = self._onward(place, answer, hops)
            if onward is None:
                return answer
            place = onward

    def _fetched(self, url: str, place: Place, answer: "Answer", hops: list[Hop]) -> Fetched:
        fetched = Fetched(
            asked=url,
            url=place.url,
            status=answer.status,
            body=answer.body,
            at=self._means.date(),
            hops=tuple(hops),
            headers=answer.headers,
        )
        if fetched.status in BUSY:
            said = fetched.retry_after
            self._pace.hold(place.host, UNSAID if said is None else said)
        return fetched

    def _deadline(self, place: Place) -> Deadline:
        return Deadline(place.url, self._limits.total, self._means.now)

    @cached_property
    def _context(self) -> "ssl.SSLContext":
        """Checks certificates and names against the system's authorities."""
        from httpcore2 import default_ssl_context

        return default_ssl_context()


def _headers(etag: str | None, last_modified: str | None) -> dict[str, str]:
    headers = {"User-Agent": user_agent(), "Accept": ACCEPT, "Accept-Encoding": "gzip"}
    if etag:
        headers["If-None-Match"] = etag
    if last_modified:
        headers["If-Modified-Since"] = last_modified
    return headers
