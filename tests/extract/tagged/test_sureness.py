import numpy as np
import pytest

from onrecord.extract.tagged.sureness import chances_of_roles, sure_of
from onrecord.extract.tagged.tags import LABELS


def tagged(*labels):
    """Scores under which each piece has its label with a chance of 0.9, the rest alike."""
    other = 0.1 / (len(LABELS) - 1)
    rows = [[np.log(0.9 if label == one else other) for label in LABELS] for one in labels]
    return chances_of_roles(np.array(rows, np.float32))


def test_is_the_mean_chance_of_a_role_begun_or_gone_on_with():
    summed = tagged("B-cue", "B-content", "I-content", "O")
    one_of_six = 0.1 / 6
    assert sure_of(summed, "cue", [(0, 1)]) == pytest.approx(0.9 + one_of_six)
    assert sure_of(summed, "content", [(1, 3)]) == pytest.approx(0.9 + one_of_six)
    assert sure_of(summed, "content", [(1, 4)]) == pytest.approx(
        (2 * (0.9 + one_of_six) + 2 * one_of_six) / 3
    )


def test_what_is_left_out_is_sure():
    assert sure_of(tagged("O"), "source", []) == 1
