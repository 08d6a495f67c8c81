"""Times told from the day of publication, or from the time that the text told last.

yesterday     last week     three weeks ago     earlier this year     the past year
a year earlier     the day before     that year     the year-ago quarter
"""

from onrecord.lexicons import lines
from onrecord.resolve.times.named import RULES as NAMED
from onrecord.resolve.times.shapes import Groups, Now, Rule, first_read, grain_of, number
from onrecord.resolve.times.spans import SPANS, TWO_ON, weekend
from onrecord.resolve.times.stretch import (
    Grain,
    Stretch,
    Time,
    Vague,
    around,
    moved,
    years_later,
)


def _near_days() -> str:
    return "|".join(
        sorted((line.split("|")[0].strip() for line in lines("near_days")), key=len, reverse=True)
    )


def _near_day(groups: Groups, now: Now) -> Time:
    row = next(
        line.split("|")
        for line in lines("near_days")
        if line.split("|")[0].strip() == groups["near"]
    )
    day = moved(around(Grain.DAY, now.day), int(row[1]))
    clock = f"T{row[2].strip()}" if len(row) > 2 else ""
    return Stretch(Grain.DAY, day.first, day.last, clock)


def _ago(groups: Groups, now: Now) -> Time | None:
    """Three weeks ago; a year earlier than the quarter that was told."""
    grain, count = grain_of(groups["unit"] or ""), number(groups.get("n"))
    if groups["unit"] == "fortnight":
        grain, count = Grain.WEEK, 2 * count
    if grain is None:
        return None
    if grain == Grain.YEAR and (groups.get("n") or "").endswith(".5"):
        grain, count = Grain.MONTH, int(12 * float(groups["n"] or 0))
    word = groups["word"] or ""
    step = -count if word in {"ago", "earlier", "before", "prior", "previously"} else count
    # Firms compare a quarter with the one a year ago.
    if grain == Grain.YEAR and step == -1 and now.quarter is not None:
        return years_later(now.quarter, -1)
    if grain == Grain.YEAR and now.published is not None and count >= now.day.year:
        return Vague("PAST_REF") if step < 0 else None
    from_here = word in {"ago", "hence", "from now", "time"} or now.near is None
    return moved(around(grain, now.day if from_here or now.near is None else now.near.first), step)


_HALVES = {"year": (Grain.MONTH, 6), "decade": (Grain.YEAR, 5), "century": (Grain.YEAR, 50)}


def _half_ago(groups: Groups, now: Now) -> Time:
    """Half a century ago."""
    grain, count = _HALVES[groups["unit"] or ""]
    return moved(around(grain, now.day), -count)


def _beside(groups: Groups, now: Now) -> Time | None:
    """Three days before Christmas; the week after May 3; two days from today."""
    rules = (_NEAR_DAYS, *NAMED)
    grain, base = grain_of(groups["unit"] or ""), first_read(rules, groups["base"] or "", now)
    if grain is None or not isinstance(base, Stretch):
        return None
    step = number(groups.get("n")) * (-1 if groups["word"] == "before" else 1)
    if grain == Grain.WEEK and base.grain == Grain.DAY and groups.get("n"):
        return moved(base, 7 * step)  # "a week from Tuesday" is a Tuesday
    return moved(around(grain, base.first), step)


def _ago_on(groups: Groups, now: Now) -> Time | None:
    """A year ago today; a week ago Friday; two years ago this month."""
    base = first_read((_NEAR_DAYS, *NAMED, *SPANS), groups["base"] or "", now)
    count, unit = number(groups.get("n")), groups["unit"]
    if not isinstance(base, Stretch):
        return None
    if unit == "week":
        return moved(around(Grain.DAY, base.first), -7 * count)
    return years_later(base, -count) if base.grain != Grain.WEEK else None


def _that(groups: Groups, now: Now) -> Time | None:
    """The year, that quarter: the one that was told, or else the one that is now."""
    unit = groups["unit"] or ""
    if unit == "period":
        return now.quarter
    grain = grain_of(unit)
    if grain is None:
        return None
    if grain == Grain.WEEKEND:
        return weekend(0, now)
    if grain == Grain.QUARTER:  # without any told, firms tell of the one that has ended
        return now.quarter or moved(around(grain, now.day), -1)
    base = now.near.first if now.near is not None else now.day
    if grain in {Grain.WEEK, Grain.MONTH, Grain.YEAR} and groups.get("det") in {"the", None}:
        base = now.day
    return around(grain, base)


