"""Days, months, quarters, seasons, years and centuries called by their names.

Monday, May 3, 2021     3rd of May     March of last year     the third quarter of 1984
the 1988 quarter        the '80s       the 20th century       Christmas Eve
"""

from collections.abc import Callable
from dataclasses import replace

from onrecord.resolve.times.holidays import HOLIDAYS
from onrecord.resolve.times.shapes import (
    Groups,
    Now,
    Rule,
    closest,
    month_numbers,
    season_months,
    weekday_numbers,
)
from onrecord.resolve.times.stretch import (
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

STEPS = {"last": -1, "previous": -1, "past": -1, "this past": -1, "this last": -1}
STEPS |= {"next": 1, "coming": 1, "following": 1, "this coming": 1, "this next": 1}


def year_in(groups: Groups, now: Now) -> int | None:
    """The year that the words tell: "1989", or "last year" from the day of publication."""
    told, which = groups.get("year"), groups.get("rel")
    if told or which is None:
        return int(told) if told else None
    if which in {"same", "that", "that same"} and now.near is not None:
        return now.near.first.year
    if which in {"following", "previous"} and now.near is not None:
        return now.near.first.year + STEPS[which]
    return now.day.year + STEPS.get(which, 0)


def day_in(groups: Groups, now: Now) -> Stretch:
    year, month, day = year_in(groups, now), _month_number(groups), int(groups["day"] or 0)
    if year is not None:
        return day_of(year, month, day)
    return closest(lambda one: day_of(one, month, day), now)


def _month_number(groups: Groups) -> int:
    return month_numbers()[groups["month"] or ""]


def _month(groups: Groups, now: Now) -> Time:
    month, year = _month_number(groups), year_in(groups, now)
    if year is None and groups.get("which"):
        return _by_word(groups["which"] or "", lambda one: month_of(one, month), now)
    if year is None:
        return closest(lambda one: month_of(one, month), now)
    return month_of(year, month)


def _by_word(which: str, years: Callable[[int], Stretch], now: Now) -> Stretch:
    """Last March, next summer: the one before or after the one that is now, or this year's."""
    step, day = STEPS.get(which, 0), now.day
    found = [years(year) for year in range(day.year - 2, day.year + 3)]
    if step < 0:
        return [one for one in found if one.last < day][-1]
    if step > 0:
        return next(one for one in found if one.first > day)
    return next((one for one in found if one.last >= day and one.first <= day), years(day.year))


def _weekday(groups: Groups, now: Now) -> Time:
    day = around(Grain.DAY, now.day)
    which = groups.get("which") or ""
    step = STEPS.get(which, 0)
    if which in {"previous", "following"} and now.near is not None:
        day = around(Grain.DAY, now.near.first if step < 0 else now.near.last)
    back = (day.first.weekday() - weekday_numbers()[groups["weekday"] or ""]) % 7
    if step > 0:
        return moved(day, 7 - back)
    if step < 0 and back == 0:
        back = 7
    if which == "this" and back and not now.past:
        return moved(day, 7 - back)
    return moved(day, -back)


def _quarter(groups: Groups, now: Now) -> Time:
    nth = int(groups["nth"] or groups.get("q") or 0)
    if not 1 <= nth <= 4:
        raise ValueError(f"no quarter {nth}")
    year = year_in(groups, now)
    if year is not None:
        return month_of(year, 3 * nth - 2, Grain.QUARTER)
    # Firms tell of quarters that have begun.
    return closest(lambda one: month_of(one, 3 * nth - 2, Grain.QUARTER), replace(now, past=True))


def _near_quarter(groups: Groups, now: Now) -> Time | None:
    """The 1988 quarter: the same as the one told last, in that year."""
    year = year_in(groups, now)
    if now.quarter is None or year is None:
        return year_of(year) if year is not None and groups.get("period") else None
    return month_of(year, now.quarter.first.month, Grain.QUARTER)


def _half(groups: Groups, now: Now) -> Time:
    begin = 1 if groups["half"] in {"1st", "1"} else 7
    year = now.day.year if groups.get("now") else year_in(groups, now)
    if year is not None:
        return month_of(year, begin, Grain.HALF)
    return closest(lambda one: month_of(one, begin, Grain.HALF), now)


def _half_century(groups: Groups, now: Now) -> Time:
    """The second half of the 19th century; of the 1980s."""
    whole = _decade(groups, now) if groups.get("decade") else _century(groups, now)
    years = (whole.last.year - whole.first.year + 1) // 2
    first = whole.first.year + (0 if groups["half"] == "1st" else years)
    return from_to(year_of(first), year_of(first + years - 1))


def _season(groups: Groups, now: Now) -> Time:
    month, year = season_months()[groups["season"] or ""], year_in(groups, now)
    if year is not None:
        return month_of(year, month, Grain.SEASON)
    which = groups.get("which")
    if which:
        return _by_word(which, lambda one: month_of(one, month, Grain.SEASON), now)
    return closest(lambda one: month_of(one, month, Grain.SEASON), now)


def _decade(groups: Groups, now: Now) -> Stretch:
    words = groups["decade"] or ""
    last = now.published.year if now.published is not None else 2029
    year = int(words) if len(words) == 4 else last - (last - int(words)) % 100
    return month_of(
        year,
        1,
        Grain.CENTURY if year % 100 == 0 and len(words) == 4 and year < 2000 else Grain.DECADE,
    )


def _century(groups: Groups, _: Now) -> Stretch:
    return month_of((int(groups["nth"] or 0) - 1) * 100, 1, Grain.CENTURY)


def _end_of(groups: Groups, now: Now) -> Time:
    """The early 1980s: five years; the late 19th century: its last quarter."""
    whole = _decade(groups, now) if groups.get("decade") else _century(groups, now)
    years = 25 if whole.grain == Grain.CENTURY else 5
    begin = whole.first.year if groups["end"] == "early" else whole.last.year - years + 1
    ends = year_of(begin), year_of(begin + years - 1)
    return Stretch(whole.grain, ends[0].first, ends[1].last, ends=ends)


def _plain_year(groups: Groups, now: Now) -> Time | None:
    year = year_in(groups, now)
    return year_of(year) if year is not None else None


def _year_of_our_lord(groups: Groups, _: Now) -> Time:
    """A.D. 79 is no year of this century."""
    return year_of(int(groups["year"] or groups["year2"] or 0))


def _short_year(groups: Groups, now: Now) -> Time:
    """The class of ’71; 1890 and 91: in the century of what was told, or the nearest one."""
    number = int(groups["short"] or 0)
    if now.near is not None:
        return year_of(now.near.first.year // 100 * 100 + number)
    year = now.day.year // 100 * 100 + number
    return year_of(min((year - 100, year, year + 100), key=lambda one: abs(one - now.day.year)))


_REL = (
    r"(?: (?:of |in )?(?:the )?(?P<rel>this|last|next|same|that same|that|following|previous) year)"
)
ON = rf"(?:,? (?:of |in )?(?:the year )?<full>|{_REL})"
_OF = "(?:of |in )?(?:the )?"

RULES: tuple[Rule, ...] = (
    (rf"(?:<which> )?(?:<weekday> )?(?:the )?<month> (?:the )?<day>{ON}?", day_in),
    (rf"(?:<weekday> )?(?:the )?<day> (?:of )?<month>{ON}?", day_in),
    (rf"(?:<which> )?<month>{ON}?", _month),
    (r"(?:<which> )?<weekday>", _weekday),
    (r"(?P<rel>this|last|next|that) years? (?:fiscal )?<nth> quarter", _quarter),
    (
        rf"(?:fiscal )?<nth> (?:fiscal )?quarter"
        rf"(?: {_OF}(?:fiscal )?<full>|{_REL}| of the (?:fiscal )?year)?",
        _quarter,
    ),
    (r"(?:fiscal )?<full> (?:fiscal )?<nth> quarter", _quarter),
    (rf"q(?P<nth>[1-4])(?: {_OF}<full>)?", _quarter),
    (r"<full> q(?P<nth>[1-4])", _quarter),
    (r"(?:<full>|(?P<rel>this|last|next) year) (?:quarter|(?P<period>period))", _near_quarter),
    (
        rf"(?P<half>1st|2nd|last|latter) half"
        rf"(?: {_OF}(?:fiscal )?<full>|{_REL}| of (?P<now>the year))?",
        _half,
    ),
    (rf"h(?P<half>[12])(?: {_OF}<full>)?", _half),
    (rf"(?P<half>[12])h {_OF}<full>", _half),
    (rf"(?P<half>1st) 2 quarters {_OF}<full>", _half),
    (
        r"(?:the )?(?:<which> )?<season>(?: months?)?"
        rf"(?: {_OF}<full>(?: to (?:\d\d|\d{{4}}))?|{_REL})?",
        _season,
    ),
    (
        r"(?P<half>1st|2nd|last|latter) half of (?:the )?(?:(?P<decade>\d0|\d{3}0)s|<nth> century)",
        _half_century,
    ),
    (r"(?:the )?(?P<end>early|late|later) (?:(?P<decade>\d0|\d{3}0)s|<nth> century)", _end_of),
    (r"(?P<decade>\d0|\d{3}0)s", _decade),
    (r"<nth> century", _century),
    (r"(?P<short>\d\d)", _short_year),
    (r"(?:(?:fiscal |academic |school |calendar )?year (?:of )?)?<full>", _plain_year),
    (r"(?:year )?(?P<year>\d{3})", _plain_year),
    (r"(?:ad|ce) (?P<year>\d{1,4})|(?P<year2>\d{1,4}) (?:ad|ce)", _year_of_our_lord),
    *HOLIDAYS,
)
