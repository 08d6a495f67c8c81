"""The learned reader at work: an article's sheet → its attributions as the model sees them.

“[content:Go],” [source:Reyes] [cue:said].      to_cue 0.98, to_source 0.99
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from onrecord.article import Span
from onrecord.entity import Named
from onrecord.extract.sheet import Sheet
from onrecord.extract.tagged.decode import Found, Scores, Weights, decode
from onrecord.extract.tagged.links import Floats
from onrecord.extract.tagged.names import names_told
from onrecord.extract.tagged.pieces import Pieces, cut, spans_of, tokenizer_of
from onrecord.extract.tagged.shapes import PARAGRAPH
from onrecord.extract.tagged.stretches import stretches
from onrecord.extract.tagged.sureness import chances_of_roles, sure_of
from onrecord.extract.tagged.tags import LABELS, allowed
from onrecord.extract.tagged.windows import windows
from onrecord.models import OUTPUTS, VOCABULARY, Model


@dataclass(frozen=True, slots=True)
class Guess:
    """One attribution in offsets, with what the model was sure of."""

    content: tuple[Span, ...]
    cue: Span
    source: tuple[Span, ...]
    to_cue: float  # chance of the contents' link
    to_source: float  # chance of the source's, or of there being none
    sure_of_content: float = 1.0  # mean chance of the tags; of a part left out 1
    sure_of_cue: float = 1.0
    sure_of_source: float = 1.0


@dataclass(frozen=True, slots=True)
class Told:
    """What the model told of a stretch of an article."""

    pieces: Pieces
    scores: Scores
    guesses: tuple[Guess, ...]


@dataclass(frozen=True, slots=True)
class Guesses:
    """What the model found in an article: who said what, by the cues' order; and who is named."""

    guesses: tuple[Guess, ...]
    names: tuple[Named, ...] = ()


def read(sheet: Sheet, model: Model) -> Guesses:
    """The attributions that the model finds.

    A text of over a hundred paragraphs or so is read in stretches, and an attribution that has
    parts in two of them keeps those in the one that its cue stands in, or is lost.
    """
    guesses: list[Guess] = []
    names: list[Named] = []
    for told in tell(sheet, model):
        guesses += told.guesses
        names += names_told(sheet.text, told.pieces, told.scores.names)
    return Guesses(tuple(guesses), tuple(names))


def tell(sheet: Sheet, model: Model) -> Iterator[Told]:
    """What the model tells of each stretch of an article. Keep one at a time: each is megabytes."""
    weights = weights_of(model)
    for paragraphs in stretches(sheet.text, sheet.paragraphs):
        yield _told(sheet, paragraphs, model, weights)


def _told(sheet: Sheet, paragraphs: tuple[Span, ...], model: Model, weights: Weights) -> Told:
    pieces = cut(sheet.text, paragraphs, sheet.quotations, tokenizer_of(str(VOCABULARY)))
    scores = scores_of(pieces, model)
    chances = chances_of_roles(scores.tags)
    found = decode(pieces, scores, weights)
    return Told(pieces, scores, tuple(_guesses(sheet.text, pieces, found, chances)))


def scores_of(pieces: Pieces, model: Model) -> Scores:
    """The model's outputs for a stretch, each piece told by one window."""
    ids, marks, shapes = (a.astype(np.int64) for a in (pieces.ids, pieces.marks, pieces.shapes))
    rows: dict[str, Floats] = {}
    paragraphs = np.flatnonzero(pieces.shapes == PARAGRAPH).tolist()
    for start, end, told, until in windows(len(pieces), paragraphs, model.settings["window"]):
        out = model.run(ids[start:end], marks[start:end], shapes[start:end])
        for name in OUTPUTS:
            if name not in rows:
                rows[name] = np.empty((len(pieces), out[name].shape[1]), np.float32)
            rows[name][told:until] = out[name][told - start : until - start]
    return Scores(**rows)


def weights_of(model: Model) -> Weights:
    """What decoding takes from the model's settings."""
    told = model.settings
    prior = np.array(told["transitions"], np.float32) * told["prior"]
    return Weights(
        transitions=(allowed(len(LABELS)) + prior).astype(np.float32),
        apart=np.array(told["apart"], np.float32),
        switch=told["switch"],
        no_cue=told["no_cue"],
        no_source=told["no_source"],
    )


def _guesses(text: str, pieces: Pieces, found: list[Found], chances: Floats) -> Iterator[Guess]:
    for one in found:
        parts = (one.contents, (one.cue,), one.sources)
        content, cue, source = (tuple(spans_of(text, pieces, part)) for part in parts)
        if content and cue:
            yield Guess(
                content=content,
                cue=cue[0],
                source=source,
                to_cue=one.to_cue,
                to_source=one.to_source,
                sure_of_content=sure_of(chances, "content", one.contents),
                sure_of_cue=sure_of(chances, "cue", (one.cue,)),
                sure_of_source=sure_of(chances, "source", one.sources),
            )
