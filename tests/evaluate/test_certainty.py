"""The shares that finds carry as their confidence are those that the command prints."""

from pathlib import Path

import pytest

from onrecord.attribution import Kind
from onrecord.evaluate.certainty import LEAST, lines, shares
from onrecord.extract.certainty import SHARE_RIGHT

TRAIN = Path(__file__).parents[2] / "../shared/data/polnear/train"
GOLD = """[1.content:The pier is shut,] [1.source:Ana Reyes] [1.cue:said]. She left.

"[2.content:It will stay shut,]" [2.source:she] [2.cue:told] [2.addressee:reporters].
"""


def test_counts_each_sort_of_find_and_those_that_are_right(tmp_path):
    (tmp_path / "one.txt").write_text(GOLD, "utf-8")
    assert shares(tmp_path) == {
        ("reported", Kind.DIRECT, "speech"): (1, 1),
        ("reported", Kind.INDIRECT, "speech"): (1, 1),
    }


def test_leaves_out_what_is_too_rare_to_say(tmp_path):
    (tmp_path / "one.txt").write_text(GOLD, "utf-8")
    assert LEAST > 1
    assert lines(tmp_path) == []


@pytest.mark.skipif(not TRAIN.is_dir(), reason="PolNeAR is not beside the checkout")
def test_the_shares_in_use_are_todays():
    counted = shares(TRAIN)
    today = {sort: round(counted[sort][1] / counted[sort][0], 2) for sort in SHARE_RIGHT}
    assert today == pytest.approx(SHARE_RIGHT, abs=0.03)
