"""Changes of a text that carry the spans along.

    “Safe,” [Ann Lee] said.  +  (8, 15, "Nguyễn Thu Hà")  →  “Safe,” [Nguyễn Thu Hà] said.

An edit within a span, or on the whole of it, changes the words of the span; one beside it, an
insertion at its very edge too, does not touch it. An edit that would cut a span in two, or leave
nothing of it, is not made: a label that is right is worth more than one more change.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import accumulate

from training.example import Example, Name, Offsets, Parts

_A = re.compile(r"\b[Aa]n?\s+\Z")
_VOWELS = frozenset("AEIOÁÉÍÓÅØÖÄaeio")


@dataclass(frozen=True, slots=True, order=True)
class Edit:
    """Puts `text` in place of the characters start:end, or before `start` where both are one."""

    start: int
    end: int
    text: str
    names: tuple[Name, ...] = ()  # that stand in `text`, counted from its start


def rewritten(example: Example, edits: Iterable[Edit]) -> Example:
    """The example with those of the edits made that fit; of two that overlap, the first."""
    made = _fitting(example, edits)
    if not made:
        return example
    starts, ends = [e.start for e in made], [e.end for e in made]
    shifts = list(accumulate((len(e.text) - e.end + e.start for e in made), initial=0))

    def carry(start: int, end: int) -> Offsets:
        return start + shifts[bisect_right(ends, start)], end + shifts[bisect_left(starts, end)]

    added = [
        Name(name.start + edit.start + shift, name.end + edit.start + shift, name.kind)
        for edit, shift in zip(made, shifts, strict=False)
        for name in edit.names
    ]
    carried = map_spans(replace(example, text=_text(example.text, made)), carry)
    if not added or carried.names is None:
        return carried  # what names stand in it nobody told: so it stays
    return replace(carried, names=in_order((*carried.names, *added)))


def in_order(names: Iterable[Name]) -> tuple[Name, ...]:
    """The names by where they start."""
    return tuple(sorted(names, key=lambda name: name.start))


def replacing(text: str, start: int, end: int, new: str) -> Iterator[Edit]:
    """The edit, and one that makes "an" out of the "a" before it, or the other way."""
    article = _A.search(text, max(0, start - 4), start)
    if article and (text[start] in _VOWELS) != (new[0] in _VOWELS):
        after = article.start() + 1
        if new[0] in _VOWELS:
            yield Edit(after, after, "n")
        elif text[after] == "n":
            yield Edit(after, after + 1, "")
    yield Edit(start, end, new)


def map_spans(example: Example, carry: Callable[[int, int], Offsets]) -> Example:
    """The example with each of its spans carried elsewhere; its text stays."""

    def part(spans: tuple[Offsets, ...]) -> tuple[Offsets, ...]:
        return tuple(carry(start, end) for start, end in spans)

    said = tuple(
        Parts(part(said.source), part(said.cue), part(said.content)) for said in said_in(example)
    )
    names = tuple(Name(*carry(n.start, n.end), n.kind) for n in names_in(example))
    return replace(
        example,
        attributions=None if example.attributions is None else said,
        names=None if example.names is None else names,
    )


def said_in(example: Example) -> tuple[Parts, ...]:
    """The attributions; none where nobody marked them."""
    return example.attributions or ()


def names_in(example: Example) -> tuple[Name, ...]:
    """The names; none where nobody told them."""
    return example.names or ()


def recased(example: Example, spans: Iterable[Offsets], case: Callable[[str], str]) -> Example:
    """The example with other capitals in these stretches, which keep their length."""
    pieces, last = [], 0
    for start, end in sorted(spans):
        pieces += [
            example.text[last:start],
            _same_length(example.text[max(start, last) : end], case),
        ]
        last = max(end, last)
    return replace(example, text="".join((*pieces, example.text[last:])))


def _same_length(words: str, case: Callable[[str], str]) -> str:
    changed = case(words)
    if len(changed) == len(words):
        return changed
    return "".join(c if len(case(c)) != 1 else case(c) for c in words)  # "ß" has no one capital


def spans_of(example: Example) -> Iterator[Offsets]:
    """All spans of the example: parts and names."""
    for said in said_in(example):
        yield from said.source
        yield from said.cue
        yield from said.content
    for name in names_in(example):
        yield name.start, name.end


def _text(text: str, edits: list[Edit]) -> str:
    pieces, last = [], 0
    for edit in edits:
        pieces += [text[last : edit.start], edit.text]
        last = edit.end
    return "".join((*pieces, text[last:]))


def _fitting(example: Example, edits: Iterable[Edit]) -> list[Edit]:
    spans = set(spans_of(example))
    edges = sorted({edge for span in spans for edge in span})
    made: list[Edit] = []
    last = 0  # where the last edit made ends
    chain: list[int] = []  # where the deletions begin that touch one another, up to `last`
    for edit in sorted(edits, key=lambda e: (e.start, e.end)):
        after = bisect_right(edges, edit.start)
        cuts = after < len(edges) and edges[after] < edit.end
        if edit.start < last or cuts:
            continue
        deletions = [*(chain if edit.start == last else ()), edit.start] if not edit.text else []
        if any((start, edit.end) in spans for start in deletions):
            continue  # it would leave nothing of the span
        made.append(edit)
        last, chain = edit.end, deletions
    return made
