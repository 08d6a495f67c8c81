"""The time of the day, alone or with its day.

5 p.m. EST, Nov. 6     noon Thursday     Friday evening     mid-afternoon yesterday     21:30
"""

import re
from collections.abc import Callable
from functools import cache

from onrecord.resolve.times.shapes import Now, day_parts
from onrecord.resolve.times.stretch import Grain, Stretch, Time, around, moved

_AT = (
    r"(?:(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))?(?::\d\d)? ?(?P<half>am|pm|oclock)"
    r"|(?P<hour24>\d{1,2}):(?P<minute24>\d\d)(?::\d\d)?|(?P<named>noon|midnight))"
)
_HEDGE = (
    r"(?:(?:at|around|about|shortly|just|by|before|after|from|until|early|late|mid|later|on|in"
    r"|the|this) ){0,5}"
)


@cache
def _pattern(where: str) -> re.Pattern[str]:
    parts = "|".join(sorted(day_parts(), key=len, reverse=True))
    time = rf"(?:{_AT}|(?P<part>{parts})(?: hours)?)"
    if where == "first":
        return re.compile(rf"{_HEDGE}{time}(?: (?:on|of|in) | |$)(?P<day>.*)")
    return re.compile(rf"(?P<day>.*?)(?: at| in the| around| about)?(?:^| ){time}")


def read_clock(text: str, now: Now, day_of: Callable[[str, Now], Time | None]) -> Time | None:
    """The words as a day and a time of it; `day_of` reads the words for the day."""
    for where in ("last", "first"):
        found = _pattern(where).fullmatch(text)
        if found is None:
            continue
        words = re.sub(r"^(?:the|this)$", "", found["day"].strip())
        day = day_of(words, now) if words else _of_the_day(found, now)
        if isinstance(day, Stretch) and day.grain == Grain.DAY:
            return Stretch(Grain.DAY, day.first, day.last, _clock(found) or day.clock)
    return None


def _of_the_day(found: re.Match[str], now: Now) -> Stretch:
    """With no day told, the day that was told last, or the one of publication."""
    near = now.near
    if near is not None and near.grain == Grain.DAY and found["part"] and "this" not in found[0]:
        return around(Grain.DAY, near.first)
    day = around(Grain.DAY, now.day)
    return moved(day, -1) if found["part"] == "overnight" else day


def _clock(found: re.Match[str]) -> str:
    if found["part"]:
        return f"T{day_parts()[found['part']]}"
    if found["named"]:
        return "T12:00" if found["named"] == "noon" else "T24:00"
    hour, minute = int(found["hour"] or found["hour24"]), found["minute"] or found["minute24"]
    if found["half"] == "pm" and hour < 12:
        hour += 12
    if found["half"] == "am" and hour == 12:
        hour = 0
    return f"T{hour:02}:{minute or '00'}" if hour < 25 else ""
