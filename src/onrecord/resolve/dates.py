"""Reads an expression of time as an interval of days, from the day of publication.

    read("on Monday", 2022-05-24)               2022-05-23
    read("in March", 2022-05-24)                2022-03
    read("last week", 2022-05-24)               2022-05-16/2022-05-22
    read("February 24 of this year", …)         2022-02-24
    read("since 2019", …)                       2019/..

News tells of what has been, so a bare "Monday" or "March" is the last one that began by that day.
What cannot be read is None: no day is guessed.
"""

import re
from calendar import monthrange
from dataclasses import replace
from datetime import date, timedelta
from functools import cache

from onrecord.resolve.timewords import SHAPES
from onrecord.statement import When

_DAYS = {"mon": 0, "tue": 1, "wed": 2, "thu": 3, "fri": 4, "sat": 5, "sun": 6}
_MONTHS = {"jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6}
_MONTHS |= {"jul": 7, "aug": 8, "sep": 9, "oct": 10, "nov": 11, "dec": 12}
_NUMBERS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_NUMBERS |= {"seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12}

_SINCE = re.compile(r"(since|from|until|till|by|before|after)\s", re.IGNORECASE)
_LEADING = re.compile(
    r"(?:on|in|at|during|over|of|back in|dated|for|as of)\s(?:the\s)?", re.IGNORECASE
)
_SEASONS = {
    "spring": (21, 3),
    "summer": (22, 6),
    "autumn": (23, 9),
    "fall": (23, 9),
    "winter": (24, 12),
}


@cache
def _readers() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((kind, re.compile(shape, re.IGNORECASE)) for kind, shape in SHAPES)


def read(words: str, published: date | None) -> When | None:
    """The days that an expression tells, or None where it cannot be read."""
    words = words.strip().strip("“”\"'’,.;:()").replace("\u00a0", " ")
    open_ = _SINCE.match(words)
    if open_ is not None:
        inner = read(words[open_.end() :], published)
        return _opened(open_.group(1).lower(), inner) if inner is not None else None
    lead = _LEADING.match(words)
    words = words[lead.end() :] if lead is not None else words
    for kind, shape in _readers():
        found = shape.fullmatch(words)
        if found is not None:
            try:
                return _READ[kind](found, published)
            except (ValueError, OverflowError):
                return None  # "February 30"; "the year 9999 ago"
    return None


def until(day: date) -> When:
    """Some time up to a day: what holds for words that were published on it."""
    return When(f"../{day.isoformat()}", None, day.isoformat(), inferred=True)


def on_day(day: date) -> When:
    """One day."""
    return When(day.isoformat(), day.isoformat(), day.isoformat())


def between(first: date, last: date) -> When:
    """From one day to another, both included."""
    if first == last:
        return on_day(first)
    return When(f"{first.isoformat()}/{last.isoformat()}", first.isoformat(), last.isoformat())


def _opened(word: str, when: When) -> When | None:
    edtf = when.edtf.split("/")
    if word in {"since", "from", "after"}:
        return replace(when, edtf=f"{edtf[0]}/..", end=None)
    return replace(when, edtf=f"../{edtf[-1]}", start=None)


def _month_of(year: int, month: int) -> When:
    first = date(year, month, 1)
    last = date(year, month, monthrange(year, month)[1])
    return When(f"{year:04}-{month:02}", first.isoformat(), last.isoformat())


def _year_of(year: int) -> When:
    return When(f"{year:04}", date(year, 1, 1).isoformat(), date(year, 12, 31).isoformat())


def _iso(found: re.Match[str], _: date | None) -> When:
    return on_day(date.fromisoformat(found["iso"]))


def _month_number(word: str) -> int:
    return _MONTHS[word[:3].lower()]


def _year_told(found: re.Match[str], published: date | None) -> int | None:
    groups = found.groupdict()
    if groups.get("y"):
        return int(groups["y"])
    relative = groups.get("rel") or groups.get("rel2")
    if relative and published is not None:
        return published.year - (relative.lower() == "last")
    return None


def _day_of_month(found: re.Match[str], published: date | None) -> When | None:
    year, month, day = _year_told(found, published), _month_number(found["m"]), int(found["d"])
    if year is not None:
        return on_day(date(year, month, day))
    if published is None:
        return None
    # The last one that has begun: "May 23" on 24 May is yesterday, "May 25" a year ago.
    year = (
        published.year if (month, day) <= (published.month, published.day) else published.year - 1
    )
    return on_day(date(year, month, day))


def _month(found: re.Match[str], published: date | None) -> When | None:
    month, year = _month_number(found["m"]), _year_told(found, published)
    if year is None:
        if published is None:
            return None
        which = (found["which"] or "").strip().lower()
        year = published.year - (month > published.month)
        if which == "last" and month == published.month:
            year -= 1
        if which == "next":
            year += 1
        if which == "this":
            year = published.year
    return _month_of(year, month)


def _weekday(found: re.Match[str], published: date | None) -> When | None:
    if published is None:
        return None
    back = (published.weekday() - _DAYS[found["w"][:3].lower()]) % 7
    which = (found["which"] or "").strip().lower()
    if which == "next":
        return on_day(published + timedelta(days=7 - back))
    if which.startswith(("last", "the previous")) and back == 0:
        back = 7
    return on_day(published - timedelta(days=back))


def _near(found: re.Match[str], published: date | None) -> When | None:
    if published is None:
        return None
    word = found["near"].lower()
    days = {"yesterday": -1, "last night": -1, "tomorrow": 1, "the day before yesterday": -2}
    return on_day(published + timedelta(days=days.get(word, 0)))


def _span(found: re.Match[str], published: date | None) -> When | None:
    if published is None:
        return None
    which, unit = found["which"].lower(), found["unit"].lower()
    step = {"this": 0, "last": -1, "past": -1, "next": 1}[which]
    # "Earlier this month" ends with the day of publication.
    so_far = (found["lead"] or "").strip().lower() == "earlier" and step == 0
    when = _unit(unit, step, published)
    if so_far and when is not None and when.start is not None:
        return between(date.fromisoformat(when.start), published)
    return when


def _unit(unit: str, step: int, published: date) -> When | None:
    monday = published - timedelta(days=published.weekday())
    if unit == "week":
        first = monday + timedelta(weeks=step)
        return between(first, first + timedelta(days=6))
    if unit == "weekend":
        saturday = monday + timedelta(days=5)
        if (step == 0 and saturday > published) or step == -1:
            saturday -= timedelta(weeks=1)
        if step == 1 and saturday <= published:
            saturday += timedelta(weeks=1)
        return between(saturday, saturday + timedelta(days=1))
    if unit == "month":
        number = published.year * 12 + published.month - 1 + step
        return _month_of(number // 12, number % 12 + 1)
    if unit == "year":
        return _year_of(published.year + step)
    if unit == "decade":
        return _decade_of(published.year // 10 * 10 + 10 * step)
    return None


def _decade_of(year: int) -> When:
    return When(
        f"{year:04}"[:3] + "X", date(year, 1, 1).isoformat(), date(year + 9, 12, 31).isoformat()
    )


def _ago(found: re.Match[str], published: date | None) -> When | None:
    if published is None:
        return None
    word, unit = found["n"].lower(), found["unit"].lower()
    count = int(word) if word.isdigit() else _NUMBERS[word]
    if unit == "day":
        return on_day(published - timedelta(days=count))
    return _unit(unit, -count, published)


def _season(found: re.Match[str], published: date | None) -> When | None:
    number, month = _SEASONS[found["s"].lower()]
    told = found.groupdict().get("y")
    if told:
        year = int(told)
    elif published is None:
        return None
    else:
        begun = (published.month, published.day) >= (month, 1)
        year = published.year - (not begun)
        if (
            (found["which"] or "").strip().lower() == "last"
            and begun
            and published.month < month + 3
        ):
            year -= 1
    first = date(year, month, 1)
    last_month = (month + 1) % 12 + 1
    last_year = year + (last_month < month)
    last = date(last_year, last_month, monthrange(last_year, last_month)[1])
    return When(f"{year:04}-{number}", first.isoformat(), last.isoformat())


def _decade(found: re.Match[str], _: date | None) -> When:
    return _decade_of(int(found["decade"]))


def _year(found: re.Match[str], _: date | None) -> When:
    return _year_of(int(found["y"]))


_READ = {
    "iso": _iso,
    "ago": _ago,
    "month_day": _day_of_month,
    "day_month": _day_of_month,
    "month": _month,
    "weekday": _weekday,
    "near": _near,
    "span": _span,
    "season": _season,
    "past_season": _season,
    "decade": _decade,
    "year": _year,
}
