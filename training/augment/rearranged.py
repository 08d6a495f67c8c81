"""Puts the words of an attribution in another order, and others between them.

“It is safe,” [Ann Lee] said.  →  [Ann Lee] : It is safe .
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

from onrecord.article import Span
from training.augment.edits import in_order, names_in, said_in
from training.example import Example, Name, Offsets, Parts


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch copied from the old text, or new words; the part of the attribution that it is."""

    role: str | None  # "source", "cue", "content", or "person": a name in new words
    old: Offsets | None = None
    new: str = ""


def parts_of(said: Parts) -> tuple[Offsets, ...]:
    """All spans of an attribution."""
    return said.source + said.cue + said.content


def rearranged(example: Example, region: Span, pieces: list[Piece], number: int) -> Example:
    """The example with the region made of these pieces, of which the attribution takes its parts.

    Names that no piece holds are gone with their words; so is nothing else, or nothing is done.
    """
    words, places = [], []  # a place: the piece, and where it stands now
    length = region.start
    for piece in pieces:
        new = example.text[slice(*piece.old)] if piece.old else piece.new
        places.append((piece, (length, length + len(new))))
        words.append(new)
        length += len(new)
    carry = _carrier(region, places, length - region.end)
    others = [said for n, said in enumerate(said_in(example)) if n != number]
    if any(carry(*span) is None for said in others for span in parts_of(said)):
        return example
    attributions = [_carried(said, carry) for said in others]
    attributions.insert(number, Parts(*(_joined(places, r) for r in ("source", "cue", "content"))))
    return replace(
        example,
        text=example.text[: region.start] + "".join(words) + example.text[region.end :],
        attributions=tuple(attributions),
        names=_names(example, places, carry),
    )


_Carry = Callable[[int, int], Offsets | None]


def _carrier(region: Span, places: list[tuple[Piece, Offsets]], shift: int) -> _Carry:
    def carry(start: int, end: int) -> Offsets | None:
        if end <= region.start:
            return start, end
        if start >= region.end:
            return start + shift, end + shift
        for piece, (now, _) in places:
            if piece.old and piece.old[0] <= start and end <= piece.old[1]:
                return start - piece.old[0] + now, end - piece.old[0] + now
        return None

    return carry


def _carried(said: Parts, carry: _Carry) -> Parts:
    def part(spans: tuple[Offsets, ...]) -> tuple[Offsets, ...]:
        return tuple(now for span in spans if (now := carry(*span)))

    return Parts(part(said.source), part(said.cue), part(said.content))


def _joined(places: list[tuple[Piece, Offsets]], role: str) -> tuple[Offsets, ...]:
    """Where the pieces of a role stand; those side by side are one."""
    spans: list[Offsets] = []
    for piece, (start, end) in places:
        if piece.role == role:
            touches = bool(spans) and spans[-1][1] == start
            spans = [*spans[:-1], (spans[-1][0], end)] if touches else [*spans, (start, end)]
    return tuple(spans)


def _names(
    example: Example, places: list[tuple[Piece, Offsets]], carry: _Carry
) -> tuple[Name, ...]:
    kept = [
        Name(*now, name.kind) for name in names_in(example) if (now := carry(name.start, name.end))
    ]
    added = [Name(*now, piece.role) for piece, now in places if piece.role == "person"]
    return in_order((*kept, *added))
