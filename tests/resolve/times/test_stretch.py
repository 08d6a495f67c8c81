from datetime import date

import pytest

from onrecord.resolve.times.stretch import (
    Grain,
    around,
    day_of,
    from_to,
    month_of,
    moved,
    year_of,
    years_later,
)

DAY = date(2022, 5, 24)

AROUND = {
    Grain.DAY: ("2022-05-24", "2022-05-24"),
    Grain.WEEK: ("2022-05-23/2022-05-29", "2022-W21"),
    Grain.WEEKEND: ("2022-05-28/2022-05-29", "2022-W21-WE"),
    Grain.MONTH: ("2022-05", "2022-05"),
    Grain.SEASON: ("2022-21", "2022-SP"),
    Grain.QUARTER: ("2022-04/2022-06", "2022-Q2"),
    Grain.HALF: ("2022-01/2022-06", "2022-H1"),
    Grain.YEAR: ("2022", "2022"),
    Grain.DECADE: ("202X", "202"),
    Grain.CENTURY: ("20XX", "20"),
}


@pytest.mark.parametrize("grain", AROUND)
def test_what_a_day_lies_in_and_how_it_is_written(grain: Grain) -> None:
    stretch = around(grain, DAY)
    assert (stretch.edtf, stretch.value) == AROUND[grain]
    assert stretch.first <= DAY or grain == Grain.WEEKEND
    assert moved(moved(stretch, 3), -3) == stretch


def test_winter_runs_over_the_end_of_the_year() -> None:
    winter = around(Grain.SEASON, date(2021, 1, 31))
    assert (winter.first, winter.last) == (date(2020, 12, 1), date(2021, 2, 28))
    assert winter.value == "2020-WI"


def test_the_first_week_may_begin_in_the_year_before() -> None:
    assert around(Grain.WEEK, date(2021, 1, 1)).value == "2020-W53"


def test_years_later() -> None:
    assert years_later(day_of(2024, 2, 29), 1).first == date(2025, 2, 28)
    assert years_later(month_of(2022, 7, Grain.QUARTER), -1).value == "2021-Q3"


def test_a_range_is_written_with_both_its_ends() -> None:
    years = from_to(year_of(2011), year_of(2013))
    assert (years.edtf, years.value) == ("2011/2013", "2011/2013")
    assert (years.first, years.last) == (date(2011, 1, 1), date(2013, 12, 31))
    with pytest.raises(ValueError, match="before it begins"):
        from_to(year_of(2013), year_of(2011))


def test_there_is_no_thirteenth_month() -> None:
    with pytest.raises(ValueError, match="no month 13"):
        month_of(2022, 13)
