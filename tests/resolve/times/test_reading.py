"""What expressions of time tell, on Tuesday 24 May 2022 and to a reader who leans to what has been."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.resolve.times.reading import after, read_time
from onrecord.resolve.times.shapes import Now

TUESDAY = Now(date(2022, 5, 24))

VALUES = {
    # days
    "Monday": "2022-05-23",
    "on Tuesday": "2022-05-24",
    "last Tuesday": "2022-05-17",
    "next Monday": "2022-05-30",
    "Tuesday of last week": "2022-05-17",
    "yesterday": "2022-05-23",
    "the day before yesterday": "2022-05-22",
    "May 23": "2022-05-23",
    "May 25": "2022-05-25",  # of this week, rather than of last year
    "Friday, the 13th of May": "2022-05-13",
    "Feb. 24": "2022-02-24",
    "3 May 2021": "2021-05-03",
    "January first": "2022-01-01",
    "5/3/2021": "2021-05-03",
    "the 11th": "2022-05-11",
    "ten days ago": "2022-05-14",
    "three days before Christmas": "2021-12-22",
    "July 4th, 1776": "1776-07-04",
    "2021-05-03T10:00:00Z": "2021-05-03",
    "2021/05/03": "2021-05-03",
    # weeks and longer
    "last week": "2022-W20",
    "three weeks ago": "2022-W18",
    "the week of April 10": "2022-W14",
    "the first week of July": "2022-W27",
    "last weekend": "2022-W20-WE",
    "last month": "2022-04",
    "in early March": "2022-03",
    "the end of November": "2021-11",
    "December 2019": "2019-12",
    "January nineteen ninety-seven": "1997-01",
    "last summer": "2021-SU",
    "the winter of 1941-42": "1941-WI",
    "the third quarter of 2019": "2019-Q3",
    "first-quarter": "2022-Q1",
    "the latest quarter": "2022-Q1",
    "the first half of 2021": "2021-H1",
    "fiscal 1989": "1989",
    "this year": "2022",
    "next year": "2023",
    "two years ago": "2020",
    "the '80s": "198",
    "the late 1970s": "197",
    "the nineties": "199",
    "the past decade": "201",
    "the 20th century": "19",
    # parts of a day
    "5 p.m. EST, Nov. 6, 2021": "2021-11-06T17:00",
    "noon Thursday": "2022-05-19T12:00",
    "Friday evening": "2022-05-20TEV",
    "mid-afternoon yesterday": "2022-05-23TAF",
    "last night": "2022-05-23TNI",
    "0930 GMT": "2022-05-24T09:30Z",
    # ranges
    "from 3 to 5 May": "2022-05-03/2022-05-05",
    "May 3-5, 2021": "2021-05-03/2021-05-05",
    "between May and June in 1981": "1981-05/1981-06",
    "2011-2013": "2011/2013",
    "1939–45": "1939/1945",
    "16th and 17th centuries": "15/16",
    "January-June 2016": "2016-01/2016-06",
    "from Monday to Friday": "2022-05-16/2022-05-20",
    # feasts
    "Christmas Eve": "2021-12-24",
    "Thanksgiving 2019": "2019-11-28",
    "Good Friday": "2022-04-15",
    "Memorial Day": "2022-05-30",
    "New Year’s Day": "2022-01-01",
    # lengths and what comes again
    "three days": "P3D",
    "ten-year": "P10Y",
    "nearly twenty-four years": "P24Y",
    "2 1/2 years": "P2Y6M",
    "an hour and a half": "PT1H30M",
    "half an hour": "PT30M",
    "two decades": "P20Y",
    "the last 18 months": "P18M",
    "the next three quarters": "P9M",
    "two to three weeks": "P2W",
    "several months": "PXM",
    "years": "PXY",
    "a couple of years": "P2Y",
    "an estimated 10 years": "P10Y",
    "each Thursday": "XXXX-WXX-4",
    "Tuesday nights": "XXXX-WXX-2TNI",
    "every two weeks": "P2W",
    "daily": "P1D",
    "weekends": "XXXX-WXX-WE",
    # neither
    "now": "PRESENT_REF",
    "recently": "PAST_REF",
    "soon": "FUTURE_REF",
}


@pytest.mark.parametrize("words", VALUES, ids=VALUES)
def test_value(words: str) -> None:
    time = read_time(words, TUESDAY)
    assert time is not None
    assert time.value == VALUES[words]


@pytest.mark.parametrize(
    "words", ["", "the bridge", "may 3", "February 30", "12 o'clocks", "x" * 500]
)
def test_leaves(words: str) -> None:
    assert read_time(words, TUESDAY) is None


def test_the_past_is_meant_where_it_is_asked_for() -> None:
    time = read_time("May 25", Now(date(2022, 5, 24), past=True))
    assert time is not None
    assert time.value == "2021-05-25"


def read_all(*words: str) -> list[str]:
    now, found = TUESDAY, []
    for one in words:
        time = read_time(one, now)
        now = after(now, one, time)
        found.append(time.value if time is not None else "")
    return found


def test_a_text_is_read_in_its_order() -> None:
    assert read_all("in 2019", "that year", "a year later") == ["2019", "2019", "2020"]
    assert read_all("May 3", "the next day", "two days later") == [
        "2022-05-03",
        "2022-05-04",
        "2022-05-06",
    ]


def test_firms_compare_a_quarter_with_the_one_a_year_before() -> None:
    assert read_all("the third quarter", "a year earlier", "the 1988 quarter") == [
        "2021-Q3",
        "2020-Q3",
        "1988-Q3",
    ]


def test_after_two_years_long_gone_a_bare_month_is_of_theirs() -> None:
    assert read_all("1812", "1831", "March")[-1] == "1831-03"
    assert read_all("1987", "March")[-1] == "2022-03"


def test_without_a_day_of_publication_only_what_names_its_own() -> None:
    now = Now(None)
    assert [read_time(words, now) for words in ("Monday", "last week", "May 3")] == [None] * 3
    assert read_time("three days", now) is not None


@given(st.text(alphabet="abeky 0123456789-–/.,'’thlsmonfrid", max_size=150))
def test_whatever_the_words_nothing_raises(words: str) -> None:
    read_time(words, TUESDAY)
