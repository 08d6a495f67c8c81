"""'it was … late' → where those words stand in a text: how a judge tells a place without counting.

White space and the shapes of quotation marks and dashes need not be the same as in the text.
"""

import re
from bisect import bisect_left

from onrecord.article import Span

_ELLIPSIS = re.compile(r"\s(?:…|\.\.\.)\s")
_AND = re.compile(r"\s\+\s")
_SHAPES = str.maketrans(
    {**dict.fromkeys("“”„«»", '"'), **dict.fromkeys("‘’‚‹›", "'"), **dict.fromkeys("‐‑‒–—", "-")}
)


def find_pieces(text: str, told: str) -> tuple[Span, ...]:
    """The stretches that "first … last + first … last" tells of, in the order of the text.

    Raises ValueError where words aren't there, or stand at several places.
    """
    plain = text.translate(_SHAPES)
    return tuple(sorted(_find_stretch(plain, piece) for piece in _AND.split(told.strip())))


def find_source(text: str, told: str, near: Span) -> tuple[Span, ...]:
    """Of all places of the source's words the one that is nearest to the content."""
    places = _places(text.translate(_SHAPES), told)
    if not places:
        raise ValueError(f"{told!r} is not on the page")
    return (min(places, key=lambda place: _distance(place, near)),)


def _find_stretch(plain: str, told: str) -> Span:
    first, *rest = _ELLIPSIS.split(told.strip())
    starts = _places(plain, first)
    if not starts:
        raise ValueError(f"{first!r} is not on the page")
    found = _ended(plain, starts, rest[-1]) if rest else starts
    if not found:
        raise ValueError(f"{rest[-1]!r} does not follow {first!r}")
    if len(found) > 1:
        raise ValueError(f"{told!r} is on the page {len(found)} times; give more words")
    return found[0]


def _ended(plain: str, starts: list[Span], last: str) -> list[Span]:
    """Each stretch from a start to the nearest place of the last words behind it."""
    ends = _places(plain, last)
    found = []
    for start in starts:
        i = bisect_left(ends, start.end, key=lambda end: end.start)
        if i < len(ends):
            found.append(Span(start.start, ends[i].end))
    return found


def _places(plain: str, words: str) -> list[Span]:
    """Every place of the words, whole words only."""
    pieces = [re.escape(word) for word in words.translate(_SHAPES).split()]
    if not pieces:
        return []
    pattern = r"(?<!\w)" * pieces[0][0].isalnum() + r"\s+".join(pieces)
    pattern += r"(?!\w)" * pieces[-1][-1].isalnum()
    return [Span(*match.span()) for match in re.finditer(pattern, plain)]


def _distance(place: Span, near: Span) -> int:
    return max(near.start - place.end, place.start - near.end, 0)
