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
