"""How well a reader in training does on PolNeAR's dev set, by the scorer that the gate uses."""

from pathlib import Path

import numpy as np
import torch

from onrecord.evaluate.parts import Parts
from onrecord.evaluate.polnear import read_polnear
from onrecord.evaluate.scores import score
from onrecord.evaluate.tally import GoldDocument
from onrecord.extract.tagged.decode import Found, Scores, Weights, decode
from onrecord.extract.tagged.pieces import Pieces
from onrecord.extract.tagged.shapes import PARAGRAPH
from onrecord.extract.tagged.tags import LABELS, allowed
from onrecord.extract.tagged.windows import windows
from training.data import Cut, cut_example
from training.example import Example
from training.reader import Reader


def documents(folder: Path, tokenizer: object) -> list[tuple[GoldDocument, Cut]]:
    """The documents, cut, as the first annotator marked them."""
    return [(d, cut_example(Example(d.name, d.text, ()), tokenizer)) for d in read_polnear(folder)]


@torch.no_grad()
def scores_of(reader: Reader, pieces: Pieces, bf16: bool = True) -> Scores:
    """The model's outputs for an article, each piece told by the window it is well inside of."""
    rows: dict[str, list[np.ndarray]] = {name: [] for name in Scores.__slots__}
    paragraphs = np.flatnonzero(pieces.shapes == PARAGRAPH).tolist()
    for start, end, told, until in windows(len(pieces), paragraphs):
        ids, marks, shapes = (
            torch.from_numpy(a[start:end].astype(np.int64))[None]
            for a in (pieces.ids, pieces.marks, pieces.shapes)
        )
        with torch.autocast("cpu", torch.bfloat16, enabled=bf16):
            heads = reader(ids, marks, shapes, None)
        for name, kept in rows.items():
            kept.append(getattr(heads, name)[0, told - start : until - start].float().numpy())
    return Scores(**{name: np.concatenate(kept) for name, kept in rows.items()})


def weights_of(reader: Reader, prior: np.ndarray, share: float = 0.25) -> Weights:
    """What decoding needs of a reader, with a share of how often labels follow each other."""
    return Weights(
        transitions=(allowed(len(LABELS)) + share * prior).astype(np.float32),
        apart=reader.apart.detach().numpy(),
    )


def in_characters(pieces: Pieces, found: list[Found]) -> list[Parts]:
    """Attributions in offsets of the text."""

    def offsets(spans: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
        return tuple((int(pieces.starts[s]), int(pieces.ends[e - 1])) for s, e in spans)

    return [Parts(offsets(f.contents), offsets(f.sources), offsets([f.cue])) for f in found]


def evaluate(reader: Reader, dev: list[tuple[GoldDocument, Cut]], prior: np.ndarray) -> dict:
    """The scorer's result over the dev documents."""
    reader.eval()
    weights = weights_of(reader, prior)
    found = {
        document.name: in_characters(
            cut.pieces, decode(cut.pieces, scores_of(reader, cut.pieces), weights)
        )
        for document, cut in dev
    }
    reader.train()
    return score([d for d, _ in dev], found)
