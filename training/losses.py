"""What training makes small: wrong labels, content that chooses a wrong cue, wrong sources.

With a teacher, the reader also learns how sure the teacher is of each choice (Hinton, Vinyals and
Dean, 2015): on the same batch, over the same candidates.
"""

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from onrecord.extract.tagged.links import Ground, apart
from onrecord.extract.tagged.tags import spans
from training.data import NOT_TOLD, Window
from training.reader import Heads, Reader

Spans = list[tuple[int, int]]
BEGIN = {"source": 1, "cue": 3, "content": 5}  # the B label of each role; I follows


@dataclass(frozen=True, slots=True)
class Choices:
    """What is to be linked in a window: gold spans, and what the reader wrongly takes for some."""

    cues: Spans  # in order
    sources: Spans
    at: np.ndarray  # content pieces, gold and false
    wanted: np.ndarray  # for each piece, the cue; len(cues): none
    asking: list[int]  # cues whose source is known
    chance: Tensor  # for each of these, the chance of each source and of none


def label_loss(scores: Tensor, labels: Tensor) -> Tensor:
    """Cross-entropy of labels; NOT_TOLD is padding or not told."""
    if (labels == NOT_TOLD).all():
        return scores.sum() * 0
    return F.cross_entropy(scores.float().flatten(0, 1), labels.flatten(), ignore_index=NOT_TOLD)


def label_distance(scores: Tensor, taught: Tensor, seen: Tensor) -> Tensor:
    """How far the labels' chances are from the teacher's, per piece."""
    far = F.kl_div(
        scores.float().log_softmax(-1),
        taught.float().log_softmax(-1),
        reduction="none",
        log_target=True,
    )
    return (far.sum(-1) * seen).sum() / seen.sum()


def choices(window: Window, tags: Tensor) -> Choices | None:
    """The choices that a window offers, given the reader's tags; None where there are no cues."""
    if window.labels[0] == NOT_TOLD:
        return None
    guessed = tags[: len(window.labels)].detach().argmax(-1).numpy()
    cues = window.cues + _false(guessed, window, BEGIN["cue"])
    if not cues:
        return None
    order = sorted(range(len(cues)), key=cues.__getitem__)
    rank = np.argsort(order)
    sources = window.sources + _false(guessed, window, BEGIN["source"])
    right = np.flatnonzero(window.said_with >= 0)
    # A false content piece learns to choose no cue, so that what is wrongly tagged falls away.
    wrong = np.flatnonzero((guessed >= BEGIN["content"]) & (window.labels == 0))
    wanted = np.concatenate((rank[window.said_with[right]], np.full(len(wrong), len(cues))))
    known = [n for n, chosen in enumerate(window.source_of) if chosen is not None]
    chance = torch.zeros(len(known), len(sources) + 1)
    for row, n in enumerate(known):
        chosen = list(window.source_of[n] or (len(sources),))
        chance[row, chosen] = 1 / len(chosen)
    return Choices(
        [cues[i] for i in order], sources, np.concatenate((right, wrong)), wanted,
        [int(rank[n]) for n in known], chance,
    )  # fmt: skip


def _false(guessed: np.ndarray, window: Window, begin: int) -> Spans:
    """Spans tagged as a role (its B label `begin`) that share no piece with the role's gold."""
    gold = (window.labels == begin) | (window.labels == begin + 1)
    tagged = [(s, e) for kind, s, e in spans(guessed) if kind == (begin - 1) // 2]
    return [(s, e) for s, e in tagged if not gold[s:e].any()]


def link_scores(
    reader: Reader, heads: Heads, row: int, window: Window, offered: Choices
) -> tuple[Tensor, Tensor]:
    """Log chances: content pieces × cues and none; asking cues × sources and none."""
    starts = np.array([s for s, _ in offered.cues], np.int64)
    ground = Ground(window.paragraphs, window.stops, starts)
    small = reader.small
    content = heads.content[row].float()[offered.at]
    to_cue = content[:, :small] @ _pooled(heads.cue[row].float(), offered.cues).T
    to_cue = to_cue + _bias(reader.apart[0], ground, offered.at, offered.cues)
    asking = [offered.cues[i] for i in offered.asking]
    looking = _pooled(heads.looking[row].float(), asking)
    to_source = looking[:, :small] @ _pooled(heads.source[row].float(), offered.sources).T
    to_source = to_source + _bias(reader.apart[1], ground, starts[offered.asking], offered.sources)
    return (
        torch.cat((to_cue, content[:, small:]), 1).log_softmax(1),
        torch.cat((to_source, looking[:, small:]), 1).log_softmax(1),
    )


def _bias(weights: Tensor, ground: Ground, at: np.ndarray, of: Spans) -> Tensor:
    if not of or not len(at):
        return torch.zeros(len(at), len(of))
    starts, ends = np.array(of, np.int64).T
    return weights[torch.from_numpy(apart(ground, at, starts, ends))].sum(-1)


def _pooled(vectors: Tensor, of: Spans) -> Tensor:
    member = torch.zeros(len(of), len(vectors))
    for i, (start, end) in enumerate(of):
        member[i, start:end] = 1 / (end - start)
    return member @ vectors


@dataclass(frozen=True, slots=True)
class Taught:
    """A teacher and what it says of a batch."""

    reader: Reader
    heads: Heads


@dataclass(frozen=True, slots=True)
class Links:
    """Mean losses of a batch's links, to the gold and to the teacher."""

    cue: Tensor
    source: Tensor
    taught: Tensor


def link_losses(reader: Reader, heads: Heads, group: list[Window], taught: Taught | None) -> Links:
    """The losses of the links in a batch of windows."""
    zero = heads.tags.sum() * 0
    cue, source, far = zero, zero, zero
    pieces = cues = 0
    for row, window in enumerate(group):
        offered = choices(window, heads.tags[row])
        if offered is None:
            continue
        to_cue, to_source = link_scores(reader, heads, row, window, offered)
        cue = cue + F.nll_loss(to_cue, torch.from_numpy(offered.wanted), reduction="sum")
        source = source - (offered.chance * to_source).sum()
        pieces, cues = pieces + len(offered.at), cues + len(offered.asking)
        if taught is not None:
            with torch.no_grad():
                told = link_scores(taught.reader, taught.heads, row, window, offered)
            far = far + _far(to_cue, told[0]) / 8 + _far(to_source, told[1])
    return Links(cue / max(1, pieces), source / max(1, cues), far / max(1, cues))


def _far(own: Tensor, told: Tensor) -> Tensor:
    return F.kl_div(own, told, reduction="sum", log_target=True)
