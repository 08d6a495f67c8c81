"""How long something takes or lasts.

    three days     a two-week trip's “two-week”     2 1/2 years     several months     half an hour
    an hour and 30 minutes     two hours later     13.7 billion years

Units are told in TimeML's letters; decades and centuries in years, unless they are not counted.
"""

import re

from onrecord.resolve.times.shapes import Groups, Now, Rule
from onrecord.resolve.times.stretch import Length, Time

_LETTERS = {"day": "D", "week": "W", "month": "M", "quarter": "Q", "year": "Y", "decade": "DE"}
_LETTERS |= {"century": "CE", "millennium": "ML", "millennia": "ML"}
# What is told in hours and less stands after a "T".
_CLOCK = {"hour": "H", "minute": "M", "second": "S", "hr": "H", "min": "M", "sec": "S"}
# Lengths that are told in other units than their own: two decades are P20Y.
_AS = {"decade": (10, "Y"), "century": (100, "Y"), "fortnight": (2, "W"), "weekend": (1, "WE")}
_AS |= {"season": (1, "Y"), "night": (1, "D"), "weekday": (1, "D")}
_DESCENDING = ("year", "month", "week", "day", "hour", "minute", "second")
_PART = re.compile(rf"(\d{{1,4}}|an?) ({'|'.join(_DESCENDING)})s?\b")
_TOGETHER = re.compile(rf"(?:{_PART.pattern}(?: and | |$)){{2,4}}")
_HALVES = {"Y": "6M", "H": "30M", "M": "30S", "D": "12H", "W": "3D"}
_HALF = {"hour": "PT30M", "day": "PT12H", "year": "P6M", "decade": "P5Y", "century": "P50Y"}


def written(count: float, unit: str) -> str:
    """2.5, year → P2Y6M; 20, minute → PT20M; 2, decade → P20Y"""
    whole, time = int(count), "T" if unit in _CLOCK else ""
    if unit in _AS:
        times, letter = _AS[unit]
        return f"P{int(count * times)}{letter}"
    letter = _CLOCK.get(unit) or _LETTERS[unit]
    if letter == "Q" and whole > 2:
        return f"P{3 * whole}M"
    half = _HALVES.get(letter, "") if count != whole else ""
    return f"P{time}{whole}{letter}{half}"


def _length(groups: Groups, _: Now) -> Time | None:
    count, unit = groups.get("n") or "1", groups["unit"] or ""
    if unit in {"quarter", "season"} and len(count) == 4:
        return None  # "the 1988 quarter"
    return Length(written(1.0 if count in {"a", "an"} else float(count), unit))


def together(text: str) -> Length | None:
    """An hour and 30 minutes: PT1H30M; two years, a month and 21 days: P2Y1M21D."""
    found = _TOGETHER.fullmatch(text)
    parts = _PART.findall(text) if found is not None else []
    units = [unit for _, unit in parts]
    if len(parts) < 2 or sorted(units, key=_DESCENDING.index) != units:
        return None
    told = [written(1.0 if count in {"a", "an"} else float(count), unit) for count, unit in parts]
    days = "".join(value[1:] for value in told if "T" not in value)
    clock = "".join(value[2:] for value in told if "T" in value)
    return Length(f"P{days}T{clock}" if clock else f"P{days}")


def _half(groups: Groups, _: Now) -> Time:
    """Half an hour; half a century."""
    return Length(_HALF[groups["unit"] or ""])


def _quarter_century(_groups: Groups, _: Now) -> Time:
    return Length("P25Y")


def _some(groups: Groups, _: Now) -> Time:
    """Several months: PXM."""
    unit = groups["unit"] or ""
    if unit in _CLOCK:
        return Length(f"PTX{_CLOCK[unit]}")
    return Length(f"PX{_LETTERS.get(unit) or _AS[unit][1]}")


def _at_least(groups: Groups, now: Now) -> Time | None:
    """Two to three weeks: P2W."""
    return _length({**groups, "n": groups["low"]}, now)


def _a_while(_groups: Groups, _: Now) -> Time:
    return Length("PXX")


_WHICH = "(?:(?:the|this|that|the very) )?(?:(?:last|past|next|coming|same) )?"
_HOURS = "(?P<unit>hour|minute|second|hr|min|sec)"
_THEN = "(?:ago|earlier|later|before|after|afterwards?|prior)"
_OF_SOMEONE = "(?:(?:the|his|her|their|its) )?"

RULES: tuple[Rule, ...] = (
    (
        r"(?:between |from )?<before>(?P<low>\d{1,4}) (?:to|or|and) \d{1,4} <kind><length><after>",
        _at_least,
    ),
    (r"(?:(?:a|the) )?half (?:an? )?(?P<unit>hour|day|year|decade|century)(?: long)?", _half),
    (r"(?:a )?quarter (?:of a )?(?P<unit>century)", _quarter_century),
    # Hours-long is as long as "hours", centuries-old as "centuries".
    (r"<length>(?<=s) ?(?:long|old)", _some),
    (r"<before>(?:(?P<n>an?|1) )?(?P<unit>day|week|month|year|hour) or 2", _length),
    (r"(?:(?:an?|all|the (?:whole|entire|full)) )?<length> ?(?:long|old)", _length),
    (r"all (?P<unit>day|week|month|year|night)", _length),
    (r"<before>(?P<n>\d{1,12}(?:\.\d)?) <kind><length><after>", _length),
    (r"(?P<n>an?) <kind><length><after>", _length),
    (r"(?:another|an additional|an extra) <length><after>", _length),
    (r"<before><few> <kind><length><after>", _some),
    (rf"(?P<n>an?|\d{{1,3}}(?:\.5)?) {_HOURS}s? {_THEN}", _length),
    (rf"(?:(?:<few>) )?{_HOURS}s {_THEN}", _some),
    (rf"{_WHICH}(?P<unit>hour|hr|minute|second|fortnight)", _length),
    (
        r"(?:recent|past|coming|the|these|early|the early|long) <length>(?<=s)(?: ahead| to come)?",
        _some,
    ),
    (r"<length>(?: (?:or|and) \w{4,6}s)?(?: (?:ago|ahead|to come|long|old|end))", _some),
    (rf"{_OF_SOMEONE}(?:1st|opening) (?P<unit>minute|hour|day|week|month|year)", _length),
    (rf"{_OF_SOMEONE}(?:1st|final|last|opening) <length>", _some),
    (
        r"(?:a (?:long )?while|some time|(?:a )?(?:fairly )?(?:long|lengthy) (?:time|period))",
        _a_while,
    ),
    (r"(?P<unit>day|week|hour|minute|second)", _length),
    (r"<length>(?: (?:or|and) \w{4,6}s)?", _some),
)
