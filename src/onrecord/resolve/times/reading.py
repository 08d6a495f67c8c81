"""Reads an expression of time: what it tells, from the day on which its text was published.

    read_time("last week", Now(date(2022, 5, 24)))      Stretch(WEEK, 2022-05-16, 2022-05-22)
    read_time("three days", Now(None))                  Length("P3D")

Words that no rule reads give None: no day is guessed.
"""

import re
from dataclasses import replace
from datetime import date
from functools import cache

from onrecord.lexicons import lines
from onrecord.resolve.times import lengths, named, near, repeated, within
from onrecord.resolve.times.clock import read_clock
from onrecord.resolve.times.plain import plain, without_article, without_hedges
from onrecord.resolve.times.ranges import read_range
from onrecord.resolve.times.shapes import Now, first_read
from onrecord.resolve.times.stretch import Grain, Stretch, Time, Vague, around, month_of

_ISO = re.compile(
    r"(\d{4}-\d\d-\d\d|[12]\d{3}([/.])\d\d\2\d\d|[12]\d{7})(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?"
)
_ISO_MONTH = re.compile(r"([12]\d{3})-([01]\d)")
_AGE = re.compile(r"(?:in )?(?:his|her|my|your|our|their) (?:early |mid |late )?\d0s")  # "his 20s"
_COMPARES = re.compile(r"(?:ago|earlier|comparable|corresponding)\b", re.IGNORECASE)
_RULES = (
    *repeated.RULES,
    *named.RULES,
    *within.RULES,
    *near.RULES,
    *lengths.RULES,
)


def read_time(words: str, now: Now) -> Time | None:
    """What an expression tells, or None where it cannot be read."""
    iso = _ISO.fullmatch(words.strip())
    try:
        if iso is not None:
            return around(Grain.DAY, date.fromisoformat(re.sub(r"[/.]", "-", iso.group(1))))
        month = _ISO_MONTH.fullmatch(words.strip())
        # "2015-12" is a month, "2011-12" two years.
        if month is not None and month.group(2) <= month.group(1)[2:]:
            return month_of(int(month.group(1)), int(month.group(2)))
        return _read(plain(words), now)
    except (ValueError, OverflowError):
        return None  # "February 30"; "last week" where the day of publication is not known


def _read(text: str, now: Now) -> Time | None:
    if not text:
        return None
    if _AGE.fullmatch(text):
        return None
    bare = without_hedges(text)
    for form in dict.fromkeys((text, bare, without_article(bare))):
        time = vague(form) or _simple(form, now) or lengths.together(form)
        time = time or read_clock(form, now, _simple) or read_range(form, now, _simple)
        if time is not None:
            return time
    return None


def _simple(text: str, now: Now) -> Time | None:
    return first_read(_RULES, text, now)


def vague(text: str) -> Vague | None:
    """Past, present or future, where plain words tell no more."""
    value = _vague_words().get(text)
    return Vague(value) if value is not None else None


@cache
def _vague_words() -> dict[str, str]:
    rows = (line.split("|") for line in lines("times_vague"))
    return {plain(row[0]): row[1].strip() for row in rows}


def after(now: Now, words: str, time: Time | None) -> Now:
    """From where the next expression of a text is read, once this one has been.

    A time that is itself told from another ("a year earlier") moves nothing.
    """
    if not isinstance(time, Stretch) or _COMPARES.search(words):
        return now
    if time.grain in {Grain.RANGE, Grain.DECADE, Grain.CENTURY}:
        return now
    quarter = time if time.grain == Grain.QUARTER else now.quarter
    return replace(now, near=time, before=now.near, quarter=quarter)
