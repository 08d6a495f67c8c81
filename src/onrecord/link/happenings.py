"""Events of many articles → happenings: what was done, once, with all who tell of it.

    Police detain Tom Lee, 23 May (The Quay)     one happening
    Police detain Tom Lee, 22–23 May (Post)      the same
    Police detain Tom Lee, 3 July (Post)         another

Two accounts are of one happening where the type is one, those who are named on both sides are the
same, somebody is, and their days overlap. We err on the side of two happenings.
"""

from dataclasses import dataclass
from datetime import date

UNDATED_DAYS = 3  # before it was printed, where an account gives no day of its own
LONG_DAYS = 31  # a stretch above which "in 2022" would swallow a year's events


@dataclass(frozen=True, slots=True)
class Account:
    """One article's account of what was done, its people known across articles."""

    event: int
    type: str
    actor: int | None
    target: int | None
    first_day: str | None
    last_day: str | None


def between(
    first: str | None, last: str | None, printed: str | None
) -> tuple[str | None, str | None]:
    """The days between which it was done, by its own date or else by that of printing."""
    if first and last:
        return first, last
    if first or last:
        return (first, max(first, printed or first)) if first else (last, last)
    if not printed:
        return None, None
    day = date.fromisoformat(printed).toordinal() - UNDATED_DAYS
    return date.fromordinal(max(1, day)).isoformat(), printed


def same_happening(a: Account, b: Account) -> bool:
    """Whether two accounts tell of one happening."""
    return a.type == b.type and _same_people(a, b) and _same_days(a, b)


def _same_people(a: Account, b: Account) -> bool:
    actors = _meet(a.actor, b.actor)
    targets = _meet(a.target, b.target)
    return actors is not False and targets is not False and True in (actors, targets)


def _meet(a: int | None, b: int | None) -> bool | None:
    """Whether two are one; None where one of the accounts doesn't tell."""
    return None if a is None or b is None else a == b


def _same_days(a: Account, b: Account) -> bool:
    if not (a.first_day and a.last_day and b.first_day and b.last_day):
        return False
    if (a.first_day, a.last_day) == (b.first_day, b.last_day):
        return True
    if max(_length(a), _length(b)) > LONG_DAYS:
        return False
    return a.first_day <= b.last_day and b.first_day <= a.last_day


def _length(one: Account) -> int:
    first, last = date.fromisoformat(one.first_day or ""), date.fromisoformat(one.last_day or "")
    return (last - first).days


def groups(accounts: dict[int, Account], pairs: list[tuple[int, int]]) -> list[set[int]]:
    """The events of each happening, given the pairs that are of one; also those alone."""
    above = {event: event for event in accounts}

    def top(event: int) -> int:
        while above[event] != event:
            above[event] = event = above[above[event]]
        return event

    for first, second in pairs:
        low, high = sorted((top(first), top(second)))
        above[high] = low
    found: dict[int, set[int]] = {}
    for event in accounts:
        found.setdefault(top(event), set()).add(event)
    return list(found.values())
