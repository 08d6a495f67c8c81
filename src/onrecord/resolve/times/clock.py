"""The time of the day, alone or with its day.

5 p.m. EST, Nov. 6     noon Thursday     Friday evening     mid-afternoon yesterday     21:30
half past seven in the morning     10:30 Friday night     18:00 GMT
"""

import re
from collections.abc import Callable
from functools import cache

from onrecord.resolve.times.shapes import Now, day_parts
from onrecord.resolve.times.stretch import Grain, Stretch, Time, around, moved

_SECOND = r"(?::(?P<second{0}>\d\d))?"
_AT = (
    rf"(?:(?P<hour>\d{{1,2}})(?:[:.]?(?P<minute>\d\d){_SECOND.format('')})?"
    r" ?(?P<half>am|pm|oclock)"
    rf"|(?P<hour24>\d{{1,2}}):(?P<minute24>\d\d){_SECOND.format('24')}"
    r"|(?:12 )?(?P<named>noon|midnight))(?P<utc> ?z)?"
)
_HEDGE = (
    r"(?:(?:at|around|about|shortly|just|by|before|after|from|until|early|late|mid|later|on|in"
    r"|the|this|that|same) ){0,5}"
)
_PAST = re.compile(
    r"\b(?:(?P<minutes>half|(?:a )?quarter|\d{1,2})(?: minutes?)? (?P<side>past)"
    # "2 to 3 p.m." is a range, but "2 minutes to 3" and "quarter to 3" are a time.
    r"|(?P<minutes2>(?:a )?quarter|\d{1,2}(?= minutes))(?: minutes)? (?P<side2>to|before|after))"
    r" (?P<hour>\d{1,2})(?![\d:])"
)
_IN_THE = re.compile(r"(?<![\d:])(\d{1,2}(?::\d\d)?)(?: oclock)? (?:in the (?=[mae])|at (?=n))")
_BESIDE = frozenset({"before", "after", "the previous", "previous", "the following", "the next"})
_AFTER_NOON = frozenset({"afternoon", "evening", "night"})


@cache
def _pattern(where: str) -> re.Pattern[str]:
    time = rf"(?:{_AT}|(?P<part>{_parts()})(?: hours)?)"
    if where == "first":
        return re.compile(rf"{_HEDGE}{time}(?: (?:on|of|in) | |$)(?P<day>.*)")
    return re.compile(rf"(?P<day>.*?)(?: at| in the| around| about)?(?:^| ){time}")


@cache
def _parts() -> str:
    return "|".join(sorted(day_parts(), key=len, reverse=True))


def read_clock(text: str, now: Now, day_of: Callable[[str, Now], Time | None]) -> Time | None:
    """The words as a day and a time of it; `day_of` reads the words for the day."""
    text = _IN_THE.sub(_with_half, _PAST.sub(_in_figures, text))
    for where in ("last", "first"):
        found = _pattern(where).fullmatch(text)
        if found is None:
            continue
        words = re.sub(r"^(?:the|this|that|the same|that same)$", "", found["day"].strip())
        if found["part"] and words in _BESIDE:
            words = f"the day {words}" if where == "first" else f"{words} day"
        part = "" if found["part"] else _part_of(words)
        words = words.removesuffix(part).rstrip()
        day = day_of(words, now) if words else _of_the_day(found, now)
        if isinstance(day, Stretch) and day.grain == Grain.DAY:
            return Stretch(Grain.DAY, day.first, day.last, _clock(found, part) or day.clock)
    return None


def _in_figures(found: re.Match[str]) -> str:
    """Half past 7 is 7:30, 20 to 8 is 7:40."""
    words, hour = found["minutes"] or found["minutes2"], int(found["hour"])
    minutes = {"half": 30, "quarter": 15, "a quarter": 15}.get(words) or int(words)
    if found["side2"] in {"to", "before"}:
        hour, minutes = hour - 1 or 12, 60 - minutes
    return f"{hour}:{minutes:02}" if 0 <= minutes < 60 else found.group()


def _with_half(found: re.Match[str]) -> str:
    """5 in the morning is 5:00 morning."""
    return f"{found[1]} " if ":" in found[1] else f"{found[1]}:00 "


def _part_of(words: str) -> str:
    """The part of the day that a day's words end in: "night" of "friday night"."""
    found = re.search(rf"(?:^| )({_parts()})$", words)
    return found[1] if found is not None else ""


def _of_the_day(found: re.Match[str], now: Now) -> Stretch:
    """With no day told, the day that was told last, or the one of publication."""
    near = now.near
    if near is not None and near.grain == Grain.DAY and found["part"] and "this" not in found[0]:
        return around(Grain.DAY, near.first)
    day = around(Grain.DAY, now.day)
    return moved(day, -1) if found["part"] == "overnight" else day


def _clock(found: re.Match[str], part: str) -> str:
    if found["part"]:
        return f"T{day_parts()[found['part']]}"
    if found["named"]:
        return "T12:00" if found["named"] == "noon" else "T24:00"
    hour, minute = int(found["hour"] or found["hour24"]), found["minute"] or found["minute24"]
    if hour < 12 and (found["half"] == "pm" or (not found["half"] and part in _AFTER_NOON)):
        hour += 12
    if found["half"] == "am" and hour == 12:
        hour = 0
    second = found["second"] or found["second24"]
    told = f"T{hour:02}:{minute or '00'}" + (f":{second}" if second else "")
    return told + ("Z" if found["utc"] else "") if hour < 25 else ""
