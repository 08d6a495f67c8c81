from datetime import date

import pytest

from onrecord.resolve.times.reading import read_time
from onrecord.resolve.times.shapes import Now

TUESDAY = Now(date(2022, 5, 24))

READ = [
    ("10 p.m. Wednesday", "2022-05-18T22:00"),
    ("Tuesday at 8:30 a.m.", "2022-05-24T08:30"),
    ("midnight Friday", "2022-05-20T24:00"),
    ("12:15 a.m.", "2022-05-24T00:15"),
    ("around 7:15 p.m.", "2022-05-24T19:15"),
    ("early Saturday morning", "2022-05-21TMO"),
    ("overnight", "2022-05-23TNI"),
    ("the night of March 3", "2022-03-03TNI"),
    ("21:30", "2022-05-24T21:30"),
]


@pytest.mark.parametrize(("words", "value"), READ, ids=[words for words, _ in READ])
def test_read(words: str, value: str) -> None:
    time = read_time(words, TUESDAY)
    assert time is not None
    assert time.value == value
