"""The week, month or year that is now, the one before it and the one after.

last week     the past decade     this weekend     the year before last     this school year
"""

from onrecord.resolve.times.named import STEPS
from onrecord.resolve.times.shapes import Groups, Now, Rule, grain_of
from onrecord.resolve.times.stretch import Grain, Stretch, Time, around, moved

_STEPS = STEPS | {"this": 0, "current": 0, "latest": -1}


def _span(groups: Groups, now: Now) -> Time | None:
    """Last week; the past year; this weekend: the one that has begun, where one has."""
    if groups["unit"] == "decade" and groups["which"] in {"past", "last"}:
        return _ten_years(now)
    # A season without a name is one of a sport or of broadcasts, some year long.
    grain = Grain.YEAR if groups["unit"] == "season" else grain_of(groups["unit"] or "")
    if grain is None:
        return None
    step, base = _STEPS[groups["which"] or "this"], around(grain, now.day)
    if groups["which"] in {"following", "previous"} and now.near is not None:
        base = around(grain, now.near.first)
    if grain == Grain.WEEKEND:
        return _this_weekend(now) if groups["which"] == "this" else weekend(step, now)
    if grain == Grain.DAY and groups["which"] == "next" and now.near is not None:
        base = around(grain, now.near.first)
    if groups.get("over"):
        step *= 2  # "the week before last"
    return moved(base, step)


def _ten_years(now: Now) -> Stretch:
    """The past decade: the ten years up to now, not those that a calendar has for a decade."""
    ends = moved(around(Grain.YEAR, now.day), -10), around(Grain.YEAR, now.day)
    return Stretch(Grain.DECADE, ends[0].first, ends[1].last, ends=ends)


def _this_weekend(now: Now) -> Stretch:
    """On Monday and Tuesday the one that has been; later in the week, the one to come."""
    this = around(Grain.WEEKEND, now.day)
    return moved(this, -1) if now.day.weekday() < 2 else this


def weekend(step: int, now: Now) -> Stretch:
    """The weekend that has begun, or the one so many before or after it."""
    this = around(Grain.WEEKEND, now.day)
    begun = this.first <= now.day
    if step > 0:
        return moved(this, 1) if begun else this
    return this if begun and step == 0 else moved(this, -1)


SPANS: tuple[Rule, ...] = (
    (r"(?:the )?<which> (?:fiscal |calendar |full |school |academic )?<unit>", _span),
)
TWO_ON: tuple[Rule, ...] = (
    (r"(?:the )?(?P<unit>week|month|year|weekend) (?P<over>before) (?P<which>last)", _span),
    (r"(?P<unit>week|month|year|weekend) (?P<over>after) (?P<which>next)", _span),
)
