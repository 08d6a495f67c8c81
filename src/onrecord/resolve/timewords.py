"""Where expressions of time stand in a text; `dates.read` tells what they mean.

Monday, May 3, 2021     3-5 May     early March     last week     two years ago     the 1990s
the next day     the third quarter of 2019     on Christmas Eve
"""

import re
from functools import cache

from onrecord.lexicons import lines

# With a capital, since "may" and "march" are verbs too.
_DAY = r"(?-i:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
_MONTH = (
    r"(?-i:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?)"
)
_PART = r"(?:\s(?:morning|afternoon|evening|night|midday|noon))?"
_COUNT = (
    r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty"
    r"|a\scouple\sof)"
)
_UNIT = r"(?:day|week|month|year|decade)"
_YEAR = r"(?:1[5-9]|20)\d\d"
_NTH = r"\d{1,2}(?:st|nd|rd|th)?"
_LEAD = (
    r"(?:earlier\s(?:on\s)?|later\s(?:on\s)?|early\s(?:on\s|in\s)?|late\s(?:on\s|in\s)?|mid-?\s?)?"
)
_OF_YEAR = rf"(?:,?\s{_YEAR}\b|,?\sof\s(?:this|last)\syear\b|\s(?:this|last)\syear\b)?"
_TO = r"\s?(?:[–—-]|\b(?:to|and|until|through)\b)\s?"

# In the order in which they are tried at a place: the longer before what they begin with.
_SHAPES = (
    r"\d{4}-\d\d-\d\d\b",
    rf"{_COUNT}\s{_UNIT}s?\s(?:ago|earlier|later|before\sthat|after\sthat)\b",
    rf"(?:from\s|between\s)?{_MONTH}\s\d{{1,2}}{_TO}(?:{_MONTH}\s)?\d{{1,2}}\b(?!:){_OF_YEAR}",
    rf"(?:from\s|between\s)?{_NTH}(?:\s{_MONTH})?{_TO}{_NTH}\s{_MONTH}(?![\w’'-]){_OF_YEAR}",
    rf"(?:from\s|between\s){_MONTH}{_TO}{_MONTH}(?![\w’'-]){_OF_YEAR}",
    rf"(?:{_DAY},?\s)?{_MONTH}\s{_NTH}\b(?!:){_OF_YEAR}",
    rf"(?:{_DAY},?\s)?(?:the\s)?{_NTH}\s(?:of\s)?{_MONTH}\b{_OF_YEAR}",
    rf"{_LEAD}(?:last\s|this\s|next\s)?{_MONTH}(?![\w’'-]){_OF_YEAR}",
    rf"{_LEAD}(?:last\s|this\s|next\s|this\spast\s|the\sprevious\s)?{_DAY}\b(?![’'-]\w){_PART}"
    r"(?:\sof\s(?:last|this)\sweek\b)?",
    r"the\sday\sbefore\syesterday\b",
    r"(?:earlier\s|later\s|late\s|early\s)?(?:today|yesterday|tomorrow|tonight|last\snight"
    rf"|this\s(?:morning|afternoon|evening))\b{_PART}",
    r"(?:earlier\s|later\s|early\s|late\s)?(?:in\s)?(?:the\s)?(?:this|last|next|past)\s(?:past\s)?"
    r"(?:week|weekend|month|year|decade|century)\b",
    r"(?:later\s|earlier\s)?(?:the\s(?:very\s)?(?:next|following|previous|same)|that\s(?:same|very)|that)"
    r"\s(?:day|week|month|year)\b",
    r"the\s(?:day|week|month|year)\s(?:before|after)(?=[,.;:]|$)",
    rf"(?:the\s)?(?:first|second|third|fourth)[\s-]quarter(?:\s(?:of\s)?{_YEAR})?\b",
    rf"(?:last\s|this\s|next\s|the\s)?(?:spring|summer|autumn|fall|winter)\s(?:of\s)?{_YEAR}\b",
    r"(?:last\s|this\s)(?:spring|summer|autumn|fall|winter)\b",
    r"(?:the\s)?(?:early\s|late\s|mid-)?(?:(?:1[5-9]|20)\d|[’'][2-9])0s\b",
    r"(?:the\s)?(?:early\s|late\s|mid-)?(?:1\d|20|21)(?:st|nd|rd|th)[\s-]century\b",
    rf"{_YEAR}\s?[–—-]\s?{_YEAR}\b",
    rf"(?:early\s(?:in\s)?|late\s(?:in\s)?|mid-)?{_YEAR}(?![\d\w.,]*\d|\sGMT|[’'-]\w)\b",
)

# Every expression opens with one of these, a figure, or the name of a day or month.
_OPENERS = (
    "a an one two three four five six seven eight nine ten eleven twelve twenty thirty from between"
    " earlier later early late last this next past the that in on over today yesterday tomorrow"
    " tonight first second third fourth spring summer autumn fall winter"
)

# Every expression has one of these in it. Most sentences have none, and need no closer look.
_ANCHORS = (
    *("day", "week", "Week", "month", "year", "decade", "centur", "ago", "night", "morning"),
    *("afternoon", "evening", "tomorrow", "earlier", "later", "quarter", "spring", "summer"),
    *("autumn", "fall", "winter", "0s", "Eve", "Christmas", "Easter", "Thanksgiving"),
    *("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
)
_DIGITS = re.compile(r"\d{4}")


def has_anchor(words: str) -> bool:
    """Whether an expression of time may be in the words; a quick look that errs towards yes."""
    for anchor in _ANCHORS:
        if anchor in words:
            return True
    return _DIGITS.search(words) is not None


@cache
def expression() -> re.Pattern[str]:
    """What finds the expressions of time in a text; each match is one for `dates.read`."""
    shapes = "|".join((*_SHAPES, _holidays()))
    return re.compile(rf"(?<![\w’'$£€.,-]){_opening()}(?:{shapes})", re.IGNORECASE)


def _opening() -> str:
    """What every shape opens with; most words open none, and cost a third so."""
    ends: dict[str, list[str]] = {}
    for word in _OPENERS.split():
        ends.setdefault(word[0], []).append(word[1:])
    # By their first letters, since a pattern that heeds case skips at once what begins otherwise.
    led = (f"(?-i:[{c}{c.upper()}])(?:{'|'.join(rest)})" for c, rest in ends.items())
    names = "[Mm]id|[MTWFS][a-z]{2,5}day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
    return rf"(?=[\d’']|(?-i:{names})|(?:{'|'.join(led)})(?!\w))"


def _holidays() -> str:
    """A holiday after a word that makes a time of it: "a Christmas tree" is none."""
    names = [name.strip() for line in lines("holidays") for name in line.split("|")[0].split(",")]
    capital = sorted((name.title() for name in names if name[0].isalpha()), key=len, reverse=True)
    # The lists have no genitives: "New Year Eve" stands for "New Year’s Eve".
    spelt = "|".join(re.sub(r" (?=Eve|Day)", r"(?:[’']?s|s[’'])?\\s", name) for name in capital)
    return rf"(?:on|last|this|over)\s(?-i:{spelt.replace(' ', chr(92) + 's')})(?!\w)"
