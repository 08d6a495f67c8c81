"""A judged line on a page whose text has changed since: a caption gone, a paragraph more.

The line's own words are looked for by their hash; where they stand unchanged, all its parts moved
by as much, and what was judged still holds.
"""

from collections.abc import Mapping
from dataclasses import replace

from onrecord.article import Span
from onrecord.evaluate.judged.lines import Line, anchor
from onrecord.evaluate.judged.pages import ReadPage

# Characters to hash at most; a story has some ten millions, and takes a hundredth of a second.
_MOST = 300_000_000


def moved(line: Line, pages: Mapping[str, ReadPage]) -> Line | None:
    """The line as it stands today; None where its words are on no page. `pages` by text hash."""
    if line.article in pages:
        return line
    for page in pages.values():
        if page.name == line.page and (shift := _shift(line, page.article.text)) is not None:
            return _shifted(line, shift, page.sha256)
    return None


def _shift(line: Line, text: str) -> int | None:
    """By how much the words have moved; the least, where they stand several times."""
    extent = line.extent
    length = len(extent)
    if length * len(text) > _MOST:
        return None
    places = sorted(range(len(text) - length + 1), key=lambda at: abs(at - extent.start))
    same = (at for at in places if anchor(text, Span(at, at + length)) == line.anchor)
    place = next(same, None)
    return None if place is None else place - extent.start


def _shifted(line: Line, shift: int, article: str) -> Line:
    def spans(part: tuple[Span, ...]) -> tuple[Span, ...]:
        return tuple(Span(s.start + shift, s.end + shift) for s in part)

    return replace(
        line,
        article=article,
        content=spans(line.content),
        cue=spans(line.cue),
        source=spans(line.source),
    )
