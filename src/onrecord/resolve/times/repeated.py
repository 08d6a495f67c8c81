"""How often something comes again.

each Thursday     every quarter     twice a week     daily     Tuesday nights     weekends
"""

from functools import cache

from onrecord.lexicons import lines
from onrecord.resolve.times.lengths import written
from onrecord.resolve.times.shapes import (
    Groups,
    Now,
    Rule,
    day_parts,
    month_numbers,
    weekday_numbers,
)
from onrecord.resolve.times.stretch import Length, Time


@cache
def _values() -> dict[str, str]:
    rows = (line.split("|") for line in lines("times_repeated"))
    return {row[0].strip(): row[1].strip() for row in rows}


@cache
def _seasons() -> dict[str, str]:
    rows = (line.split("|") for line in lines("seasons"))
    return {row[0].strip(): row[3].strip() for row in rows}


def _often(groups: Groups, _: Now) -> Time:
    return Length(_values()[groups["often"] or ""])


def _every(groups: Groups, _: Now) -> Time:
    """Every two weeks; twice a week is told as a week, as TimeML's value has it."""
    count = "2" if groups["n"] == "other" else groups["n"]
    return Length(written(float(count or 1), groups["unit"] or ""))


def _on_weekday(groups: Groups, _: Now) -> Time:
    part = day_parts().get(groups.get("part") or "", "")
    day = weekday_numbers()[groups["weekday"] or ""] + 1
    return Length(f"XXXX-WXX-{day}" + (f"T{part}" if part else ""))


def _in_month(groups: Groups, _: Now) -> Time:
    return Length(f"XXXX-{month_numbers()[groups['month'] or '']:02}")


def _in_quarter(groups: Groups, _: Now) -> Time | None:
    nth = groups["nth"] or groups["nth2"] or ""
    return Length(f"XXXX-Q{nth}") if nth in {"1", "2", "3", "4"} else None


def _on_day(groups: Groups, _: Now) -> Time:
    return Length(f"XXXX-XX-{int(groups['nth'] or 0):02}")


def _in_season(groups: Groups, _: Now) -> Time:
    return Length(f"XXXX-{_seasons()[groups['season'] or '']}")


def _in_part(groups: Groups, _: Now) -> Time:
    return Length(f"XXXX-XX-XXT{day_parts()[groups['part'] or '']}")


def _weekends(_groups: Groups, _: Now) -> Time:
    return Length("XXXX-WXX-WE")


_TIMES = r"(?:each|every|once every|once an?|per|twice an?|\d{1,3} times an?)"
_FULL_DAY = r"(?P<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day)"

RULES: tuple[Rule, ...] = (
    (rf"(?P<often>{'|'.join(_values())})", _often),
    (r"(?:each|every) weekend|weekends", _weekends),
    (r"(?:each|every) <part>", _in_part),
    (rf"{_TIMES} (?:(?P<n>other|\d{{1,3}}) )?<length>", _every),
    (r"an? (?P<n>)(?P<unit>year) each", _every),
    (r"(?:each|every) <season>", _in_season),
    (r"(?:each|every)(?: other)? <weekday>(?: <part>)?", _on_weekday),
    (r"(?:each|every) <month>", _in_month),
    (r"(?:(?:each|every) <nth> quarter|(?P<nth2>[1-4])(?:st|nd|rd|th) quarters)", _in_quarter),
    (r"(?:the )?<nth>(?: day)? of (?:each|every) month", _on_day),
    (r"<season>s", _in_season),
    (r"<part>s", _in_part),
    (rf"{_FULL_DAY}s(?: <part>s?)?", _on_weekday),
    (rf"{_FULL_DAY} (?P<part>morning|afternoon|evening|night)s", _on_weekday),
)
