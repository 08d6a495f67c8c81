"""What an expression of time tells: a stretch of days at a grain, a length, or nothing closer.

    last week       Stretch(WEEK, 2022-05-16, 2022-05-22)
    three days      Length("P3D")
    recently        Vague("PAST_REF")

The values are those of TimeML (TIMEX3, Pustejovsky et al. 2003) by `value`, and those of the
Extended Date/Time Format (ISO 8601-2:2019) by `edtf`.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum


class Grain(StrEnum):
    """How closely a stretch is told."""

    DAY = "day"
    WEEKEND = "weekend"
    WEEK = "week"
    MONTH = "month"
    SEASON = "season"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    RANGE = "range"  # from one stretch to another


# The months of each grain that is made of whole ones.
MONTHS = {
    Grain.MONTH: 1,
    Grain.SEASON: 3,
    Grain.QUARTER: 3,
    Grain.HALF: 6,
    Grain.YEAR: 12,
    Grain.DECADE: 120,
    Grain.CENTURY: 1200,
}
_SEASONS = {3: ("21", "SP"), 6: ("22", "SU"), 9: ("23", "FA"), 12: ("24", "WI")}


@dataclass(frozen=True, slots=True)
class Stretch:
    """Whole days, both ends included; `clock` is TimeML's part of the day: "TEV", "T17:00"."""

    grain: Grain
    first: date
    last: date
    clock: str = ""
    ends: tuple["Stretch", "Stretch"] | None = None  # of a range, and of a decade’s early years

    @property
    def edtf(self) -> str:
        """As "2022-03", "2022-21", "199X", "2022-05-16/2022-05-22"."""
        if self.ends is not None:
            first, last = self.ends[0].edtf, self.ends[1].edtf
            return f"{first.split('/', maxsplit=1)[0]}/{last.rsplit('/', maxsplit=1)[-1]}"
        year, month = f"{self.first.year:04}", self.first.month
        match self.grain:
            case Grain.DAY:
                return self.first.isoformat()
            case Grain.MONTH:
                return f"{year}-{month:02}"
            case Grain.SEASON:
                return f"{year}-{_SEASONS[month][0]}"
            case Grain.QUARTER | Grain.HALF:
                return f"{year}-{month:02}/{self.last.year:04}-{self.last.month:02}"
            case Grain.YEAR:
                return year
            case Grain.DECADE:
                return f"{year[:3]}X"
            case Grain.CENTURY:
                return f"{year[:2]}XX"
        return f"{self.first.isoformat()}/{self.last.isoformat()}"

    @property
    def value(self) -> str:
        """TimeML's value: "2022-03", "2022-SP", "2022-W20", "2022-05-23TEV"."""
        year, month = f"{self.first.year:04}", self.first.month
        week = self.first.isocalendar()
        match self.grain:
            case Grain.DAY:
                return self.first.isoformat() + self.clock
            case Grain.WEEK:
                return f"{week.year:04}-W{week.week:02}"
            case Grain.WEEKEND:
                return f"{week.year:04}-W{week.week:02}-WE"
            case Grain.SEASON:
                return f"{year}-{_SEASONS[month][1]}"
            case Grain.QUARTER:
                return f"{year}-Q{(month + 2) // 3}"
            case Grain.HALF:
                return f"{year}-H{(month + 5) // 6}"
            case Grain.DECADE:
                return year[:3]
            case Grain.CENTURY:
                return year[:2]
        if self.ends is not None:
            return f"{self.ends[0].value}/{self.ends[1].value}"
        return self.edtf


@dataclass(frozen=True, slots=True)
class Length:
    """How long, or how often: "P3D", "PXY" for "years", "XXXX-WXX-4" for "each Thursday"."""

    value: str


@dataclass(frozen=True, slots=True)
class Vague:
    """Past, present or future, as TimeML has it."""

    value: str


Time = Stretch | Length | Vague


def around(grain: Grain, day: date) -> Stretch:
    """The week, month, year … that a day lies in; for a weekend, the one that ends its week."""
    if grain == Grain.DAY:
        return Stretch(grain, day, day)
    if grain == Grain.WEEK:
        monday = day - timedelta(days=day.weekday())
        return Stretch(grain, monday, monday + timedelta(days=6))
    if grain == Grain.WEEKEND:
        saturday = day + timedelta(days=5 - day.weekday())
        return Stretch(grain, saturday, saturday + timedelta(days=1))
    number = day.year * 12 + day.month - 1
    if grain == Grain.SEASON:  # which begin in March, so that winter runs over the year's end
        return _from_month(grain, (number + 1) // 3 * 3 - 1)
    return _from_month(grain, number - number % MONTHS[grain])


def moved(stretch: Stretch, steps: int) -> Stretch:
    """The stretch of the same grain so many later: a month and 2 is the month after the next."""
    if stretch.grain in MONTHS:
        number = stretch.first.year * 12 + stretch.first.month - 1
        return _from_month(stretch.grain, number + steps * MONTHS[stretch.grain])
    step = timedelta(days=7 if stretch.grain in {Grain.WEEK, Grain.WEEKEND} else 1) * steps
    return Stretch(stretch.grain, stretch.first + step, stretch.last + step, stretch.clock)


def years_later(stretch: Stretch, years: int) -> Stretch:
    """The same day, month or quarter of another year; 29 February becomes the 28th."""
    if stretch.grain in MONTHS:
        number = stretch.first.year * 12 + stretch.first.month - 1
        return _from_month(stretch.grain, number + 12 * years)
    first, year = stretch.first, stretch.first.year + years
    day = 28 if (first.month, first.day) == (2, 29) else first.day
    return around(stretch.grain, date(year, first.month, day))


def month_of(year: int, month: int, grain: Grain = Grain.MONTH) -> Stretch:
    """The month, or what of the grain begins with it: season 9 of 2022 is its autumn."""
    if not 1 <= month <= 12:
        raise ValueError(f"no month {month}")
    return _from_month(grain, year * 12 + month - 1)


def year_of(year: int) -> Stretch:
    """A year."""
    return month_of(year, 1, Grain.YEAR)


def day_of(year: int, month: int, day: int, clock: str = "") -> Stretch:
    """A day."""
    one = date(year, month, day)
    return Stretch(Grain.DAY, one, one, clock)


def from_to(first: Stretch, last: Stretch) -> Stretch:
    """From the first day of one stretch to the last of another; ValueError where that runs back."""
    if last.last < first.first:
        raise ValueError("a range that ends before it begins")
    return Stretch(Grain.RANGE, first.first, last.last, ends=(first, last))


def _from_month(grain: Grain, number: int) -> Stretch:
    after = number + MONTHS[grain]
    first = date(number // 12, number % 12 + 1, 1)
    last = date(after // 12, after % 12 + 1, 1) - timedelta(days=1)
    return Stretch(grain, first, last)
