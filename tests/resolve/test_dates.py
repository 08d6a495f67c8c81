from datetime import date

import pytest

from onrecord.resolve import dates

TUESDAY = date(2022, 5, 24)

READ = {
    "on Monday": "2022-05-23",
    "Tuesday": "2022-05-24",
    "last Tuesday": "2022-05-17",
    "next Monday": "2022-05-30",
    "late on Sunday night": "2022-05-22",
    "Friday morning": "2022-05-20",
    "today": "2022-05-24",
    "last night": "2022-05-23",
    "yesterday": "2022-05-23",
    "in March": "2022-03",
    "in early March": "2022-03",
    "December": "2021-12",
    "last May": "2021-05",
    "March of last year": "2021-03",
    "May 23": "2022-05-23",
    "May 25": "2021-05-25",
    "Feb. 24": "2022-02-24",
    "Monday, May 3, 2021": "2021-05-03",
    "3 May 2021": "2021-05-03",
    "3rd of May": "2022-05-03",
    "February 24 of this year": "2022-02-24",
    "2021-05-03": "2021-05-03",
    "this week": "2022-05-23/2022-05-29",
    "last week": "2022-05-16/2022-05-22",
    "earlier this week": "2022-05-23/2022-05-24",
    "last weekend": "2022-05-21/2022-05-22",
    "last month": "2022-04",
    "this year": "2022",
    "earlier this year": "2022-01-01/2022-05-24",
    "two weeks ago": "2022-05-09/2022-05-15",
    "three days ago": "2022-05-21",
    "a year ago": "2021",
    "since 2019": "2019/..",
    "since Monday": "2022-05-23/..",
    "until March": "../2022-03",
    "in 2019": "2019",
    "the late 1990s": "1995/1999",
    "summer 2021": "2021-22",
    "last spring": "2021-21",
}


@pytest.mark.parametrize("words", READ, ids=READ)
def test_reads(words: str) -> None:
    when = dates.read(words, TUESDAY)
    assert when is not None
    assert when.edtf == READ[words]


@pytest.mark.parametrize(
    "words", ["recently", "February 30", "the bridge", "99 decades ago", "may 3", "", "12 o'clocks"]
)
def test_leaves(words: str) -> None:
    assert dates.read(words, date(500, 1, 1) if "decades" in words else TUESDAY) is None


def test_without_a_day_of_publication_only_what_names_its_own_year() -> None:
    assert [dates.read(words, None) is None for words in ("Monday", "May 3", "last week")] == [
        True
    ] * 3
    when = dates.read("May 3, 2021", None)
    assert when is not None
    assert when.edtf == "2021-05-03"


def test_an_interval_has_its_days() -> None:
    march = dates.read("in March", TUESDAY)
    assert march is not None
    assert (march.start, march.end) == ("2022-03-01", "2022-03-31")
    winter = dates.read("winter 2020", TUESDAY)
    assert winter is not None
    assert (winter.start, winter.end) == ("2020-12-01", "2021-02-28")


def test_until_is_open_behind_and_inferred() -> None:
    when = dates.until(TUESDAY)
    assert (when.edtf, when.start, when.end, when.inferred) == (
        "../2022-05-24",
        None,
        "2022-05-24",
        True,
    )
