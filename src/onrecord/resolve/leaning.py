"""What titles, and the pronouns behind a full name, tell of man or woman.

Mr. Reyes             a man
Chris Roe, who …, and she …       a woman, as far as is known when names are gathered
"""

import re

from onrecord.article import Span
from onrecord.names.lists import first_names, titles
from onrecord.resolve.cast import Figure
from onrecord.resolve.names import Name

_BEHIND = 150  # characters
# What tells for sure counts three times a pronoun that may be another's: "Reyes and her aide".
_SURE = 3
_FIRST_NAME = 2
_CLEARLY = 2
_WHO = re.compile(r",?\s(?:who|whose)\b")
_OTHERS = re.compile(r"[“”\"]|''|(?<=[a-z,] )[A-Z](?!\w*day\b)")
_HE_OR_SHE = re.compile(r"\b(?=[HhSs])(?:(?P<m>[Hh](?:e|is|im))|(?P<f>[Ss]he|[Hh]er))\b")


def of_title(text: str, title: Span | None) -> str | None:
    """The gender that a title tells."""
    if title is None:
        return None
    told = {titles().get(word) for word in text[title.start : title.end].split()}
    return "f" if "f" in told else "m" if "m" in told else None


def lean(figure: Figure, text: str, name: Name) -> None:
    """Counts the title before a full name, or else the pronoun that follows it next."""
    told, weight = of_title(text, name.title), _SURE
    behind = _HE_OR_SHE.search(text, name.span.end, name.span.end + _BEHIND)
    if told is None and behind is not None:
        between = text[name.span.end : behind.start()]
        # Behind a quotation or another name the pronoun is as often another's.
        near = 1 if _OTHERS.search(between) else _CLEARLY
        told, weight = behind.lastgroup, _SURE if _WHO.match(between) else near
    if told:
        figure.leaning[told] = figure.leaning.get(told, 0) + weight


def leans(figure: Figure) -> str | None:
    """The gender that what was counted tells clearly, or None; a first name weighs, too."""
    lead = figure.leaning.get("m", 0) - figure.leaning.get("f", 0)
    hint = {"m": 1, "f": -1}.get(first_names().get(figure.name.split()[0], "-"), 0)
    if lead * hint < 0:  # a first name weighs against stray pronouns, and tells nothing alone
        lead += _FIRST_NAME * hint
    if abs(lead) < _CLEARLY:
        return None
    return "m" if lead > 0 else "f"
