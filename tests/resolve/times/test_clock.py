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
    ("18:00 GMT Friday", "2022-05-20T18:00Z"),
    ("8 o’clock in the morning", "2022-05-24T08:00"),
    ("9 a.m. ET Wednesday", "2022-05-18T09:00"),
    ("9:30 a.m. Eastern Daylight Time", "2022-05-24T09:30"),
    ("5 p.m. Moscow time", "2022-05-24T17:00"),
    ("7:56:30 pm", "2022-05-24T19:56:30"),
    ("1140 a.m.", "2022-05-24T11:40"),
    ("12 noon", "2022-05-24T12:00"),
    ("half past seven", "2022-05-24T07:30"),
    ("a quarter to nine on Friday", "2022-05-20T08:45"),
    ("20 past eight in the evening", "2022-05-24T20:20"),
    ("5 in the morning", "2022-05-24T05:00"),
    ("10:30 Friday night", "2022-05-20T22:30"),
    ("that evening", "2022-05-24TEV"),
    ("the night before", "2022-05-23TNI"),
    ("the early hours of Sunday", "2022-05-22TMO"),
]


@pytest.mark.parametrize(("words", "value"), READ, ids=[words for words, _ in READ])
def test_read(words: str, value: str) -> None:
    time = read_time(words, TUESDAY)
    assert time is not None
    assert time.value == value
