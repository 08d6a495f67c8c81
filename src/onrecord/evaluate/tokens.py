"""'He said, “It's on.”' → He, said, It's, on: the words that scores count.

Offsets are code points into the text, half-open, and may be empty: predictions come from anyone.
"""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

Offsets = tuple[int, int]

# Marks and punctuation are no tokens, so whether a content holds its marks never moves a score.
_TOKEN = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Tokens:
    """A text's words by their offsets, in order."""

    spans: tuple[Offsets, ...]
    starts: tuple[int, ...]

    def within(self, spans: Iterable[Offsets]) -> frozenset[int]:
        """The indices of the words that overlap any of the spans, also those cut in half."""
        found: set[int] = set()
        for start, end in spans:
            first = bisect_left(self.starts, start)
            if first and self.spans[first - 1][1] > start:
                first -= 1
            found.update(range(first, bisect_left(self.starts, end)))
        return frozenset(found)


def tokenise(text: str) -> Tokens:
    """The words of a text: runs of letters or digits, with apostrophes inside."""
    spans = tuple(match.span() for match in _TOKEN.finditer(text))
    return Tokens(spans, tuple(start for start, _ in spans))


def strip(text: str, span: Offsets) -> Offsets:
    """The span less the spaces, marks and punctuation at its two ends."""
    start, end = span
    while start < end and _is_loose(text[start]):
        start += 1
    while end > start and _is_loose(text[end - 1]):
        end -= 1
    return start, end


def _is_loose(character: str) -> bool:
    return (
        character.isspace() or character == "`" or unicodedata.category(character).startswith("P")
    )


def fragments(text: str, tokens: Tokens, spans: Iterable[Offsets]) -> list[Offsets]:
    """A, he said. "B." → A and B: content in stretches that no foreign word cuts, stripped.

    Line breaks, punctuation and quotation marks alone do not cut.
    """
    joined: list[Offsets] = []
    for start, end in sorted(spans):
        # The gap is empty where the spans overlap.
        if joined and not _TOKEN.search(text[joined[-1][1] : start]):
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    stripped = [strip(text, span) for span in joined]
    return [span for span in stripped if tokens.within([span])]
