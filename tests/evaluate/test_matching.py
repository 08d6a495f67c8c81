from onrecord.evaluate.matching import agree, match
from onrecord.evaluate.parts import Measured


def holding(*words):
    return Measured("direct", (), frozenset(words), frozenset(), frozenset())


def test_half_of_the_words_make_a_pair():
    assert match([holding(1, 2, 3, 4)], [holding(1, 2)]) == [(0, 0)]
    assert match([holding(1, 2, 3, 4, 5)], [holding(1, 2)]) == []


def test_the_closest_pair_goes_first():
    gold = [holding(1, 2, 3), holding(1, 2)]
    assert match(gold, [holding(1, 2)]) == [(1, 0)]


def test_one_to_one_and_the_earlier_of_two_equals():
    assert match([holding(1)], [holding(1), holding(1)]) == [(0, 0)]
    assert match([holding(1), holding(1)], [holding(1)]) == [(0, 0)]


def test_nothing_shared_is_no_pair():
    assert match([holding(1)], [holding(2)]) == []


def test_sources_agree_where_they_share_a_word_or_both_are_left_out():
    assert agree(frozenset({1, 2}), frozenset({2}))
    assert agree(frozenset(), frozenset())
    assert not agree(frozenset({1}), frozenset())
    assert not agree(frozenset({1}), frozenset({2}))
