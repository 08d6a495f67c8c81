"""Reads an expression of time as an interval of days, from the day of publication.

    read("on Monday", 2022-05-24)               2022-05-23
    read("in March", 2022-05-24)                2022-03
    read("last week", 2022-05-24)               2022-05-16/2022-05-22
    read("February 24 of this year", …)         2022-02-24
    read("since 2019", …)                       2019/..

News tells of what has been, so a bare "Monday" or "March" is the last one that began by that day.
What cannot be read is None, as is what tells no days ("recently", "three days"): none is guessed.
"""

import re
from dataclasses import replace
from datetime import date

from onrecord.resolve.times.reading import read_time
from onrecord.resolve.times.shapes import Now
from onrecord.resolve.times.stretch import Grain, Stretch, around
from onrecord.statement import When

_OPEN = re.compile(r"(since|from|until|till|by|before|after)\s", re.IGNORECASE)
_SO_FAR = re.compile(r"earlier\s(?:in\s)?(?:this|the)\s|so far\s", re.IGNORECASE)


def read(words: str, published: date | None, near: date | None = None) -> When | None:
    """The days that an expression tells, or None where it cannot be read.

    `near` is the day that the text told last, for words such as "the day before".
    """
    words = words.strip().strip("“”\"'’,.;:()").replace("\u00a0", " ")
    told = around(Grain.DAY, near) if near is not None else None
    time = read_time(words, Now(published, told, past=True))
    if not isinstance(time, Stretch):
        return None
    when = of_days(time)
    open_ = _OPEN.match(words)
    if open_ is not None and time.ends is None:
        return _opened(open_.group(1).lower(), when)
    if published is not None and _SO_FAR.match(words) and time.first <= published <= time.last:
        return between(time.first, published)  # "earlier this month" ends with that day
    return when


def of_days(time: Stretch) -> When:
    """A stretch of days as the record has it."""
    return When(time.edtf, time.first.isoformat(), time.last.isoformat())


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


def _opened(word: str, when: When) -> When:
    edtf = when.edtf.split("/")
    if word in {"since", "from", "after"}:
        return replace(when, edtf=f"{edtf[0]}/..", end=None)
    return replace(when, edtf=f"../{edtf[-1]}", start=None)
