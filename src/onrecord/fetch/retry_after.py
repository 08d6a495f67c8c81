"""Retry-After: 120, or Retry-After: Tue, 24 May 2022 08:00:00 GMT → for how long to stay away."""

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

MOST = 7 * 24 * 3600.0  # who asks for more than a week has made a slip, or means harm


def seconds_of(said: str | None, at: datetime) -> float | None:
    """The seconds that a header asks for, from 0 to a week; None where it asks for nothing."""
    if said is None:
        return None
    said = said.strip()
    if said.isascii() and said.isdigit():
        return min(float(said[:12]), MOST)
    try:
        until = parsedate_to_datetime(said)
    except (ValueError, OverflowError, IndexError, TypeError):
        return None
    if until.tzinfo is None:
        until = until.replace(tzinfo=UTC)
    return min(max((until - at).total_seconds(), 0.0), MOST)
