"""Feasts and days of note, reckoned by the rules of lexicons/en/holidays.txt.

Christmas Eve     Thanksgiving 2019     last Easter
"""

from collections.abc import Callable
from datetime import date, timedelta
from functools import cache, partial

from onrecord.lexicons import lines
from onrecord.resolve.times.plain import plain
from onrecord.resolve.times.shapes import Groups, Now, Rule, closest, weekday_numbers
from onrecord.resolve.times.stretch import Grain, Stretch, Time, around


@cache
def _rules() -> dict[str, str]:
    """The rule of each name, in plain words."""
    found: dict[str, str] = {}
    for line in lines("holidays"):
        names, rule = line.split("|")
        for name in names.split(","):
            found[plain(name)] = rule.strip()
    return found


def easter(year: int) -> date:
    """Easter Sunday of the western churches, by the calendar of Gauss as Meeus gives it."""
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return date(year, f // 31, f % 31 + 1)


def holiday(name: str, year: int) -> Stretch:
    """The day of a holiday in a year; KeyError where there is none of the name."""
    rule = _rules()[name]
    if rule.startswith("easter"):
        return around(Grain.DAY, easter(year) + timedelta(days=int(rule.split()[1])))
    if "-" in rule and not rule.startswith("-"):
        month, day = rule.split("-")
        return around(Grain.DAY, date(year, int(month), int(day)))
    which, weekday, month, *later = rule.split()
    first = nth_weekday(year, int(month), weekday_numbers()[weekday], int(which))
    return around(Grain.DAY, first + timedelta(days=sum(map(int, later))))


def nth_weekday(year: int, month: int, weekday: int, which: int) -> date:
    """The third Monday of a month; -1 is the last one."""
    if which < 0:
        after = date(year + month // 12, month % 12 + 1, 1)
        return after - timedelta(days=(after.weekday() - weekday - 1) % 7 + 1)
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (which - 1))


def _read(groups: Groups, now: Now) -> Time:
    by_year: Callable[[int], Stretch] = partial(holiday, groups["holiday"] or "")
    if groups.get("year"):
        return by_year(int(groups["year"] or 0))
    if groups.get("rel"):
        return by_year(now.day.year + {"last": -1, "next": 1}.get(groups["rel"] or "", 0))
    return closest(by_year, now)


def _weekend(groups: Groups, now: Now) -> Time | None:
    """Labor Day weekend; the weekend of Thanksgiving: the Saturday and Sunday nearest to it."""
    day = _read(groups, now)
    if not isinstance(day, Stretch):
        return None
    # Up to Wednesday the weekend before is nearer.
    return around(Grain.WEEKEND, day.first - timedelta(days=3))


def _shape() -> str:
    names = "|".join(sorted(_rules(), key=len, reverse=True))
    return rf"(?:(?P<rel>this|last|next) )?(?P<holiday>{names})(?: (?:of |in )?<full>)?"


@cache
def _periods() -> dict[str, Stretch]:
    """Wars and like times, from lexicons/en/periods.txt."""
    found: dict[str, Stretch] = {}
    for line in lines("periods"):
        names, first, last = line.split("|")
        begin, end = date.fromisoformat(first.strip()), date.fromisoformat(last.strip())
        time = Stretch(Grain.RANGE, begin, end)
        found.update((plain(name), time) for name in names.split(","))
    return found


def _period(groups: Groups, _: Now) -> Time:
    return _periods()[groups["period"] or ""]


def _period_shape() -> str:
    return rf"(?:the )?(?P<period>{'|'.join(sorted(_periods(), key=len, reverse=True))})"


HOLIDAYS: tuple[Rule, ...] = (
    (_shape(), _read),
    (rf"(?:the )?{_shape()} weekend", _weekend),
    (rf"(?:the )?weekend of (?:the )?{_shape()}", _weekend),
    (_period_shape(), _period),
)
