"""What titles, and the pronouns behind a full name, tell of man or woman.

Mr. Reyes             a man
Chris Roe, who …, and she …       a woman, as far as is known when names are gathered
"""

import re

from onrecord.article import Span
from onrecord.names.lists import titles
from onrecord.resolve.cast import Figure
from onrecord.resolve.names import Name

_BEHIND = 150  # characters
_HE_OR_SHE = re.compile(r"\b(?=[HhSs])(?:(?P<m>[Hh](?:e|is|im))|(?P<f>[Ss]he|[Hh]er))\b")


def of_title(text: str, title: Span | None) -> str | None:
    """The gender that a title tells."""
    if title is None:
        return None
    told = {titles().get(word) for word in text[title.start : title.end].split()}
    return "f" if "f" in told else "m" if "m" in told else None


def lean(figure: Figure, text: str, name: Name) -> None:
    """Counts the title before a full name, or else the pronoun that follows it next."""
    behind = _HE_OR_SHE.search(text, name.span.end, name.span.end + _BEHIND)
    gender = of_title(text, name.title) or (behind and behind.lastgroup)
    if gender:
        figure.leaning[gender] = figure.leaning.get(gender, 0) + 1


def leans(figure: Figure) -> str | None:
    """The gender that most of what was counted tells, or None."""
    m, f = figure.leaning.get("m", 0), figure.leaning.get("f", 0)
    return None if m == f else "m" if m > f else "f"
