"""Which lines are judged."""

from evaluate.speakers.drawn import stories
from onrecord.evaluate.speakers.draw import draw, shuffled


def test_the_same_seed_draws_the_same_lines():
    assert draw(stories(), 1) == draw(stories(), 1)


def test_another_seed_draws_in_another_order():
    orders = {tuple(one.line.content for one in draw(stories(), seed=str(n))) for n in range(9)}
    assert len(orders) == 2


def test_the_next_round_has_the_same_lines():
    first = draw(stories())
    assert sorted(shuffled(first, "2"), key=str) == sorted(first, key=str)


def test_so_many_of_a_text_are_enough():
    assert len(draw(stories(), most=1)) == 1


def test_those_alone_whose_speaker_is_less_sure():
    sure = sorted(one.sure for one in draw(stories()))
    assert len(sure) == 2
    assert [one.sure for one in draw(stories(), below=sure[1])] == sure[:1]
