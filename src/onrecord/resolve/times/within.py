"""A week or a day within what is named; days in figures.

the first week of July     the week of April 10     Tuesday of last week     the 11th     5/3/2021
"""

from datetime import timedelta

from onrecord.resolve.times.named import ON, STEPS, day_in, year_in
from onrecord.resolve.times.shapes import (
    Groups,
    Now,
    Rule,
    closest,
    month_numbers,
    weekday_numbers,
)
from onrecord.resolve.times.stretch import Grain, Time, around, day_of, month_of, moved, year_of


def _of_month(groups: Groups, now: Now) -> Time:
    """Tuesday the 11th; the 15th: of the month that is now, or of the one before."""
    nth, month = int(groups["nth"] or 0), around(Grain.MONTH, now.day).first
    if now.past and nth > now.day.day:
        month = (month - timedelta(days=1)).replace(day=1)
    return day_of(month.year, month.month, nth)


def _by_figures(groups: Groups, _: Now) -> Time:
    """5/3/2021: month first, as newspapers of the United States have it, unless that cannot be."""
    first, second, year = (int(groups[part] or 0) for part in ("a", "b", "year"))
    month, day = (first, second) if first <= 12 else (second, first)
    return day_of(year, month, day)


def _week_of(groups: Groups, now: Now) -> Time:
    """The week of April 10; the last week of July; the first week of 2015."""
    year = year_in(groups, now)
    if groups.get("day"):
        day = day_in(groups, now)
        return around(Grain.WEEK, day.first)
    month = month_numbers().get(groups.get("month") or "")
    if month is None:
        whole = year_of(year or now.day.year)
    elif year is not None:
        whole = month_of(year, month)
    else:
        whole = closest(lambda one: month_of(one, month), now)
    if groups.get("nth") is None:
        return around(Grain.WEEK, whole.last)
    # The first week is the one that the first Thursday lies in, as ISO 8601 has it.
    thursday = whole.first + timedelta(days=(3 - whole.first.weekday()) % 7)
    return around(Grain.WEEK, thursday + timedelta(weeks=int(groups["nth"] or 1) - 1))


def _of_week(groups: Groups, now: Now) -> Time:
    """Tuesday of last week."""
    step = STEPS.get(groups["which"] or "", 0)
    week = moved(around(Grain.WEEK, now.day), step)
    return moved(around(Grain.DAY, week.first), weekday_numbers()[groups["weekday"] or ""])


RULES: tuple[Rule, ...] = (
    (rf"week of (?:the )?<month> (?:the )?<day>{ON}?", _week_of),
    (rf"(?:<nth>|last|final) week (?:of|in) <month>{ON}?", _week_of),
    (r"(?:<nth>|last|final) week (?:of|in) <full>", _week_of),
    (r"<weekday> (?:of )?<which> week", _of_week),
    (r"(?:<weekday> )?(?:the )?<nth>(?: of (?:the|this) month)?", _of_month),
    (r"(?P<a>\d{1,2})[/.](?P<b>\d{1,2})[/.]<full>", _by_figures),
)
