"""One host is asked once in a while: a gap between two askings, and longer where it says so."""

from collections.abc import Callable

from onrecord.fetch.fetched import NotNow

GAP = 2.0  # seconds, and up to half as many more by chance, so that no two programs beat in time
# Who wants to be left alone for longer is asked later, and others meanwhile.
PATIENCE = 60.0
MOST = 10_000  # hosts that are remembered


class Pace:
    """When each host may be asked next."""

    def __init__(
        self,
        now: Callable[[], float],
        sleep: Callable[[float], object],
        chance: Callable[[], float],
        gap: float = GAP,
    ) -> None:
        self._now = now
        self._sleep = sleep
        self._chance = chance
        self._gap = gap
        self._next: dict[str, float] = {}

    def wait(self, host: str, url: str, gap: float = 0.0) -> float:
        """Sleeps until the host may be asked, and books it; `gap` is what its robots.txt wants.

        Returns the seconds slept. Raises NotNow, having slept not at all, where it would be long.
        """
        now = self._now()
        wait = max(self._next.get(host, now) - now, 0.0)
        if wait > PATIENCE:
            raise NotNow(url, f"{host} wants to be left alone for {_told(wait)}", wait)
        if wait:
            self._sleep(wait)
        gap = max(gap, self._gap)
        self._book(host, now + wait + gap * (1 + 0.5 * self._chance()))
        return wait

    def hold(self, host: str, seconds: float) -> None:
        """Leaves a host alone for so long (Retry-After)."""
        self._book(host, max(self._next.get(host, 0.0), self._now() + seconds))

    def _book(self, host: str, at: float) -> None:
        self._next[host] = at
        if len(self._next) > MOST:
            now = self._now()
            self._next = {host: at for host, at in self._next.items() if at > now}


def _told(seconds: float) -> str:
    return f"{seconds / 60:.0f} minutes" if seconds >= 120 else f"{seconds:.0f} seconds"
