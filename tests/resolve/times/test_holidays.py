from datetime import date

import pytest

from onrecord.resolve.times.holidays import easter, holiday, nth_weekday
from onrecord.resolve.times.reading import read_time
from onrecord.resolve.times.shapes import Now


# From the tables of the Book of Common Prayer; the earliest and the latest that there can be too.
@pytest.mark.parametrize(
    "day", ["2022-04-17", "2024-03-31", "2025-04-20", "1818-03-22", "1943-04-25", "2038-04-25"]
)
def test_easter(day: str) -> None:
    assert easter(int(day[:4])) == date.fromisoformat(day)


def test_weekdays_of_a_month() -> None:
    assert nth_weekday(2022, 11, 3, 4) == date(2022, 11, 24)
    assert nth_weekday(2022, 5, 0, -1) == date(2022, 5, 30)
    assert nth_weekday(2022, 12, 5, -1) == date(2022, 12, 31)


def test_each_holiday_of_the_list_has_a_day_in_each_year() -> None:
    from onrecord.resolve.times.holidays import _rules

    for name in _rules():
        for year in (2021, 2024):
            assert holiday(name, year).first.year == year, name


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("Christmas Eve", "2021-12-24"),
        ("last Easter", "2021-04-04"),
        ("Thanksgiving 2019", "2019-11-28"),
        ("Black Friday 2019", "2019-11-29"),
        ("Election Day 2020", "2020-11-03"),
        ("the weekend of Thanksgiving 2019", "2019-W48-WE"),
        ("Memorial Day weekend", "2022-W21-WE"),
        ("World War II", "1939-09-01/1945-09-02"),
    ],
)
def test_read(words: str, value: str) -> None:
    time = read_time(words, Now(date(2022, 5, 24)))
    assert time is not None
    assert time.value == value
