from datetime import date

import pytest

from onrecord.resolve.times.reading import read_time
from onrecord.resolve.times.shapes import Now

TUESDAY = Now(date(2022, 5, 24))

READ = [
    ("every quarter", "P1Q"),
    ("each July", "XXXX-07"),
    ("every other week", "P2W"),
    ("twice a year", "P1Y"),
    ("annually", "P1Y"),
    ("every summer", "XXXX-SU"),
    ("mornings", "XXXX-XX-XXTMO"),
    ("Sundays", "XXXX-WXX-7"),
    ("hourly", "PT1H"),
    ("everyday", "P1D"),
    ("semi-annually", "P6M"),
    ("every night", "XXXX-XX-XXTNI"),
    ("every other Friday", "XXXX-WXX-5"),
    ("fourth quarters", "XXXX-Q4"),
    ("the 19th of every month", "XXXX-XX-19"),
]


@pytest.mark.parametrize(("words", "value"), READ, ids=[words for words, _ in READ])
def test_read(words: str, value: str) -> None:
    time = read_time(words, TUESDAY)
    assert time is not None
    assert time.value == value
