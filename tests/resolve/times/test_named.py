from datetime import date

import pytest

from onrecord.resolve.times.reading import read_time
from onrecord.resolve.times.shapes import Now

TUESDAY = Now(date(2022, 5, 24))

READ = [
    ("last May", "2021-05"),
    ("this May", "2022-05"),
    ("next May", "2023-05"),
    ("March of last year", "2021-03"),
    ("second quarter", "2022-Q2"),
    ("the 1984 third quarter", "1984-Q3"),
    ("spring", "2022-SP"),
    ("next winter", "2022-WI"),
    ("the 1800s", "18"),
    ("the second half of the 19th century", "1850/1899"),
    ("the year 2000", "2000"),
    ("’98", "1998"),
    ("347", "0347"),
]


@pytest.mark.parametrize(("words", "value"), READ, ids=[words for words, _ in READ])
def test_read(words: str, value: str) -> None:
    time = read_time(words, TUESDAY)
    assert time is not None
    assert time.value == value
