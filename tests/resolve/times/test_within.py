from datetime import date

import pytest

from onrecord.resolve.times.reading import read_time
from onrecord.resolve.times.shapes import Now

TUESDAY = Now(date(2022, 5, 24))

READ = [
    ("the last week of July 2021", "2021-W30"),
    ("first week of 2015", "2015-W01"),
    ("the week of May 3", "2022-W18"),
    ("Monday of next week", "2022-05-30"),
    ("Tuesday the 17th", "2022-05-17"),
    ("31/12/2021", "2021-12-31"),
    ("10/26/89", "1989-10-26"),
    ("3/4/05", "2005-03-04"),
    ("Monday of the following week", "2022-05-30"),
    ("next week on Tuesday", "2022-05-31"),
    ("the 15th day of next month", "2022-06-15"),
    ("the second Tuesday in November 2016", "2016-11-08"),
    ("the last Sunday of the month", "2022-05-29"),
    ("the third month of 2021", "2021-03"),
    ("the first nine months of 1988", "1988-01/1988-09"),
    ("the last 10 days of last year", "2021-12-22/2021-12-31"),
    ("the quarter ended March 31", "2022-Q1"),
    ("the three months ended June 30", "2021-04/2021-06"),
    ("the nine months to September 2021", "2021-01/2021-09"),
    ("the fiscal year ended June 30, 2021", "2020-07/2021-06"),
    ("the week ended May 20", "2022-05-14/2022-05-20"),
    ("the last day of March", "2022-03-31"),
    ("the first month of 2021", "2021-01"),
    ("the last weekend of July 2021", "2021-W29-WE"),
]


@pytest.mark.parametrize(("words", "value"), READ, ids=[words for words, _ in READ])
def test_read(words: str, value: str) -> None:
    time = read_time(words, TUESDAY)
    assert time is not None
    assert time.value == value
