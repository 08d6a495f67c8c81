"""Logistic regression by Newton's steps: the weights under which what happened was likeliest.

fit([{"always": 1, "marks": 1}, {"always": 1, "marks": 0}, …], [True, False, …])
{"always": -0.4, "marks": 2.1}
"""

from collections.abc import Mapping, Sequence

import numpy as np

from onrecord.models.chance import Evidence, chance

RIDGE = 1.0  # pulls weights to 0 as one more find of each side would, so that rare evidence is calm
_STEPS = 25  # Newton's steps double the digits each, so a dozen do


def fit(rows: Sequence[Mapping[str, float]], happened: Sequence[bool]) -> dict[str, float]:
    """The weight of each name in the rows. What every row has alike is not pulled to 0.

    Raises ValueError where there is nothing to fit, or all went one way.
    """
    if not rows or all(happened) or not any(happened):
        raise ValueError(f"{len(rows)} rows of which {sum(happened)} happened: nothing to fit")
    names = list(dict.fromkeys(name for row in rows for name in row))
    x = np.array([[row.get(name, 0.0) for name in names] for row in rows])
    y = np.array(happened, np.float64)
    ridge = np.diag(np.where(np.ptp(x, axis=0) > 0, RIDGE, 1e-9))
    weights = np.zeros(len(names))
    for _ in range(_STEPS):
        chances = 1 / (1 + np.exp(-np.clip(x @ weights, -30, 30)))
        slope = x.T @ (y - chances) - ridge @ weights
        curve = (x.T * (chances * (1 - chances))) @ x + ridge
        step = np.linalg.solve(curve, slope)
        weights += step
        if np.abs(step).max() < 1e-9:
            break
    return dict(zip(names, weights.tolist(), strict=True))


def by_others(
    rows: Sequence[Evidence], happened: Sequence[bool], folds: Sequence[int]
) -> list[float]:
    """The chance of each row by weights that were fitted on the rows of the other folds."""
    said = [0.0] * len(rows)
    for fold in sorted(set(folds)):
        others = [i for i, its in enumerate(folds) if its != fold]
        weights = fit([rows[i] for i in others], [happened[i] for i in others])
        for i in (i for i, its in enumerate(folds) if its == fold):
            said[i] = chance(weights, rows[i])
    return said
