from datetime import date

import pytest

from onrecord.resolve.times.reading import read_time
from onrecord.resolve.times.shapes import Now

TUESDAY = Now(date(2022, 5, 24))

READ = [
    ("a decade", "P10Y"),
    ("decades", "PXDE"),
    ("half a century", "P50Y"),
    ("a quarter century", "P25Y"),
    ("48-hour", "PT48H"),
    ("weeklong", "P1W"),
    ("a 90-day period", "P90D"),
    ("tens of thousands of years", "PXY"),
    ("a while", "PXX"),
    ("the first 100 days", "P100D"),
    ("a night", "P1D"),
    ("two seasons", "P2Y"),
    ("centuries", "PXCE"),
    ("the past hour", "PT1H"),
    ("one second", "PT1S"),
    ("an hour and 30 minutes", "PT1H30M"),
    ("two years, a month and 21 days", "P2Y1M21D"),
    ("one year and a half", "P1Y6M"),
    ("two hours later", "PT2H"),
    ("minutes later", "PTXM"),
    ("13.7 billion years", "P13700000000Y"),
    ("hours-long", "PTXH"),
    ("decades-old", "PXDE"),
    ("hour-long", "PT1H"),
    ("between two and four years", "P2Y"),
    ("the next year or two", "P1Y"),
]


@pytest.mark.parametrize(("words", "value"), READ, ids=[words for words, _ in READ])
def test_read(words: str, value: str) -> None:
    time = read_time(words, TUESDAY)
    assert time is not None
    assert time.value == value
