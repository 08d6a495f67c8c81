"""Written dates → ISO 8601: a day, or a moment where the time stands beside it.

    May 23, 2022      23 May 2022      2022-05-23      7:03 PM · May 23, 2022      May 23

Left out: days that two readers would read differently ("5/6/2022"), and how long ago ("2h").
"""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from email.utils import parsedate_to_datetime
from functools import cache

from onrecord.lexicons import lines

_ISO = re.compile(
    r"(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)\s?(Z|[+-]\d\d:?\d\d)?)?(?!\d)"
)
_TIME = r"(\d{1,2})[:.](\d\d)(?::\d\d)?(?:\s?([AaPp])\.?[Mm]\b\.?)?"
_JOIN = r"\s?(?:[·•|,–—-]\s?|(?:on|at)\s)?"


@dataclass(frozen=True, slots=True)
class Dated:
    """A date as found: what it says, None where it says no certain day, and where it ends."""

    iso: str | None
    end: int


def checked(published: str | None) -> str | None:
    """`published` as a person gives it, where it is a day or a moment of ISO 8601.

    Raises ValueError for anything else, since all that is inferred from it would be wrong.
    """
    if published is None or _is_iso(published):
        return published
    raise ValueError(
        "the date of publication must be a day or a moment of ISO 8601, as in 2022-05-24 or"
        f" 2022-05-24T18:30:00+02:00, not {published!r}"
    )


def moment_of(written: str | int | float, published: date | None = None) -> str | None:
    """A date as ISO 8601: one that is so already, an email's, a written one, an epoch's second."""
    if isinstance(written, int | float):
        return _from_epoch(written)
    written = written.strip()
    if _is_iso(written):
        return written
    found = date_at(written, 0, published=published)
    if found and found.iso and not written[found.end :].strip(" .,"):
        return found.iso
    try:
        return parsedate_to_datetime(written[:100]).isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def date_at(
    text: str, start: int, end: int | None = None, published: date | None = None
) -> Dated | None:
    """The date that opens at an offset. One without a year is the last before publication."""
    end = len(text) if end is None else end
    if match := _ISO.match(text, start, end):
        moment = "".join((match[1], f"T{match[2]}" if match[2] else "", match[3] or ""))
        return Dated(moment if _is_iso(moment) else None, match.end())
    if match := _shape().match(text, start, end):
        day = _day(match, published)
        hour = _clock(match)
        iso = None if day is None else day.isoformat() + (f"T{hour}" if hour else "")
        return Dated(iso, match.end())
    return None


def day_of(words: str) -> str | None:
    """The day that some words open with: "May 24, 2022 Tuesday 6:38 PM GMT" → "2022-05-24"."""
    found = date_at(words, 0)
    return found.iso[:10] if found and found.iso else None


@cache
def _months() -> dict[str, int]:
    rows = (line.split() for line in lines("months"))
    return {form: number for number, row in enumerate(rows, 1) for form in row}


@cache
def _shape() -> re.Pattern[str]:
    month = "|".join(sorted(_months(), key=len, reverse=True))
    nth = r"(?:st|nd|rd|th)?"
    day_first = rf"(?P<d1>\d{{1,2}}){nth}\s(?:of\s)?(?P<m1>{month})\b\.?(?:,?\s(?P<y1>\d{{4}}))?"
    month_first = rf"(?P<m2>{month})\b\.?\s(?P<d2>\d{{1,2}}){nth}\b(?:,?\s(?P<y2>\d{{4}}))?"
    in_figures = r"(?P<a>\d{1,2})(?P<sep>[./])(?P<b>\d{1,2})(?P=sep)(?P<y3>\d{4})"
    day = rf"(?:{day_first}|{month_first}|{in_figures})(?!\d)"
    weekday = r"(?:[A-Z][a-z]{2,8},\s)?"
    return re.compile(rf"(?:{_TIME}{_JOIN})?{weekday}{day}(?:{_JOIN}{_TIME})?", re.IGNORECASE)


def _day(match: re.Match[str], published: date | None) -> date | None:
    if match["a"]:
        return _in_figures(int(match["a"]), int(match["b"]), int(match["y3"]), match["sep"])
    month = _months()[(match["m1"] or match["m2"]).casefold()]
    day = int(match["d1"] or match["d2"])
    year = match["y1"] or match["y2"]
    if year:
        return _date(int(year), month, day)
    return _last_before(published, month, day)


def _in_figures(a: int, b: int, year: int, sep: str) -> date | None:
    """Points put the day first everywhere; with strokes, only a number over twelve tells."""
    if sep == "." or a > 12:
        return _date(year, b, a)
    return _date(year, a, b) if b > 12 else None


def _last_before(published: date | None, month: int, day: int) -> date | None:
    if published is None:
        return None
    # A post can be stamped a day ahead of its outlet, which may lie west of its author.
    latest = published + timedelta(days=1) if published < date.max else published
    near = (_date(year, month, day) for year in (latest.year, latest.year - 1))
    return next((found for found in near if found and found <= latest), None)


def _clock(match: re.Match[str]) -> str | None:
    """ "7:03 PM" as "19:03"."""
    before, after = match.group(1, 2, 3), match.groups()[-3:]
    hour, minute, half = before if before[0] else after
    if hour is None:
        return None
    hours = int(hour)
    if half:
        hours = hours % 12 + (12 if half in "pP" else 0)
    return f"{hours:02}:{minute}" if hours < 24 and int(minute) < 60 else None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _is_iso(value: str) -> bool:
    """ "2022-05-24" or "2022-05-24T18:30:00+02:00"; no week, no month alone."""
    if not re.match(r"\d{4}-\d\d-\d\d(?:$|[T ]\d\d:\d\d)", value):
        return False
    try:
        datetime.fromisoformat(value)
    except ValueError:
        return False
    return True


def _from_epoch(seconds: float) -> str | None:
    """1653332580, or the same in milliseconds; years before 1990 are numbers of something else."""
    if seconds > 1e11:
        seconds /= 1000
    if not 631152000 <= seconds < 4102444800:
        return None
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds")
