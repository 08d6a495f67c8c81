"""How likely something is, by what speaks for it and against it, each with its weight.

{"always": 1.0, "marks": 1.0}   weighed {"always": -0.4, "marks": 2.1}     0.85

The weights are fitted by `onrecord.evaluate.logistic` and kept beside what they are about.
"""

from collections.abc import Mapping
from math import exp, log

Evidence = dict[str, float]
_NEAREST = 0.001  # a chance nearer to 0 or 1 says no more
_FURTHEST = 30.0  # a score beyond it is as good as certain


def chance(weights: Mapping[str, float], told: Evidence) -> float:
    """The logistic function of the evidence, weighed."""
    score = sum(weights.get(name, 0.0) * value for name, value in told.items())
    return 1 / (1 + exp(-max(-_FURTHEST, min(_FURTHEST, score))))


def logit(chance_: float) -> float:
    """The score of which a chance is the logistic function, within bounds."""
    bounded = max(_NEAREST, min(1 - _NEAREST, chance_))
    return log(bounded / (1 - bounded))
