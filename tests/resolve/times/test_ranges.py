from datetime import date

import pytest

from onrecord.resolve.times.reading import read_time
from onrecord.resolve.times.shapes import Now

TUESDAY = Now(date(2022, 5, 24))

READ = [
    ("3-5 May 2021", "2021-05-03/2021-05-05"),
    ("1 May 1904 – 3 June 1905", "1904-05-01/1905-06-03"),
    ("from 1990 to 1995", "1990/1995"),
    ("the 1990s and 2000s", "199/200"),
    ("2014 through May 2018", "2014/2018-05"),
    ("from 2007 to the end of 2008", "2007/2008"),
    ("from March to date", "2022-03/2022-05-24"),
    ("the 18th and 19th centuries", "17/18"),
    ("March 30-April 2, 2021", "2021-03-30/2021-04-02"),
    ("2010 or 2011", "2010/2011"),
    ("the 2019/20 financial year", "2019/2020"),
]


@pytest.mark.parametrize(("words", "value"), READ, ids=[words for words, _ in READ])
def test_read(words: str, value: str) -> None:
    time = read_time(words, TUESDAY)
    assert time is not None
    assert time.value == value
