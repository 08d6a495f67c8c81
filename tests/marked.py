"""Articles for tests, with the parts of an attribution marked where they stand, like this:

    "[content:The bridge is safe,]" [source:Ms. Reyes] [cue:told] [addressee:reporters].

A test reads the same before and after, and a failure prints as text, not as offsets. Where an
article holds several, each has its number: `[1.content:…]`, `[2.content:…]`; the whole notation
is told in `onrecord.evaluate.marked`.
"""

from collections.abc import Iterable

from onrecord.article import Article, Original, Span
from onrecord.attribution import Attribution
from onrecord.evaluate.marked import Mark, parse
from onrecord.evaluate.marked import write as write_marks


def read(marked: str) -> Article:
    """The article that the marked text is of."""
    text = parse(marked).text
    original = Original(text.encode("utf-8", "replace"), "text/plain")
    return Article(text=text, original=original, url="https://example.com/1")


def write(article: Article, found: Attribution) -> str:
    """The article's text with the parts of one attribution marked."""
    return write_marks(article.text, _marks(found, 0))


def write_all(article: Article, found: Iterable[Attribution]) -> str:
    """The article's text with the parts of all its attributions marked, numbered from 1.

    A stretch that serves two is written once: `[1,2.source:she]`.
    """
    numbers: dict[tuple[str, str | None, Span], list[int]] = {}
    for number, one in enumerate(found, 1):
        for mark in _marks(one, number):
            numbers.setdefault((mark.role, mark.name, mark.span), []).append(number)
    return write_marks(article.text, [Mark(tuple(n), *what) for what, n in numbers.items()])


def _marks(found: Attribution, number: int) -> list[Mark]:
    marks = [Mark((number,), "content", None, span) for span in found.content]
    marks += [Mark((number,), "cue", None, span) for span in found.cue]
    marks += [Mark((number,), "source", None, span) for span in found.source]
    if found.addressee is not None:
        marks.append(Mark((number,), "addressee", None, found.addressee))
    if found.medium is not None and found.medium.span is not None:
        marks.append(Mark((number,), "medium", found.medium.type.value, found.medium.span))
    return marks
