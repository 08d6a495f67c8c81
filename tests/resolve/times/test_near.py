from datetime import date

import pytest

from onrecord.resolve.times.reading import read_time
from onrecord.resolve.times.shapes import Now

TUESDAY = Now(date(2022, 5, 24))

READ = [
    ("the weekend", "2022-W20-WE"),
    ("a fortnight ago", "2022-W19"),
    ("a year earlier", "2021"),
    ("several years ago", "PAST_REF"),
    ("coming months", "FUTURE_REF"),
    ("the year-ago quarter", "2021-Q1"),
    ("year-end", "2022-12-31"),
    ("the same day", "2022-05-24"),
    ("the week after May 3", "2022-W19"),
    ("two days from today", "2022-05-26"),
    ("half a century ago", "1972"),
    ("a year and a half ago", "2020-11"),
    ("12,000 years ago", "PAST_REF"),
    ("a year ago today", "2021-05-24"),
    ("a week ago Friday", "2022-05-13"),
    ("two years ago this month", "2020-05"),
    ("year to date", "2022"),
    ("midweek", "2022-W21"),
    ("a week from Friday", "2022-05-27"),
    ("two weeks before Christmas 2021", "2021-12-11"),
    ("a few days ago", "PAST_REF"),
    ("several decades ago", "PAST_REF"),
    ("the third straight year", "2022"),
    ("a third day", "2022-05-24"),
]


@pytest.mark.parametrize(("words", "value"), READ, ids=[words for words, _ in READ])
def test_read(words: str, value: str) -> None:
    time = read_time(words, TUESDAY)
    assert time is not None
    assert time.value == value
