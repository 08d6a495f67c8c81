"""How well a reader in training does on PolNeAR's dev set: read as it will be shipped, by its tags
and links alone, and scored as the gate scores.
"""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch

from onrecord.article import Span
from onrecord.evaluate.parts import Parts
from onrecord.evaluate.polnear import read_polnear
from onrecord.evaluate.scores import score
from onrecord.evaluate.tally import GoldDocument
from onrecord.extract.sheet import Sheet, lay_out_text
from onrecord.extract.tagged.reader import read
from onrecord.models import Model
from training.reader import Reader
from training.settings import settings_of

Dev = list[tuple[GoldDocument, Sheet]]


class Session:
    """A reader in training, run as ONNX Runtime runs the shipped graph."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader

    @torch.no_grad()
    def run(self, outputs: Sequence[str], given: Mapping[str, np.ndarray]) -> list[np.ndarray]:
        tensors = (torch.from_numpy(given[name]) for name in ("ids", "marks", "shapes"))
        with torch.autocast("cpu", torch.bfloat16):
            heads = self.reader(*tensors, None)
        return [getattr(heads, name).float().numpy() for name in outputs]


def documents(folder: Path) -> Dev:
    """The documents, laid out, as the first annotator marked them."""
    return [(document, lay_out_text(document.text)) for document in read_polnear(folder)]


def evaluate(reader: Reader, dev: Dev, prior: np.ndarray) -> dict[str, Any]:
    """The scorer's result over the dev documents."""
    reader.eval()
    model = Model("in training", "", settings_of(reader, prior), Session(reader))  # type: ignore[arg-type]
    found = {document.name: list(_parts(sheet, model)) for document, sheet in dev}
    reader.train()
    return score([document for document, _ in dev], found)


def _parts(sheet: Sheet, model: Model) -> Iterator[Parts]:
    for guess in read(sheet, model).guesses:
        yield Parts(_offsets(guess.content), _offsets(guess.source), _offsets((guess.cue,)))


def _offsets(spans: Sequence[Span]) -> tuple[tuple[int, int], ...]:
    return tuple((span.start, span.end) for span in spans)
