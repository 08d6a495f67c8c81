"""Numbers in words → figures, in what is otherwise plain.

twenty four years     24 years          nineteen ninety seven     1997
two thousand and eight     2008         the eighth of march       the 8th of march
a couple of years     2 years           the nineties              the 90s
"""

import re
from functools import cache

from onrecord.lexicons import lines

_COUPLE = re.compile(r"\b(?:a )?couple(?: of)?\b")
_DOZEN = re.compile(r"\b(?:a )?dozen\b(?! of)")
_A_HUNDRED = re.compile(r"\ba (?=hundred\b|thousand\b|million\b|billion\b)")
_LARGE = re.compile(r"\b(\d{1,4}(?:\.\d{1,3})?) (million|billion)(?= years?\b)")
_TIMES = {"million": 1e6, "billion": 1e9}
_ENDINGS = {1: "st", 2: "nd", 3: "rd"}


def in_figures(text: str) -> str:
    """The words with their numbers in figures."""
    text = _A_HUNDRED.sub("one ", _DOZEN.sub("12", _COUPLE.sub("2", text)))
    text = _LARGE.sub(_large, _runs().sub(_figure, text))
    decades = _forms(3)
    return " ".join(f"{decades[word]}s" if word in decades else word for word in text.split())


def _large(found: re.Match[str]) -> str:
    """13.7 billion → 13700000000"""
    return str(round(float(found[1]) * _TIMES[found[2]]))


@cache
def _forms(column: int) -> dict[str, int]:
    """The cardinals (1), ordinals (2) or decades (3) of the list, with their figures."""
    rows = [[part.strip() for part in line.split("|")] for line in lines("number_words")]
    return {row[column]: int(row[0]) for row in rows if len(row) > column}


@cache
def _runs() -> re.Pattern[str]:
    """Cardinals in a row, an ordinal, or the one closed by the other: twenty first."""
    one, nth = ("|".join(sorted(_forms(column), key=len, reverse=True)) for column in (1, 2))
    more = rf"(?:(?: and(?<=hundred and)| and(?<=thousand and))? (?:{one})\b)"
    return re.compile(rf"\b(?:(?P<run>(?:{one})\b{more}*)(?: (?P<last>{nth}))?|(?P<nth>{nth}))\b")


def _figure(found: re.Match[str]) -> str:
    numbers = [_forms(1)[word] for word in (found["run"] or "").split() if word != "and"]
    last = found["last"] or found["nth"]
    if last is None:
        return str(_sum(numbers))
    if found["last"] == "second" and numbers[-1] < 20:
        return f"{_sum(numbers)} second"  # "one second", but "twenty second" is the 22nd
    return f"{_sum([*numbers, _forms(2)[last]])}{_ENDINGS.get(_forms(2)[last], 'th')}"


def _sum(run: list[int]) -> int:
    """20, 4 → 24; 19, 90, 6 → 1996; 2, 1000 → 2000"""
    total = current = 0
    for number in run:
        if number == 1000:
            total, current = total + max(current, 1) * 1000, 0
        elif number == 100:
            current = max(current, 1) * 100
        elif 10 <= current < 100 and number >= 10:
            current = current * 100 + number
        else:
            current += number
    return total + current
