"""Shares of small numbers: how sure they are, and how far two judges agree.

45 of 50, 90.0 % (78.6-95.7)
"""

import math
from collections.abc import Collection, Hashable, Sequence
from dataclasses import dataclass

_Z = 1.959964  # for 95 %


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    right: int
    of: int

    @property
    def value(self) -> float:
        return self.right / self.of if self.of else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """Wilson's interval of 95 %, which also holds for few and for all or none (JASA 1927)."""
        if not self.of:
            return 0.0, 1.0
        n, p = self.of, self.value
        centre = p + _Z * _Z / (2 * n)
        reach = _Z * math.sqrt(p * (1 - p) / n + _Z * _Z / (4 * n * n))
        scale = 1 + _Z * _Z / n
        # At none and at all the ends are 0 and 1, which the division may miss by a last digit.
        low = (centre - reach) / scale if self.right else 0.0
        high = (centre + reach) / scale if self.right < n else 1.0
        return low, high

    def __str__(self) -> str:
        if not self.of:
            return "none"
        low, high = self.interval
        share = f"{100 * self.value:.1f} % ({100 * low:.1f}-{100 * high:.1f})"
        return f"{self.right} of {self.of}, {share}"


def share(flags: Collection[bool]) -> Share:
    """How many of the flags are set."""
    return Share(sum(flags), len(flags))


def kappa(pairs: Sequence[tuple[Hashable, Hashable]]) -> float | None:
    """Cohen's kappa: agreement beyond that of two who judge by chance, each at his own rates.

    None where both gave one and the same answer throughout, for then chance explains it all.
    """
    n = len(pairs)
    if not n:
        return None
    agreed = sum(a == b for a, b in pairs) / n
    answers = {answer for pair in pairs for answer in pair}
    by_chance = sum(
        sum(a == answer for a, _ in pairs) * sum(b == answer for _, b in pairs)
        for answer in answers
    ) / (n * n)
    return None if by_chance == 1 else (agreed - by_chance) / (1 - by_chance)
