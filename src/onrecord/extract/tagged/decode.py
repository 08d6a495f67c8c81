"""What the model says of each piece → who said what, in pieces.

tags → spans → each content's cue → each cue's source

“Go,”   reyes   said    .       content 0:4 chooses cue 5:6, which chooses source 4:5
0 … 4   4:5     5:6
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from math import exp, fsum

import numpy as np

from onrecord.extract.tagged.choices import Choosable, chances, choosers
from onrecord.extract.tagged.links import Floats, Ground, Index, Piece, pooled, rows_of
from onrecord.extract.tagged.parting import Flags, Part, may_part, parted
from onrecord.extract.tagged.pieces import Pieces
from onrecord.extract.tagged.tags import ROLES, spans, viterbi

_ROWS = 512  # pieces that choose in one go: enough to keep numpy busy, few enough to stay small


@dataclass(frozen=True, slots=True)
class Scores:
    """The model's outputs for every piece of a text; rows are pieces."""

    tags: Floats
    names: Floats
    content: Floats  # as content that looks for its cue, and last the score of none
    cue: Floats  # as a cue that is looked for
    looking: Floats  # as a cue that looks for its source, and last the score of none
    source: Floats  # as a source that is looked for


@dataclass(frozen=True, slots=True)
class Weights:
    """What decoding takes from the model beside its graph."""

    transitions: Floats  # labels × labels, -inf where one may not follow
    apart: Floats  # 2 × APART
    switch: float = 3.0  # what it costs to part a content
    no_cue: float = 0.0  # added to "none"
    no_source: float = 0.0


@dataclass(frozen=True, slots=True)
class Found:
    """One attribution in pieces, with how likely its links are."""

    cue: Piece
    contents: tuple[Piece, ...]
    sources: tuple[Piece, ...]
    to_cue: float  # mean chance of the contents' choice
    to_source: float  # chance of the cue's choice, be it none


@dataclass(frozen=True, slots=True)
class _Text:
    """What every choice in a text is made on."""

    ground: Ground
    breaks: Flags
    scores: Scores
    weights: Weights


def decode(pieces: Pieces, scores: Scores, weights: Weights) -> list[Found]:
    """The attributions, in the order of their cues."""
    sources, cues, contents = _by_role(spans(viterbi(scores.tags, weights.transitions)))
    text = _Text(
        Ground(pieces.paragraphs, pieces.stops, cues[:, 0]), may_part(pieces), scores, weights
    )
    said: dict[int, list[Part]] = defaultdict(list)
    for cue, part in _cues_chosen(text, contents, cues):
        said[cue].append(part)
    numbers = sorted(said)
    chosen = zip(numbers, _sources_chosen(text, cues[numbers], sources), strict=True)
    return [
        _found((int(cues[n, 0]), int(cues[n, 1])), said[n], source, chance)
        for n, (source, chance) in chosen
    ]


def _found(cue: Piece, said: list[Part], source: Piece | None, chance: float) -> Found:
    return Found(
        cue=cue,
        contents=tuple(part.piece for part in said),
        sources=() if source is None else (source,),
        to_cue=exp(fsum(part.chance for part in said) / len(said)),
        to_source=exp(chance),
    )


def _by_role(tagged: list[tuple[int, int, int]]) -> list[Index]:
    """The spans of each role, in order: spans × 2."""
    told = np.array(tagged, np.int64).reshape(-1, 3)
    return [told[told[:, 0] == role, 1:] for role in range(len(ROLES))]


def _batches(spans: Index) -> Iterator[Index]:
    """The spans in order, about as many pieces at a time."""
    if len(spans):
        group = np.cumsum(spans[:, 1] - spans[:, 0]) // _ROWS
        yield from np.split(spans, np.flatnonzero(np.diff(group)) + 1)


def _cues_chosen(text: _Text, contents: Index, cues: Index) -> Iterator[tuple[int, Part]]:
    """The parts of content, each after the number of the cue it chooses; those of none left out."""
    weights, content = text.weights, text.scores.content
    among = Choosable(cues, pooled(text.scores.cue, cues), weights.apart[0], weights.no_cue)
    for batch in _batches(contents):
        at = rows_of(batch)
        near = np.repeat(batch, batch[:, 1] - batch[:, 0], 0)
        first, likely = chances(choosers(at, content[at], near, among), among, text.ground)
        for part in parted(batch, likely, text.breaks, weights.switch):
            if part.choice < likely.shape[1] - 1:
                yield first + part.choice, part


def _sources_chosen(
    text: _Text, cues: Index, sources: Index
) -> Iterator[tuple[Piece | None, float]]:
    """The source that each cue chooses, or None, with the log of its chance."""
    weights = text.weights
    vectors = pooled(text.scores.source, sources)
    among = Choosable(sources, vectors, weights.apart[1], weights.no_source)
    for batch in _batches(cues):
        looking = pooled(text.scores.looking, batch)
        who = choosers(batch[:, 0], looking, batch, among)
        first, likely = chances(who, among, text.ground)
        # None stands last.
        pieces = [*map(tuple, sources[first : first + likely.shape[1] - 1].tolist()), None]
        for choice, chance in zip(likely.argmax(1).tolist(), likely.max(1).tolist(), strict=True):
            yield pieces[choice], chance
