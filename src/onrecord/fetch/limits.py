"""How long and how much: every limit of one fetch, and the clock that ends it."""

from collections.abc import Callable
from dataclasses import dataclass

from onrecord.fetch.fetched import Failed


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds and bytes. A large page of news is 2 MB and there within 5 seconds."""

    connect: float = 10.0  # to look a name up, and to connect to an address
    read: float = 20.0  # between two pieces of an answer
    total: float = 60.0  # for an address with all that it leads on to, waiting in line left out
    most: int = 20 * 2**20  # bytes of an answer, both as sent and unpacked
    hops: int = 5


LIMITS = Limits()


class Deadline:
    """The moment after which nothing more is waited for."""

    def __init__(self, url: str, seconds: float, now: Callable[[], float]) -> None:
        self._url = url
        self._now = now
        self._seconds = seconds
        self._end = now() + seconds

    def left(self, most: float | None = None) -> float:
        """The seconds left, at most so many. Raises Failed where there are none."""
        left = self._end - self._now()
        if left <= 0:
            raise Failed(self._url, f"no whole answer in {self._seconds:.0f} seconds; ask later")
        return left if most is None else min(left, most)

    def later(self, seconds: float) -> None:
        """Takes out of the count what was spent waiting in line."""
        self._end += seconds
