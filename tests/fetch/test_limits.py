"""A deadline is the same for all that one address takes."""

import pytest

from fetch.served import Clock
from onrecord.fetch.fetched import Failed
from onrecord.fetch.limits import Deadline


def test_what_is_left() -> None:
    clock = Clock()
    deadline = Deadline("https://quay.example/", 60, lambda: clock.now)
    assert (deadline.left(), deadline.left(20), deadline.left(None)) == (60, 20, 60)
    clock.sleep(50)
    assert deadline.left(20) == 10


def test_nothing_is_left() -> None:
    clock = Clock()
    deadline = Deadline("https://quay.example/", 60, lambda: clock.now)
    clock.sleep(60)
    with pytest.raises(Failed, match="no whole answer in 60 seconds"):
        deadline.left()


def test_waiting_in_line_is_left_out() -> None:
    clock = Clock()
    deadline = Deadline("https://quay.example/", 60, lambda: clock.now)
    clock.sleep(70)
    deadline.later(70)
    assert deadline.left() == 60
