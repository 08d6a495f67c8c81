"""A week or a day within what is named; days in figures.

the first week of July     the week of April 10     Tuesday of last week     the 11th     5/3/2021
the first nine months of 1988     the second Tuesday in November     the third month of 2021
the quarter ended June 30     the nine months to September     the last day of March
"""

from dataclasses import replace
from datetime import timedelta

from onrecord.resolve.times.holidays import nth_weekday
from onrecord.resolve.times.named import ON, STEPS, day_in, year_in
from onrecord.resolve.times.named import RULES as NAMED
from onrecord.resolve.times.near import RULES as NEAR
from onrecord.resolve.times.shapes import (
    Groups,
    Now,
    Rule,
    closest,
    first_read,
    month_numbers,
    weekday_numbers,
)
from onrecord.resolve.times.stretch import (
    MONTHS,
    Grain,
    Stretch,
    Time,
    around,
    day_of,
    from_to,
    month_of,
    moved,
    year_of,
)


def _of_month(groups: Groups, now: Now) -> Time:
    """Tuesday the 11th; the 15th: of the month that is now, or of the one before."""
    nth, month = int(groups["nth"] or 0), around(Grain.MONTH, now.day).first
    if groups.get("which"):
        month = moved(around(Grain.MONTH, now.day), STEPS.get(groups["which"] or "", 0)).first
    elif now.past and nth > now.day.day:
        month = (month - timedelta(days=1)).replace(day=1)
    return day_of(month.year, month.month, nth)


def _by_figures(groups: Groups, now: Now) -> Time:
    """5/3/2021: month first, as newspapers of the United States have it, unless that cannot be."""
    first, second, year = (int(groups[part] or 0) for part in ("a", "b", "year"))
    if year < 100:  # in the century in which it is the nearest
        now_year = now.published.year if now.published is not None else 2000
        year += (now_year - year + 50) // 100 * 100
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


def _some_of(groups: Groups, now: Now) -> Time | None:
    """The first nine months of 1988; the last two weeks of May."""
    whole, grain = (
        first_read((*NAMED, *NEAR), groups["whole"] or "", now),
        Grain(groups["unit"] or ""),
    )
    if not isinstance(whole, Stretch) or whole.grain not in _PARTED:
        return None
    count = int(groups["count"] or 0)
    if groups["end"] == "1st":
        first = around(grain, whole.first)
        return from_to(first, moved(first, count - 1))
    last = around(grain, whole.last)
    return from_to(moved(last, 1 - count), last)


def _nth_weekday(groups: Groups, now: Now) -> Time:
    """The first Monday in May; the last Sunday of the month."""
    nth, weekday = int(groups["nth"] or -1), weekday_numbers()[groups["weekday"] or ""]
    month = month_numbers().get(groups.get("month") or "") or now.day.month
    if not groups.get("month"):
        return around(Grain.DAY, nth_weekday(now.day.year, month, weekday, nth))
    year = year_in(groups, now)
    if year is not None:
        return around(Grain.DAY, nth_weekday(year, month, weekday, nth))
    return closest(lambda one: around(Grain.DAY, nth_weekday(one, month, weekday, nth)), now)


def _nth_month(groups: Groups, now: Now) -> Time:
    """The third month of 2021."""
    return month_of(year_in(groups, now) or now.day.year, int(groups["nth"] or 0))


def _up_to(groups: Groups, now: Now) -> Time | None:
    """The quarter ended June 30; the nine months to September; the year ending March 2014."""
    grain, count = Grain(groups["unit"] or ""), int(groups["count"] or 1)
    ended = groups["word"] == "ended"
    end = first_read(NAMED, groups["whole"] or "", replace(now, past=True) if ended else now)
    if not isinstance(end, Stretch) or end.grain not in {Grain.DAY, Grain.MONTH}:
        return None
    if grain in {Grain.DAY, Grain.WEEK}:
        days = count * (7 if grain == Grain.WEEK else 1)
        return from_to(around(Grain.DAY, end.last - timedelta(days=days - 1)), end)
    whole = around(grain, end.last)
    if count == 1 and whole.last.month == end.last.month:
        return whole
    last = around(Grain.MONTH, end.last)
    return from_to(moved(last, 1 - count * MONTHS[grain]), last)


def _edge_of(groups: Groups, now: Now) -> Time | None:
    """The last day of March; the first month of the year; the final weekend of 2021."""
    whole = first_read((*NAMED, *NEAR), groups["whole"] or "", now)
    if not isinstance(whole, Stretch) or whole.grain not in _PARTED | {Grain.WEEK, Grain.QUARTER}:
        return None
    grain = Grain(groups["unit"] or "")
    day = whole.first if groups["end"] in {"1st", "opening"} else whole.last
    edge = around(grain, day)
    # A weekend that only half lies in a month is not its last.
    return moved(edge, -1) if grain == Grain.WEEKEND and edge.last > whole.last else edge


_PARTED = frozenset({Grain.MONTH, Grain.YEAR, Grain.DECADE, Grain.CENTURY})
_SOME = r"(?:the )?(?P<end>1st|last|final) (?P<count>\d{1,2}) (?P<unit>day|week|month|year)s?"
_WHOLE = r"(?:the )?(?P<whole>\S.*)"
_EDGE = r"(?:the )?(?P<end>1st|opening|last|final|closing) (?P<unit>day|weekend|month)"
_PERIOD = (
    r"(?:the )?(?:(?P<count>\d{1,2}) )?(?:fiscal )?(?P<unit>day|week|month|quarter|year)s?"
    r"(?: period)?"
)
_OF_YEAR = r"of (?:<full>|the year|(?:the )?(?P<rel>this|last|next) year)"

RULES: tuple[Rule, ...] = (
    (rf"week of (?:the )?<month> (?:the )?<day>{ON}?", _week_of),
    (rf"(?:<nth>|last|final) week (?:of|in) <month>{ON}?", _week_of),
    (r"(?:<nth>|last|final) week (?:of|in) <full>", _week_of),
    (
        rf"(?:<nth>|last|final) <weekday> (?:of|in) (?:<month>{ON}?|(?:the|this) month)",
        _nth_weekday,
    ),
    (rf"{_SOME} of {_WHOLE}", _some_of),
    (rf"{_EDGE} (?:of|in) {_WHOLE}", _edge_of),
    (rf"{_PERIOD} (?:that )?(?P<word>ended|ending|ends|to|through) (?:on |in )?{_WHOLE}", _up_to),
    (rf"(?:the )?<nth> month {_OF_YEAR}", _nth_month),
    (r"<weekday> (?:of )?(?:the )?<which> week", _of_week),
    (r"<which> week (?:on )?<weekday>", _of_week),
    (
        r"(?:<weekday> )?(?:the )?<nth>(?:(?: day)? (?:of )?(?:the|<which>) month)?",
        _of_month,
    ),
    (r"(?P<a>\d{1,2})[/.](?P<b>\d{1,2})[/.](?P<year>[12]\d{3}|\d\d)", _by_figures),
)
