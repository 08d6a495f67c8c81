from datetime import date

import pytest

from onrecord.resolve.times.reading import read_time
from onrecord.resolve.times.shapes import Now
from onrecord.resolve.times.stretch import Grain, Stretch, around

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
    ("the first quarter of the year", "2022-Q1"),
    ("calendar year 2008", "2008"),
    ("FY2013", "2013"),
    ("H1 2021", "2021-H1"),
    ("2H 2021", "2021-H2"),
    ("the second half of the year", "2022-H2"),
    ("A.D. 79", "0079"),
    ("79 AD", "0079"),
]


@pytest.mark.parametrize(("words", "value"), READ, ids=[words for words, _ in READ])
def test_read(words: str, value: str) -> None:
    time = read_time(words, TUESDAY)
    assert time is not None
    assert time.value == value


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("the early 1980s", "1980/1984"),
        ("the late ’60s", "1965/1969"),
        ("the late 19th century", "1875/1899"),
        ("early 2000s", "2000/2004"),
        ("the mid-1990s", "199X"),
    ],
)
def test_the_ends_of_decades_and_centuries(words: str, edtf: str) -> None:
    time = read_time(words, TUESDAY)
    assert isinstance(time, Stretch)
    assert time.edtf == edtf
    assert time.value == edtf[: 2 if "century" in words else 3]


def test_the_previous_and_following_weekday_are_told_from_the_day_before() -> None:
    now = Now(date(2022, 5, 24), around(Grain.DAY, date(2022, 5, 13)))
    for words, value in (
        ("the previous Friday", "2022-05-06"),
        ("the following Monday", "2022-05-16"),
    ):
        time = read_time(words, now)
        assert time is not None
        assert time.value == value


def test_an_age_is_no_decade() -> None:
    assert read_time("his 20s", TUESDAY) is None
