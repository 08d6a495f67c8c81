"""Two wordings → what was kept, left out, put in and changed, with the characters of each.

    We will not pay a single cent.      kept "We will", left out "not", kept "pay a",
    We will pay a penny.                changed "single cent" → "penny"

A word that stands alone between changes and tells nothing ("a", "of") is no kept word: it is there
by chance, and a screen that marked it would be a patchwork.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from onrecord.article import Span
from onrecord.link.quotations.wording import Wording, stop_words, wording_of
from onrecord.link.quotations.words import Word


class Change(StrEnum):
    """What became of a stretch of the first wording in the second."""

    KEPT = "kept"
    LEFT_OUT = "left_out"
    PUT_IN = "put_in"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Step:
    """A stretch of the first wording's words and what stands for it in the second, by index."""

    change: Change
    start: int
    end: int
    other_start: int
    other_end: int


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of characters of the first text and of the second; None where it has none."""

    change: Change
    first: Span | None
    second: Span | None


def diff(first: str, second: str) -> tuple[Part, ...]:
    """What became of the first text's words in the second, from beginning to end."""
    return parts_of(wording_of(first), wording_of(second))


def parts_of(first: Wording, second: Wording) -> tuple[Part, ...]:
    """As diff, of wordings that are made already."""
    return tuple(
        Part(
            step.change,
            _span(first.words, step.start, step.end),
            _span(second.words, step.other_start, step.other_end),
        )
        for step in steps(first.folded, second.folded)
    )


class Block(NamedTuple):
    """Words that stand in both: so many from here in the first, from there in the second."""

    first: int
    second: int
    size: int


def blocks(first: Sequence[str], second: Sequence[str]) -> list[Block]:
    """The stretches that both have, in their order, as few as there can be for so many words."""
    from rapidfuzz.distance import Indel

    found: list[Block] = []
    for block in reversed(Indel.opcodes(first, second).as_matching_blocks()):
        if block.size:
            this = Block(block.a, block.b, block.size)
            while found and _slides(first, second, this, found[-1]):
                after = found.pop()
                this = Block(
                    after.first - this.size, after.second - this.size, this.size + after.size
                )
            found.append(this)
    return found[::-1]


def _slides(first: Sequence[str], second: Sequence[str], block: Block, after: Block) -> bool:
    """Whether a block may as well stand right before the next: "[The] pier … [ferry may stay]".

    The shortest way takes the first "the" that it meets, a reader the one before "ferry".
    """
    at, other = after.first - block.size, after.second - block.size
    if at < block.first or other < block.second:
        return False
    words = first[block.first : block.first + block.size]
    return bool(first[at : after.first] == words == second[other : after.second])


def steps(first: Sequence[str], second: Sequence[str]) -> tuple[Step, ...]:
    """The shortest way from the first words to the second, without kept words that tell nothing."""
    found: list[Step] = []
    at = other = 0
    for start, other_start, size in (*blocks(first, second), (len(first), len(second), 0)):
        if start > at or other_start > other:
            found.append(Step(Change.CHANGED, at, start, other, other_start))
        at, other = start + size, other_start + size
        if size:
            found.append(Step(Change.KEPT, start, at, other_start, other))
    return tuple(_merged(_without_islands(found, first)))


def _without_islands(found: list[Step], first: Sequence[str]) -> Iterator[Step]:
    """The steps, where one word that tells nothing between two changes counts as changed."""
    for at, step in enumerate(found):
        between = 0 < at < len(found) - 1
        alone = step.change is Change.KEPT and step.end - step.start == 1
        if between and alone and first[step.start] in stop_words() and _wide(found, at):
            step = Step(Change.CHANGED, step.start, step.end, step.other_start, step.other_end)
        yield step


def _wide(found: list[Step], at: int) -> bool:
    """Whether the changes beside it are of more words than one each."""
    return _width(found[at - 1]) + _width(found[at + 1]) > 2


def _width(step: Step) -> int:
    return max(step.end - step.start, step.other_end - step.other_start)


def _merged(found: Iterator[Step]) -> Iterator[Step]:
    """Neighbouring changes made one, each named by what it has on either side."""
    last: Step | None = None
    for step in found:
        if last and last.change is step.change:
            last = Step(last.change, last.start, step.end, last.other_start, step.other_end)
            continue
        if last:
            yield _named(last)
        last = step
    if last:
        yield _named(last)


def _named(step: Step) -> Step:
    change = step.change
    if change is not Change.KEPT and step.start == step.end:
        change = Change.PUT_IN
    elif change is not Change.KEPT and step.other_start == step.other_end:
        change = Change.LEFT_OUT
    return Step(change, step.start, step.end, step.other_start, step.other_end)


def _span(words: Sequence[Word], start: int, end: int) -> Span | None:
    return Span(words[start].start, words[end - 1].end) if start < end else None
