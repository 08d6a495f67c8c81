"""Quotations grouped, and which pairs are in one group."""

from evaluate.variants.drawn import grouping, quotations
from onrecord.evaluate.variants.grouping import apart
from onrecord.evaluate.variants.quotebank import Pair

TOGETHER = Pair("2024-05-04-1", "2024-05-05-1", 11, 1)
APART = Pair("2024-05-04-1", "2024-05-06-1", 15, 2)


def test_pairs_in_one_group_are_told() -> None:
    found = grouping()
    assert found.joins(TOGETHER)
    assert not found.joins(APART)
    assert len(found.node_of) == len(quotations())
    assert found.fingerprints > 0


def test_pairs_of_other_words_in_one_group() -> None:
    found = list(grouping().reworded())
    assert len(found) == 3  # of three wordings; the one in capitals is no other
    assert all(one.wording.id != other.wording.id for one, other in found)


def test_silver_pairs_that_are_apart() -> None:
    found = list(apart(grouping(), [TOGETHER, APART]))
    assert [other.wording.text[:10] for _, other in found] == ["The school"]
