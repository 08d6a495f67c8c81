"""Writes an article's quotations as another outlet would.

    “I heard ‘no,’” she said.  →  „I heard ‚no,‘“  »I heard “no,”«  'I heard "no,"'  "I heard 'no',"

Marks are found as the reader finds them, so that apostrophes stay.
"""

import re
from collections.abc import Iterator
from random import Random

from onrecord.article import Span
from onrecord.extract.marks import Quotation, find_quotations
from training.augment.edits import Edit, rewritten
from training.example import Example

Style = tuple[str, str, str, str]

# The marks of a quotation and of one within it. The blanks within « » are the marks' own.
STYLES: tuple[Style, ...] = (
    ("“", "”", "‘", "’"),
    ('"', '"', "'", "'"),
    ("‘", "’", "“", "”"),
    ("'", "'", '"', '"'),
    ("«", "»", "“", "”"),
    ("«\u00a0", "\u00a0»", "“", "”"),
    ("»", "«", "›", "‹"),
    ("„", "“", "‚", "‘"),
    ("„", "”", "‚", "’"),
    ("”", "”", "’", "’"),
    ("``", "''", "`", "'"),
    ("''", "''", "'", "'"),
)
WEIGHTS = (14, 14, 12, 10, 8, 4, 3, 6, 2, 1, 2, 3)
_BLANK_LINES = re.compile(r"\n\s*\n\s*|\Z")


def paragraphs(text: str) -> tuple[Span, ...]:
    """The stretches between blank lines."""
    found, start = [], len(text) - len(text.lstrip())
    for gap in _BLANK_LINES.finditer(text):
        if gap.start() > start:
            found.append(Span(start, gap.start()))
        start = max(start, gap.end())
    return tuple(found)


def quotations(text: str) -> tuple[Quotation, ...]:
    """The outermost quotations in double marks."""
    return tuple(q for q in find_quotations(text, paragraphs(text)) if not q.single)


def restyle_marks(example: Example, random: Random) -> Example:
    """The example with all its quotations in one other style."""
    style = random.choices(STYLES, WEIGHTS)[0]
    edits = (e for q in quotations(example.text) for e in _restyled(q, style))
    return rewritten(example, edits)


def _restyled(quotation: Quotation, style: Style) -> Iterator[Edit]:
    opening, closing, inner_opening, inner_closing = style
    yield Edit(quotation.span.start, quotation.words.start, opening)
    if quotation.closed:
        yield Edit(quotation.words.end, quotation.span.end, closing)
    for nested in quotation.inside:
        yield from _restyled(nested, (inner_opening, inner_closing, opening, closing))


def move_commas(example: Example, _: Random) -> Example:
    """The example with British commas: “It is safe”, she said. What is said ends with the mark."""
    text, edits = example.text, []
    for quotation in quotations(text):
        last = quotation.words.end - 1
        if quotation.closed and text[last] == "," and last > quotation.words.start:
            end = quotation.span.end
            edits += [Edit(last, last + 1, ""), Edit(end, end, ",")]
    return rewritten(example, edits)
