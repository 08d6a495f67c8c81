from datetime import date

import pytest

from onrecord.resolve.times.reading import read_time
from onrecord.resolve.times.shapes import Now
from onrecord.resolve.times.stretch import Stretch

TUESDAY = Now(date(2022, 5, 24))

READ = [
    ("the week before last", "2022-W19"),
    ("next weekend", "2022-W21-WE"),
    ("this century", "20"),
    ("last season", "2021"),
    ("this school year", "2022"),
    ("this weekend", "2022-W20-WE"),
    ("this last week", "2022-W20"),
    ("the year after next", "2024"),
]


@pytest.mark.parametrize(("words", "value"), READ, ids=[words for words, _ in READ])
def test_read(words: str, value: str) -> None:
    time = read_time(words, TUESDAY)
    assert time is not None
    assert time.value == value


def test_this_weekend_is_to_come_from_wednesday_on() -> None:
    time = read_time("this weekend", Now(date(2022, 5, 26)))
    assert time is not None
    assert time.value == "2022-W21-WE"


def test_the_past_decade_is_the_ten_years_up_to_now() -> None:
    time = read_time("the past decade", TUESDAY)
    assert isinstance(time, Stretch)
    assert time.edtf == "2012/2022"
