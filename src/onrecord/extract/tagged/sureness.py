"""How sure the model is of a span's tags: the mean chance, over its pieces, of the role it has.

reyes  said  that  the  bridge  is   safe
       0.99  0.62  0.97 0.99    0.99 0.98      of content, from "that" on: 0.91
"""

from collections.abc import Iterable

import numpy as np

from onrecord.extract.tagged.links import Floats, Piece
from onrecord.extract.tagged.tags import ROLES


def chances_of_roles(tags: Floats) -> Floats:
    """For each role and piece the chance of the role (B or I), summed up from the first piece."""
    chances = np.exp(tags - tags.max(1, keepdims=True))
    chances /= chances.sum(1, keepdims=True)
    roles = chances[:, 1::2] + chances[:, 2::2]
    return np.concatenate((np.zeros((1, len(ROLES))), np.cumsum(roles, 0, np.float64)))


def sure_of(summed: Floats, role: str, parts: Iterable[Piece]) -> float:
    """The mean chance of a role over some stretches of pieces; 1 where there are none."""
    column = ROLES.index(role)
    total = count = 0.0
    for start, end in parts:
        total += float(summed[end, column] - summed[start, column])
        count += end - start
    return total / count if count else 1.0
