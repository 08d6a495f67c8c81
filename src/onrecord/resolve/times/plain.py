"""Words for a time written one way: small letters, figures for numbers, no marks and no hedges.

nearly twenty-four years            24 years
the last half of the ’80s           the last half of the 80s
January nineteen ninety-seven       january 1997
5 p.m. EST, Nov. 6                  5 pm nov 6
18:00 GMT                           18:00z
8 o’clock, Eastern Standard Time    8 oclock
FY2013                              fiscal 2013
a year and a half                   1.5 years
"""

import re
from functools import cache

from onrecord.lexicons import lines, words
from onrecord.resolve.times.figures import in_figures

# "may" and "march" in small letters are verbs, and a month only with a capital.
_VERB = re.compile(r"\b(?:may|march)\b")
_RANGE = re.compile(
    r"(?<=\d)\s?[–—-]\s?(?=\d)|\s[–—-]\s|(?<=\d0s|\dth)[–—-](?=\d)|(?<=\d{4})\s?/\s?(?=\d\d)"
)
_HYPHEN = re.compile(r"[‐‑–—-]")
_GROUPED = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
_DECADE = re.compile(r"(?<=\d0)[’']s\b")
_POSSESSIVE = re.compile(r"[’']s\b|(?<=s)[’'](?=\s|$)|[’'](?=\d)")
_DOTS = re.compile(r"(?<!\d)\.|\.(?!\d)")
_MARKS = re.compile(r"[,;()“”\"!?]")
_SHORT_CLOCK = re.compile(
    r"\b([01]\d|2[0-3])([0-5]\d)(?= ?(?:gmt|utc|bst|est|edt|hours\b))"
)  # 0930 GMT
_FISCAL = re.compile(r"\bfy ?[’']?(?=\d{2}(?:\d{2})?\b)")
_OCLOCK = re.compile(r"\bo ?[’'] ?clock\b")
_AM_PM = re.compile(r"(?<![^\W\d_])([ap])\.? ?m\b\.?")
_UTC = re.compile(r"(?:(?<=\d)|(?<=\d[ap]m)|(?<= [ap]m)) ?(?:gmt|utc)\b(?: time\b)?")
_HALF = re.compile(r"(?<=\d) 1/2\b| and (?:a )?half\b")
_ONE_AND_A_HALF = re.compile(r"\b(?:an?|1) (hour|minute|day|week|month|year|decade|century)\.5\b")
# Nothing longer is an expression of time, so hostile words cost nothing.
_LONGEST = 120


@cache
def _hedges() -> tuple[frozenset[str], frozenset[str]]:
    """What may open an expression, and what may close it."""
    pairs = [line.split("|") for line in lines("time_hedges")]
    opening = frozenset(pair[0].strip() for pair in pairs if pair[0].strip())
    return opening, frozenset(pair[1].strip() for pair in pairs if pair[1].strip())


@cache
def _between_names() -> re.Pattern[str]:
    """The mark between two months, days of the week or seasons: May-June, Spring/Summer."""
    rows = (*lines("months"), *lines("weekdays"), *(r.split("|")[0] for r in lines("seasons")))
    names = "|".join(sorted({word for row in rows for word in row.split()}, key=len, reverse=True))
    # and from a day of one month to a day of the next: March 30-April 2
    return re.compile(rf"\b((?:{names})\.?(?:\s\d{{1,2}})?)\s?[‐‑–—/-]\s?(?=(?:{names})\b)")


@cache
def _zone() -> re.Pattern[str]:
    """The zone of a time: EST, local time, Eastern Daylight Time; ET only right behind a time."""
    rows = [[part.strip() for part in line.split("|")] for line in lines("time_zones")]
    names = {where: "|".join(name for name, at in rows if at == where) for _, where in rows}
    kind = r"(?: standard| daylight| summer| mean)? time\b"
    behind = rf"(?<=[ap]m )(?:{names['behind']})\b|(?<=\d\d )(?:{names['behind']})\b"
    return re.compile(
        rf"\b(?:(?:{names['time']}){kind}|(?:{names['anywhere']})\b(?: time\b)?)|{behind}"
    )


def plain(text: str) -> str:
    """The words of an expression, written plainly; hedges stay. Empty where they tell no time."""
    text = " ".join(text[:_LONGEST].split()) if len(text) <= _LONGEST else ""
    text = _OCLOCK.sub("oclock", _FISCAL.sub("fiscal ", _VERB.sub("_", text).lower()))
    text = _DECADE.sub("s", _GROUPED.sub("", text))
    text = _between_names().sub(r"\1 to ", text)
    text = _HYPHEN.sub(" ", _RANGE.sub(" to ", text)).replace("centuries", "centurys")
    text = _AM_PM.sub(r"\1m", text)
    text = re.sub(r"\b(a)\. ?(d)\b\.?|\b(c)\. ?(e)\b\.?", r"\1\2\3\4", text)
    text = _DOTS.sub(" ", _MARKS.sub(" ", _POSSESSIVE.sub("", text)))
    text = _SHORT_CLOCK.sub(r"\1:\2", text)
    text = _HALF.sub(".5", in_figures(_zone().sub(" ", _UTC.sub("z", text))))
    return " ".join(_ONE_AND_A_HALF.sub(r"1.5 \1s", text).split())


def without_hedges(text: str) -> str:
    """Plain words without what opens or closes them and leaves their value: "about", "or so"."""
    opening, closing = _hedges()
    tokens = text.split()
    for size in (3, 2, 1):
        if len(tokens) > size and " ".join(tokens[-size:]) in closing:
            tokens = tokens[:-size]
    size = 4
    while size:
        if len(tokens) > size and " ".join(tokens[:size]) in opening:
            tokens, size = tokens[size:], 4
        else:
            size -= 1
    return " ".join(tokens)


def without_article(text: str) -> str:
    """Plain words without "the" or "its" before them."""
    tokens = text.split()
    while len(tokens) > 1 and tokens[0] in words("time_articles"):
        tokens = tokens[1:]
    return " ".join(tokens)
