"""A text cut into the word pieces that the learned reader sees, each with what it looked like.

    ‘It is safe,’ Reyes told AP.
    ⟦¶⟧⟦"⟧⟦it⟧⟦is⟧⟦safe⟧⟦,⟧⟦"⟧⟦reyes⟧⟦told⟧⟦ap⟧⟦.⟧      ids, of a vocabulary without capitals
     0  1  2   2   2    2  3   0      0     0   0        marks: within a quotation, or on its marks
     6  5  2   1   1    5  5   2      1     3   5        shapes: small, Capital, CAPITALS, figure, …

Every mark that opens or closes a quotation reads as ", so that curly, straight, single and angled
ones are the same to the reader. Offsets are code points of the text as it stands.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING
from unicodedata import category

import numpy as np
from numpy.typing import NDArray

from onrecord.article import Span
from onrecord.extract.tagged.plain import CLOSES, MARKS, OPENS, OUTSIDE, Quotations, plain
from onrecord.extract.tagged.shapes import PARAGRAPH, SHAPES, Codes, codes_of, shapes_of
from onrecord.models.wordpieces import tokenizer_of

if TYPE_CHECKING:
    from tokenizers import Tokenizer

__all__ = ["CLOSES", "MARKS", "OPENS", "SHAPES", "Pieces", "cut", "tokenizer_of"]

Ints = NDArray[np.int32]

SEPARATOR = "[SEP]"  # stands before each paragraph
_STOP, _ASKS, _CRIES = map(ord, ".?!")


@dataclass(frozen=True, slots=True)
class Pieces:
    """The pieces of a text in order; arrays of one length."""

    ids: Ints  # of the vocabulary
    starts: Ints  # code points; a paragraph's marker has the paragraph's start, twice
    ends: Ints
    marks: Ints
    shapes: Ints
    paragraphs: Ints  # number of the paragraph
    stops: Ints  # how many sentences have ended before, about

    def __len__(self) -> int:
        return len(self.ids)


def cut(
    text: str, paragraphs: tuple[Span, ...], quotations: Quotations, tokenizer: "Tokenizer"
) -> Pieces:
    """The pieces of those paragraphs of a text, which follow each other."""
    if not paragraphs:
        return Pieces(*(np.zeros(0, np.int32) for _ in Pieces.__slots__))
    stretch = Span(paragraphs[0].start, paragraphs[-1].end)
    firsts = np.array([p.start - stretch.start for p in paragraphs], np.int32)
    read_as, states = plain(text, quotations, stretch)
    ids, starts, ends, markers = _encoded(read_as, firsts, tokenizer)
    codes = codes_of(text[stretch.start : stretch.end])
    marks, shapes = states[starts], shapes_of(codes, starts, ends)
    marks[markers], shapes[markers] = OUTSIDE, PARAGRAPH
    numbers = np.zeros(len(ids), np.int32)
    numbers[markers] = 1
    stops = _stops(codes, starts, ends)
    return Pieces(
        ids=ids,
        starts=starts + np.int32(stretch.start),
        ends=ends + np.int32(stretch.start),
        marks=marks,
        shapes=shapes,
        paragraphs=np.cumsum(numbers, dtype=np.int32) - np.int32(1),
        stops=np.cumsum(stops, dtype=np.int32) - stops,
    )


def _encoded(
    text: str, firsts: Ints, tokenizer: "Tokenizer"
) -> tuple[Ints, Ints, Ints, NDArray[np.int64]]:
    """Ids, starts and ends of a text's pieces, a marker before each paragraph; and which are these.

    All paragraphs are encoded in one go: the end of a line parts words as a space does.
    """
    encoded = tokenizer.encode(text, add_special_tokens=False)
    marker = tokenizer.token_to_id(SEPARATOR)
    assert marker is not None, "a vocabulary without paragraph marker"  # noqa: S101
    offsets = np.array(encoded.offsets, np.int32).reshape(-1, 2)
    at = np.searchsorted(offsets[:, 0], firsts)  # each paragraph's first piece
    ids = np.insert(np.array(encoded.ids, np.int32), at, marker)
    starts, ends = (np.insert(offsets[:, side], at, firsts) for side in (0, 1))
    return ids, starts, ends, at + np.arange(len(at))


def _stops(codes: Codes, starts: Ints, ends: Ints) -> Ints:
    """1 for each piece that is a stop, 0 for others."""
    first = codes[starts]
    point = (first == _STOP) | (first == _ASKS) | (first == _CRIES)
    stops: Ints = (point & (ends - starts == 1)).astype(np.int32)
    return stops


def spans_of(text: str, pieces: Pieces, parts: Iterable[tuple[int, int]]) -> Iterator[Span]:
    """The characters of each part, in order; a part of paragraphs' markers alone has none."""
    for start, end in sorted(parts):
        while start < end and pieces.shapes[start] == PARAGRAPH:
            start += 1
        while start < end and pieces.shapes[end - 1] == PARAGRAPH:
            end -= 1
        if start < end:
            yield Span(int(pieces.starts[start]), _with_accents(text, int(pieces.ends[end - 1])))


def _with_accents(text: str, end: int) -> int:
    """The end of the letter that ends here: e + ´ are one, of which the pieces hold the e."""
    while end < len(text) and category(text[end])[0] == "M":
        end += 1
    return end
