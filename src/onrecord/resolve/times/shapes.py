"""Shapes of plain expressions of time, written with the names of what stands in them.

shape("<month> <day>(?: <full>)?")      a pattern with the groups month, day and year
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from onrecord.lexicons import lines
from onrecord.resolve.times.stretch import Grain, Stretch, Time


@dataclass(frozen=True, slots=True)
class Now:
    """From where an expression is read."""

    published: date | None
    near: Stretch | None = None  # the last time that the text told: "the day before"
    before: Stretch | None = None  # the time told before that one
    quarter: Stretch | None = None  # the last quarter of a year that it told: "a year earlier"
    past: bool = False  # whether what is told has happened: "May 25" on 24 May is a year ago

    @property
    def day(self) -> date:
        """The day of publication; ValueError where it is not known, which ends the reading."""
        if self.published is None:
            raise ValueError("the day of publication is not known")
        return self.published


Groups = Mapping[str, str | None]
Reader = Callable[[Groups, Now], Time | None]
Rule = tuple[str, Reader]

_UNITS = (
    *("day", "week", "fortnight", "weekend", "month", "quarter", "season", "year", "decade"),
    "century",
)
# What is ahead by fewer days than this is meant, not the same day or month a year before: of the
# yearless dates of TempEval-3's training part, those further ahead are more often past ones.
_AHEAD = timedelta(days=120)
_LONG_GONE = 20  # years
_MACRO = re.compile(r"(?<!\?P)<[a-z]+>")


@cache
def month_numbers() -> dict[str, int]:
    """January and Jan are 1."""
    return {w: n for n, line in enumerate(lines("months"), 1) for w in line.split()}


@cache
def weekday_numbers() -> dict[str, int]:
    """Monday and Mon are 0, as in Python's calendar."""
    return {w: n for n, line in enumerate(lines("weekdays")) for w in line.split()}


@cache
def season_months() -> dict[str, int]:
    """Spring begins in month 3."""
    rows = (line.split("|") for line in lines("seasons"))
    return {row[0].strip(): int(row[1]) for row in rows}


@cache
def day_parts() -> dict[str, str]:
    """Morning is MO."""
    rows = (line.split("|") for line in lines("day_parts"))
    return {row[0].strip(): row[1].strip() for row in rows}


@cache
def _macros() -> dict[str, str]:
    def one_of(words: Iterable[str]) -> str:
        return "|".join(sorted(words, key=len, reverse=True))

    def beside(name: str) -> str:
        rows = (line.split("|") for line in lines("length_words"))
        return "|".join(row[1].strip() for row in rows if row[0].strip() == name)

    return {
        "<month>": rf"(?P<month>{one_of(month_numbers())})",
        "<weekday>": rf"(?P<weekday>{one_of(weekday_numbers())})",
        "<season>": rf"(?P<season>{one_of(season_months())})",
        "<part>": rf"(?P<part>{one_of(day_parts())})",
        "<unit>": rf"(?P<unit>{one_of(_UNITS)})",
        "<length>": r"(?P<unit>second|sec|minute|min|hour|hr|day|weekday|night|week|fortnight"
        r"|weekend|month|quarter|season|year|decade|century|millennium|millennia)s?",
        "<before>": r"(?:(?:(?:the|these|those|its|an|each of the|the only) )?"
        rf"(?:{beside('before')}) |(?:the|these|those) )?",
        "<kind>": rf"(?:(?:{beside('kind')}) ){{0,2}}",
        "<after>": rf"(?: (?:{beside('after')})){{0,2}}",
        "<few>": rf"(?:{beside('few')})",
        "<day>": r"(?P<day>\d{1,2})(?:st|nd|rd|th)?",
        "<full>": r"(?P<year>[12]\d{3})",
        "<nth>": r"(?P<nth>\d{1,2})(?:st|nd|rd|th)",
        "<n>": r"(?P<n>\d{1,6}(?:\.5)?|an?)",
        "<which>": r"(?P<which>this past|this last|this coming|this next|this|last|past|next"
        r"|coming|previous|current|latest|following)",
    }


@cache
def shape(words: str) -> re.Pattern[str]:
    """The pattern of a shape; it is meant for `fullmatch`."""
    macros = _macros()
    return re.compile(_MACRO.sub(lambda name: macros[name.group()], words))


def first_read(rules: tuple[Rule, ...], text: str, now: Now) -> Time | None:
    """What the first rule whose shape fits makes of the words."""
    for words, reader in rules:
        found = shape(words).fullmatch(text)
        if found is not None:
            time = reader(found.groupdict(), now)
            if time is not None:
                return time
    return None


def closest(years: Callable[[int], Stretch], now: Now) -> Stretch:
    """Which year's day, month or quarter is meant where the words leave it out."""
    told = _in_story(years, now)
    if told is not None:
        return told
    year = now.day.year
    found: list[Stretch] = []
    for one in (year - 1, year, year + 1):
        try:
            found.append(years(one))
        except ValueError:
            continue  # February 29 in a common year
    begun = [one for one in found if one.first <= now.day]
    ahead = [one for one in found if one.first > now.day]
    soon = ahead and not now.past and ahead[0].first - now.day <= _AHEAD
    # What began a day ago is meant even where a year later is near enough: that cannot be.
    if soon and not (begun and begun[-1].last >= now.day):
        return ahead[0] if not begun or _nearer(ahead[0], begun[-1], now.day) else begun[-1]
    if not begun:
        raise ValueError("no such day in these years")
    return begun[-1]


def _in_story(years: Callable[[int], Stretch], now: Now) -> Stretch | None:
    """Of what is told of years long gone, a bare "March" is of the year that was told last.

    One such year may be a mere comparison ("the worst since 1987"); after two it is a story.
    """
    near, before = now.near, now.before
    if near is None or before is None or now.past:
        return None
    if max(near.first.year, before.first.year) > now.day.year - _LONG_GONE:
        return None
    time = years(near.first.year)
    return years(near.first.year + 1) if time.last < near.first else time


def _nearer(ahead: Stretch, begun: Stretch, day: date) -> bool:
    return ahead.first - day < day - begun.last


def grain_of(unit: str) -> Grain | None:
    """The grain that a unit's stretches have; "fortnight" and "season" have none."""
    return Grain(unit) if unit in set(Grain) and unit != "range" else None


def number(words: str | None) -> int:
    """A count: "a" is 1; halves are cut off."""
    return 1 if words in {None, "a", "an"} else int(float(words or 1))
