"""robots.txt → whether a place may be asked, and how long to wait between two askings (RFC 9309).

User-agent: *
Disallow: /search
Crawl-delay: 10
"""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.fetch.agent import TOKEN
from onrecord.fetch.fetched import Failed, NotNow, Refused
from onrecord.fetch.urls import Place

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.fetch.exchange import Answer

KEPT = 24 * 3600.0  # seconds that a robots.txt holds, by the RFC
AGAIN = 15 * 60.0  # after which one that couldn't be had is asked for again
READ = 500 * 1024  # bytes of it that are read, by the RFC
MOST = 1000  # origins that are remembered
_AGENT = re.compile(r"[ \t]*user[- ]?agent[ \t]*[: \t][ \t]*([^#]*)", re.IGNORECASE)
_TOKEN = re.compile(r"[A-Za-z_-]+")
_OTHERS = "another"


@dataclass(frozen=True, slots=True)
class Rules:
    """What one origin's robots.txt says. `text` is None where it could not be had."""

    text: str | None
    until: float
    why: str = ""

    def check(self, place: Place, now: float) -> float:
        """The seconds between two askings. Raises Refused, or NotNow where nobody knows."""
        if self.text is None:
            reason = f"its robots.txt can't be had ({self.why}), which means no for now; ask later"
            raise NotNow(place.url, reason, max(self.until - now, 1.0))
        from protego import Protego

        rules = Protego.parse(self.text)
        if not rules.can_fetch(place.url, TOKEN):
            raise Refused(place.url, "its robots.txt says no to onrecord; save the page by hand")
        return rules.crawl_delay(TOKEN) or 0.0


class Robots:
    """The rules of the origins met so far."""

    def __init__(self, ask: "Callable[[Place], Answer]", now: "Callable[[], float]") -> None:
        self._ask = ask  # follows redirects
        self._now = now
        self._rules: dict[str, Rules] = {}

    def check(self, place: Place) -> float:
        """The seconds between two askings. Raises Refused or NotNow."""
        rules = self._rules.get(place.origin)
        if rules is None or rules.until <= self._now():
            rules = self._rules[place.origin] = self._had(place)
            while len(self._rules) > MOST:
                del self._rules[next(iter(self._rules))]
        return rules.check(place, self._now())

    def _had(self, place: Place) -> Rules:
        now = self._now()
        there = Place(place.scheme, place.host, place.port, "/robots.txt")
        try:
            answer = self._ask(there)
        except Failed as error:
            return Rules(None, now + AGAIN, error.reason)
        except Refused as error:
            if error.url == there.url:  # the host itself; else what its robots.txt leads to
                raise Refused(place.url, error.reason) from error
            return Rules(None, now + AGAIN, f"it leads to {error}")
        # "Unreachable" means no to all, "unavailable" yes; 429 is busy rather than unavailable.
        if answer.status >= 500 or answer.status == 429:
            return Rules(None, now + AGAIN, f"status {answer.status}")
        text = answer.body[:READ].decode("utf-8", "replace") if answer.status == 200 else ""
        return Rules(for_us(text), now + KEPT)


def for_us(text: str) -> str:
    """A robots.txt with all who aren't onrecord called by one name.

    "onrecord/1.0" is us, by the RFC's reading of product tokens. Protego keeps a list of rules for
    each name, so that a file of thousands of names over thousands of rules would fill memory.
    """
    return "\n".join(map(_for_us, text.removeprefix("\ufeff").splitlines()))


def _for_us(line: str) -> str:
    named = _AGENT.match(line)
    if not named:
        return line
    name = named[1].strip()
    token = _TOKEN.match(name)
    if name == "*":
        return "User-agent: *"
    ours = token is not None and token[0].lower() == TOKEN
    return f"User-agent: {TOKEN if ours else _OTHERS}"
