"""From one time to another, where the words tell both.

from 3 to 5 May     May 3-5, 2021     between May and June in 1981     2011-2013     1939-45
from 2007 to the end of 2008     from March to date     Tuesday or Wednesday
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from onrecord.resolve.times.plain import without_article, without_hedges
from onrecord.resolve.times.shapes import Now
from onrecord.resolve.times.stretch import Grain, Stretch, Time, around, from_to, moved

_BETWEEN = re.compile(
    r"(?:(?:from|between|the) )?(?P<first>\S.*?) (?:to|and|or|through|until|till) (?P<last>\S.*)"
)
_NOW = frozenset({"now", "date", "today", "the present", "present", "the present day"})
_NUMBER = re.compile(r"\d{1,2}(?:st|nd|rd|th)?")
_YEAR = re.compile(r" (?:(?:of|in) )?(?P<year>[12]\d{3})$")


def read_range(text: str, now: Now, read: Callable[[str, Now], Time | None]) -> Time | None:
    """The range that the words tell, each end read by `read`; None where there is none."""
    found = _BETWEEN.fullmatch(text)
    if found is None:
        return None
    for first, last in _ends(found["first"], found["last"]):
        end = _end(last, now, read)
        begin = _end(first, replace(now, past=True) if last in _NOW else now, read)
        if not isinstance(begin, Stretch) or not isinstance(end, Stretch):
            continue
        if begin.first > end.first and (begin.first - end.first).days < 7:
            begin = moved(begin, -7)  # from Monday to Friday, told on a Monday
        if begin.first < end.first and begin.last < end.last:
            return from_to(begin, end)
    return None


def _end(words: str, now: Now, read: Callable[[str, Now], Time | None]) -> Time | None:
    """One end: "the end of 2008" is 2008, "now" the day of publication."""
    if words in _NOW:
        return around(Grain.DAY, now.day)
    return read(words, now) or read(without_article(without_hedges(words)), now)


def _ends(first: str, last: str) -> Iterator[tuple[str, str]]:
    """Both ends written out: "3", "5 may 2021" → "3 may 2021", "5 may 2021"."""
    if re.fullmatch(r"[12]\d{3}", first) and re.fullmatch(r"\d\d", last):
        yield first, first[:2] + last
        return
    if re.fullmatch(r"\d{1,2}(?:st|nd|rd|th)", first) and last.endswith((" century", " centurys")):
        yield f"{first} century", last.removesuffix("s")
        return
    year = _YEAR.search(last)
    if _NUMBER.fullmatch(first) and not _NUMBER.fullmatch(last):
        yield _NUMBER.sub(first, last, count=1), last
    elif _NUMBER.match(last) and not _NUMBER.fullmatch(first):
        number = _NUMBER.match(last)
        rest = last[number.end() :] if number is not None else ""
        if not rest or year is not None:
            month = re.sub(r"\d{1,2}(?:st|nd|rd|th)?$", "", first)
            yield first + rest, f"{month}{last}"
    if year is not None and _YEAR.search(first) is None:
        yield f"{first} {year['year']}", last
    yield first, last
