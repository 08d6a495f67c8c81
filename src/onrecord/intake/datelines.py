"""A reporter's line and a dateline, as they open a story in plain text.

    By Ana Reyes and Bo Lee, Staff Writers | May 4
    PORT ELLEN, Scotland, May 4 (Reuters) — The mayor …
    Geneva (AP) - The mayor …

Left out: sentences that open with "By" ("By Monday Ana Reyes had left."), and words in capitals
before a dash that are no place ("BREAKING — …").
"""

import re

from onrecord.article import Span

_CAPITAL = r"[A-ZÀ-ÖØ-Þ]"
_PARTICLE = r"(?:de|da|van|von|der|bin|al|la|le)\s"
_NAME = (
    rf"{_CAPITAL}[\w.’'-]{{0,30}}+(?:\s(?:{_PARTICLE}){{0,2}}{_CAPITAL}[\w.’'-]{{0,30}}+){{1,3}}"
)
# With no "and" before the last, what follows a comma is a title: "Ana Reyes, Staff Writer".
_AND = r"(?:,?\s(?:and|AND)\s|\s&\s)"
_BYLINE = re.compile(
    rf"(?:By|BY)\s+(?P<names>{_NAME}(?:(?:,\s{_NAME}){{0,4}}{_AND}{_NAME})?)"
    r"(?:(?:\s*[,|•·/(—–-]\s?|\s(?:in|for|of|at)\s)[^\n]{1,60})?"
)
_LONGEST_BYLINE = 200
_NAMES_APART = re.compile(rf"{_AND}|,\s")
_RAISED = r"[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ.’'-]{1,30}+"
_WITHIN = r"(?:,\s[\w.]{2,15}(?:\s[\w.]{1,12}){0,2}){0,2}"  # ", Scotland", ", Sept. 28"
_AGENCY = r"\((?:AP|AFP|Reuters|UPI|dpa|PA)\)"
_DATELINE = re.compile(
    rf"(?:{_RAISED}(?:\s{_RAISED}){{0,3}}{_WITHIN}(?:\s\([\w .]{{2,30}}\))?"
    rf"|{_CAPITAL}[\w.’'-]{{0,30}}+(?:\s{_CAPITAL}[\w.’'-]{{0,30}}+){{0,3}}{_WITHIN}\s{_AGENCY})"
    r"\s?(?:[—–―]|--?)(?=\s)"
)
_NO_PLACES = frozenset(
    {
        "BREAKING",
        "EXCLUSIVE",
        "UPDATE",
        "UPDATED",
        "CORRECTION",
        "LIVE",
        "WATCH",
        "VIDEO",
        "NEW",
        "NEWS",
    }
    | {"OPINION", "ANALYSIS", "LETTER", "LETTERS", "EDITORIAL", "NOTE", "ADVERTISEMENT"}
)
_SHORTEST_BODY = 20  # characters after the dash: "AP - Politics" is no dateline


def byline_at(text: str, line: Span) -> tuple[str, ...]:
    """The authors' names, where the whole line is a byline."""
    if len(line) > _LONGEST_BYLINE:
        return ()
    match = _BYLINE.fullmatch(text, line.start, line.end)
    if match is None or (len(line) > 60 and text[line.end - 1] == "."):
        return ()
    return tuple(_NAMES_APART.split(match["names"]))


def dateline_at(text: str, line: Span) -> Span | None:
    """The dateline that opens a line, to its dash."""
    match = _DATELINE.match(text, line.start, line.end)
    if match is None or _NO_PLACES.issuperset(match[0].strip("—–―- ").split()):
        return None
    return Span(*match.span()) if line.end - match.end() > _SHORTEST_BODY else None