def _latest(groups: Groups, now: Now) -> Time | None:
    """The latest quarter is the last that ended; the latest period, the one that was told."""
    if groups["unit"] == "period" and now.quarter is not None:
        return now.quarter
    grain = Grain.YEAR if groups["unit"] == "year" else Grain.QUARTER
    return moved(around(grain, now.day), -1)


def _year_ago(groups: Groups, now: Now) -> Time:
    """The year-ago quarter; the corresponding period last year."""
    if now.quarter is not None:
        return years_later(now.quarter, -1)
    if groups.get("unit") == "quarter":
        return years_later(moved(around(Grain.QUARTER, now.day), -1), -1)
    return moved(around(Grain.YEAR, now.day), -1)


def _year_ago_quarter(groups: Groups, now: Now) -> Time:
    nth = int(groups["nth"] or 1)
    if not 1 <= nth <= 4:
        raise ValueError(f"no quarter {nth}")
    last_year = moved(around(Grain.YEAR, now.day), -1)
    return moved(around(Grain.QUARTER, last_year.first), nth - 1)


def _in_a_row(groups: Groups, now: Now) -> Time | None:
    """The second day, the third straight month: news counts up to the one that is now."""
    grain = grain_of(groups["unit"] or "")
    return around(grain, now.day) if grain is not None else None


def _some_past(_groups: Groups, _: Now) -> Time:
    return Vague("PAST_REF")


def _some_future(_groups: Groups, _: Now) -> Time:
    return Vague("FUTURE_REF")


def _year_end(_: Groups, now: Now) -> Time:
    return around(Grain.DAY, around(Grain.YEAR, now.day).last)


def _so_far(_: Groups, now: Now) -> Time:
    """Year to date."""
    return around(Grain.YEAR, now.day)


_NEAR_DAYS: Rule = (rf"(?:the )?(?P<near>{_near_days()})", _near_day)
RULES: tuple[Rule, ...] = (
    _NEAR_DAYS,
    *TWO_ON,
    (r"(?:the )?latest (?:fiscal )?(?P<unit>quarter|period|year)", _latest),
    (r"(?:the )?(?:year (?:ago|earlier)|prior year)(?: (?P<unit>quarter|period))?", _year_ago),
    (
        r"(?:the )?(?:comparable|corresponding|same) (?:year ago )?(?P<unit>quarter|period)"
        r"(?: (?:of )?(?:last year|a year (?:ago|earlier)))",
        _year_ago,
    ),
    (
        r"(?:the )?(?:comparable|corresponding) year (?:ago|earlier) (?P<unit>quarter|period)",
        _year_ago,
    ),
    (r"(?:the )?year (?:ago|earlier) <nth> quarter", _year_ago_quarter),
    (r"(?:the )?(?P<unit>quarter) a year (?:ago|earlier)", _year_ago),
    (r"(?:future|coming) (?:days|weeks|months|quarters|years)", _some_future),
    (r"(?:a few|few|several|many|some) (?:years|decades|centurys) (?:ago|earlier)", _some_past),
    (r"(?:just )?(?:a few|several|many|some) (?:days|weeks|months) ago", _some_past),
    *SPANS,
    (r"<n> (?P<unit>week|year)s? ago (?:on )?(?P<base>\S.{2,14})", _ago_on),
    (r"half an? (?P<unit>year|decade|century) (?:ago|earlier)", _half_ago),
    (
        r"<n> <unit>s? (?:or so )?(?P<word>ago|earlier|before|prior|previously|later"
        r"|after|afterwards?|hence|from now|time)"
        r"(?: (?:that|then|this))?",
        _ago,
    ),
    (r"(?:the )?<unit> (?P<word>before|earlier|prior|after|later)(?: (?:that|then))?", _ago),
    (r"(?:<n> )?<unit>s? (?P<word>before|after|from) (?P<base>\S.*)", _beside),
    (
        r"(?P<det>the same|that same|that|this same|same|the) (?:fiscal |full )?"
        r"(?P<unit>day|week|weekend|month|quarter|year|decade|century|period)",
        _that,
    ),
    (r"(?P<det>)mid ?(?P<unit>week|month|year)", _that),
    (r"(?P<det>)(?P<unit>weekend|quarter|year|month|century)", _that),
    (r"(?:the )?<nth> (?P<unit>day)", _in_a_row),
    (r"(?:the )?<nth> (?:straight|consecutive|successive) <unit>", _in_a_row),
    (r"(?:the )?year end", _year_end),
    (r"(?:the )?year to date", _so_far),
)
