from datetime import date

import pytest

from onrecord.resolve.times.shapes import Now, closest, grain_of, number, shape
from onrecord.resolve.times.stretch import Grain, Stretch, day_of, month_of

NOW = Now(date(2022, 5, 24))


def test_a_shape_names_its_parts() -> None:
    found = shape("<month> <day>(?: <full>)?").fullmatch("may 3 2021")
    assert found is not None
    assert found.groupdict() == {"month": "may", "day": "3", "year": "2021"}


@pytest.mark.parametrize(
    ("month", "day", "value"),
    [(5, 24, "2022-05-24"), (5, 25, "2022-05-25"), (9, 1, "2022-09-01"), (12, 1, "2021-12-01")],
)
def test_a_bare_day_is_the_last_one_or_one_soon(month: int, day: int, value: str) -> None:
    assert closest(lambda year: day_of(year, month, day), NOW).value == value


def test_the_past_alone() -> None:
    past = Now(date(2022, 5, 24), past=True)
    assert closest(lambda year: month_of(year, 6), past).value == "2021-06"
    assert closest(lambda year: month_of(year, 5), past).value == "2022-05"


def test_february_29_is_of_a_leap_year() -> None:
    assert closest(lambda year: day_of(year, 2, 29), Now(date(2021, 3, 1))).value == "2020-02-29"
    with pytest.raises(ValueError, match="no such day"):
        closest(lambda year: day_of(year, 2, 30), NOW)


def test_in_a_story_of_long_ago_the_year_told_last_is_meant() -> None:
    def told(year: int, month: int) -> Stretch:
        return month_of(year, month)

    story = Now(date(2022, 5, 24), near=told(1831, 6), before=told(1812, 1))
    assert closest(lambda year: month_of(year, 9), story).value == "1831-09"
    assert closest(lambda year: month_of(year, 3), story).value == "1832-03"


def test_units() -> None:
    assert grain_of("week") == Grain.WEEK
    assert grain_of("fortnight") is None
    assert [number(words) for words in (None, "a", "12", "2.5")] == [1, 1, 12, 2]


def test_the_day_of_publication_may_be_unknown() -> None:
    with pytest.raises(ValueError, match="not known"):
        _ = Now(None).day
