"""The shapes of expressions of time in English, in which dates.py reads days.

Monday, May 3, 2021     3 May     early March     last week     two years ago     the 1990s
"""

import re
from functools import cache

# With a capital, since "may" and "march" are verbs too.
_DAY = r"(?-i:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
_MONTH = (
    r"(?-i:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?)"
)
_PART = r"(?:\s(?:morning|afternoon|evening|night|midday|noon))?"
_COUNT = r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_UNIT = r"(?:day|week|month|year|decade)"
_YEAR = r"(?:1[5-9]|20)\d\d"
_LEAD = (
    r"(?:earlier\s(?:on\s)?|later\s(?:on\s)?|early\s(?:on\s|in\s)?|late\s(?:on\s|in\s)?|mid-?\s?)?"
)

# In the order in which they are tried at a place: the longer before what they begin with.
SHAPES: tuple[tuple[str, str], ...] = (
    ("iso", r"(?P<iso>\d{4}-\d\d-\d\d)\b"),
    ("ago", rf"(?P<n>{_COUNT})\s(?P<unit>{_UNIT})s?\s(?:ago|earlier)\b"),
    (
        "month_day",
        rf"(?:{_DAY},?\s)?(?P<m>{_MONTH})\s(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\b(?!:)"
        rf"(?:,?\s(?P<y>{_YEAR})\b|,?\sof\s(?P<rel>this|last)\syear\b|\s(?P<rel2>this|last)\syear\b)?",
    ),
    (
        "day_month",
        rf"(?:{_DAY},?\s)?(?:the\s)?(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\s(?:of\s)?(?P<m>{_MONTH})\b"
        rf"(?:,?\s(?P<y>{_YEAR})\b|\sof\s(?P<rel>this|last)\syear\b|\s(?P<rel2>this|last)\syear\b)?",
    ),
    (
        "month",
        rf"{_LEAD}(?P<which>last\s|this\s|next\s)?(?P<m>{_MONTH})(?![\w’'-])"
        rf"(?:,?\s(?P<y>{_YEAR})\b|\sof\s(?P<rel>this|last)\syear\b|\s(?P<rel2>this|last)\syear\b)?",
    ),
    (
        "weekday",
        rf"{_LEAD}(?P<which>last\s|this\s|next\s|this\spast\s|the\sprevious\s)?(?P<w>{_DAY})\b(?![’'-]\w){_PART}",
    ),
    (
        "near",
        r"(?:earlier\s|later\s|late\s|early\s)?(?P<near>today|yesterday|tomorrow|tonight|last\snight"
        r"|this\s(?:morning|afternoon|evening)|the\sday\sbefore\syesterday)\b" + _PART,
    ),
    (
        "span",
        r"(?P<lead>earlier\s|later\s|early\s|late\s)?(?:in\s)?(?:the\s)?(?P<which>this|last|next|past)\s(?:past\s)?"
        r"(?P<unit>week|weekend|month|year|decade|century)\b",
    ),
    (
        "season",
        rf"(?P<which>last\s|this\s|next\s|the\s)?(?P<s>spring|summer|autumn|fall|winter)(?:\s(?:of\s)?(?P<y>{_YEAR}))\b",
    ),
    ("past_season", r"(?P<which>last\s|this\s)(?P<s>spring|summer|autumn|fall|winter)\b"),
    ("decade", r"(?:the\s)?(?:early\s|late\s|mid-)?(?P<decade>(?:1[5-9]|20)\d0)s\b"),
    (
        "year",
        rf"(?:early\s(?:in\s)?|late\s(?:in\s)?|mid-)?(?P<y>{_YEAR})(?![\d\w.,]*\d|\sGMT|[’'-]\w)\b",
    ),
)

# Every expression has one of these in it. Most sentences have none, and need no closer look.
_ANCHORS = (
    *("day", "week", "Week", "month", "year", "decade", "centur", "ago", "night", "morning"),
    *(
        "afternoon",
        "evening",
        "tomorrow",
        "earlier",
        "spring",
        "summer",
        "autumn",
        "fall",
        "winter",
    ),
    *("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
)
_DIGITS = re.compile(r"\d{4}")


def has_anchor(words: str) -> bool:
    """Whether an expression of time may be in the words; a quick look that errs towards yes."""
    return any(anchor in words for anchor in _ANCHORS) or _DIGITS.search(words) is not None


@cache
def expression() -> re.Pattern[str]:
    """What finds the expressions of time in a text; each match is one for `read`."""
    shapes = "|".join(re.sub(r"\(\?P<\w+>", "(?:", shape) for _, shape in SHAPES)
    return re.compile(rf"(?<![\w’'$£€.,-])(?:{shapes})", re.IGNORECASE)
