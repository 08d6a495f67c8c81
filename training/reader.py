"""The reader that is trained: an encoder with heads for parts, names and links.

Links follow from what PolNeAR marks: each attribution has exactly one cue. So each content piece
chooses its cue, or none, and each cue chooses its source, or none: biaffine scores (Dozat and
Manning, ICLR 2017) over small vectors, with a learned part for how far apart the two stand.
"""

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from onrecord.extract.tagged.links import near_is_likely
from onrecord.extract.tagged.names import NAME_LABELS
from onrecord.extract.tagged.tags import LABELS
from training.encoder import SHAPES_OF, Encoder

SMALL = 128  # width of the vectors that links compare


@dataclass(frozen=True, slots=True)
class Heads:
    """What the reader says of each piece of a batch (batch × length × …)."""

    tags: Tensor  # scores of LABELS
    names: Tensor  # scores of NAME_LABELS
    content: Tensor  # SMALL + 1: as content that looks for its cue, and the score of none
    cue: Tensor  # SMALL: as a cue that is looked for
    looking: Tensor  # SMALL + 1: as a cue that looks for its source, and the score of none
    source: Tensor  # SMALL: as a source that is looked for


class Reader(nn.Module):
    """The whole of what is trained."""

    def __init__(self, size: str, small: int = SMALL) -> None:
        super().__init__()
        self.size, self.small = size, small
        self.encoder = Encoder(SHAPES_OF[size])
        width = SHAPES_OF[size].width
        self.tags = nn.Linear(width, len(LABELS))
        self.names = nn.Linear(width, len(NAME_LABELS))
        self.links = nn.Sequential(nn.Linear(width, 4 * small), nn.GELU())
        self.content_to_cue = nn.Linear(small, small, bias=False)
        self.cue_to_source = nn.Linear(small, small, bias=False)
        self.no_cue, self.no_source = nn.Linear(small, 1), nn.Linear(small, 1)
        # For content → cue and cue → source, begun with what is so everywhere.
        self.apart = nn.Parameter(torch.from_numpy(near_is_likely()).repeat(2, 1))

    def forward(self, ids: Tensor, marks: Tensor, shapes: Tensor, seen: Tensor | None) -> Heads:
        x = self.encoder(ids, marks, shapes, seen)
        content, cue, looking, source = self.links(x).split(self.small, -1)
        return Heads(
            tags=self.tags(x),
            names=self.names(x),
            content=torch.cat((self.content_to_cue(content), self.no_cue(content)), -1),
            cue=cue,
            looking=torch.cat((self.cue_to_source(looking), self.no_source(looking)), -1),
            source=source,
        )
