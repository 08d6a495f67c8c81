"""What an epoch sees, in which order: articles, changed by chance, as padded batches of windows."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

import numpy as np
import torch

from onrecord.extract.tagged.tags import LABELS
from training.augment import augmented
from training.config import Config
from training.data import NOT_TOLD, Cut, Window, cut_example, windows
from training.example import Example

_SEPARATOR, _MASK = 102, 103  # of the vocabulary


def epoch_of(
    config: Config, examples: dict[str, list[Example]], tokenizer: object, epoch: int
) -> list[Cut]:
    """The articles as this epoch sees them, in its order."""
    chance = Random(config.seed * 1000 + epoch)
    chosen = [chance.choice(versions) for _, versions in sorted(examples.items())]
    if config.augment:
        chosen = [augmented(example, chance) for example in chosen]
    chance.shuffle(chosen)
    return [cut_example(example, tokenizer) for example in chosen]


def steps_of(config: Config, examples: dict[str, list[Example]], tokenizer: object) -> int:
    pieces = sum(len(cut_example(versions[0], tokenizer).pieces) for versions in examples.values())
    return math.ceil(config.epochs * pieces / (config.batch * config.window))


def transitions(articles: list[Cut]) -> np.ndarray:
    """The log of how often each label follows each."""
    counts = np.ones((len(LABELS), len(LABELS)))
    for article in articles:
        if article.labels[0] == NOT_TOLD:
            continue
        np.add.at(counts, (article.labels[:-1], article.labels[1:]), 1)
    return np.log(counts / counts.sum(1, keepdims=True))


def batches(config: Config, articles: list[Cut], epoch: int) -> Iterator[list[Window]]:
    """Windows of like length together, in an order by chance."""
    chance = Random(config.seed * 1000 + epoch)
    all_ = [
        w
        for a in articles
        for w in windows(
            a, chance.randint(int(config.window * 0.8), int(config.window * 1.2)), chance
        )
    ]
    all_.sort(key=lambda w: len(w.ids) + chance.random() * 8)
    size = config.batch * config.window
    groups: list[list[Window]] = [[]]
    for one in all_:
        if groups[-1] and (len(groups[-1]) + 1) * len(one.ids) > size * 1.15:
            groups.append([])
        groups[-1].append(one)
    chance.shuffle(groups)
    yield from groups


@dataclass(frozen=True, slots=True)
class Batch:
    """Windows padded to one length."""

    whole: torch.Tensor  # ids with none hidden, as a teacher sees them
    ids: torch.Tensor
    marks: torch.Tensor
    shapes: torch.Tensor
    seen: torch.Tensor
    labels: torch.Tensor
    names: torch.Tensor


def padded(group: list[Window], config: Config) -> Batch:
    length = max(len(w.ids) for w in group)

    def stack(name: str, empty: int) -> torch.Tensor:
        rows = np.full((len(group), length), empty, np.int64)
        for i, one in enumerate(group):
            values = getattr(one, name)
            rows[i, : len(values)] = values
        return torch.from_numpy(rows)

    ids, shapes = stack("ids", 0), stack("shapes", 0)
    seen = stack("ids", -1) >= 0
    hidden = (torch.rand(ids.shape) < config.hide_words) & (ids != _SEPARATOR)
    whole, ids = ids, torch.where(hidden, torch.tensor(_MASK), ids)
    shapes = torch.where(torch.rand(len(group), 1) < config.hide_shapes, torch.tensor(0), shapes)
    return Batch(
        whole,
        ids,
        stack("marks", 0),
        shapes,
        seen,
        stack("labels", NOT_TOLD),
        stack("names", NOT_TOLD),
    )
