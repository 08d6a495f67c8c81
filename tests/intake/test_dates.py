from datetime import date

import pytest

from onrecord.intake.dates import checked, date_at, day_of, moment_of

READ = {
    "May 23, 2022": "2022-05-23",
    "Sept. 3, 2022": "2022-09-03",
    "23 May 2022": "2022-05-23",
    "23rd of May, 2022": "2022-05-23",
    "Monday, May 23, 2022": "2022-05-23",
    "2022-05-23": "2022-05-23",
    "2022-05-23T19:03:00+02:00": "2022-05-23T19:03:00+02:00",
    "7:03 PM · May 23, 2022": "2022-05-23T19:03",
    "12:03 AM · May 23, 2022": "2022-05-23T00:03",
    "May 23, 2022 at 7:03 p.m.": "2022-05-23T19:03",
    "19:03 - 23 May 2022": "2022-05-23T19:03",
    "23.05.2022": "2022-05-23",
    "5/23/2022": "2022-05-23",
    "23/5/2022": "2022-05-23",
    "Mon, 23 May 2022 19:03:00 +0200": "2022-05-23T19:03",
    1653332580: "2022-05-23T19:03:00+00:00",
    1653332580000: "2022-05-23T19:03:00+00:00",
}
NOT_READ = ["5/6/2022", "February 30, 2022", "2022-13-01", "May 2022", "2h", "yesterday", "", 7]


@pytest.mark.parametrize(("written", "iso"), READ.items(), ids=map(str, READ))
def test_reads(written, iso):
    assert (moment_of(written) or "").startswith(iso)


@pytest.mark.parametrize("written", NOT_READ, ids=map(str, NOT_READ))
def test_does_not_guess(written):
    assert moment_of(written) is None


def test_an_emails_date_keeps_its_offset():
    assert moment_of("Mon, 23 May 2022 19:03:00 +0200") == "2022-05-23T19:03:00+02:00"


@pytest.mark.parametrize(
    ("published", "iso"),
    [
        (date(2022, 5, 24), "2022-05-23"),
        (date(2022, 5, 22), "2022-05-23"),  # a day ahead, where the author lives
        (date(2022, 5, 21), "2021-05-23"),
        (None, None),
    ],
)
def test_a_day_without_a_year_is_the_last_before_publication(published, iso):
    found = date_at("— Ana May 23", 6, published=published)
    assert found is not None
    assert (found.iso, found.end) == (iso, 12)


def test_a_date_ends_where_it_is_told_to():
    text = "May 23, 2022\n7:03 PM"
    assert date_at(text, 0, 12).end == 12
    assert date_at(text, 0, 6).end == 6


@pytest.mark.parametrize(
    "published", ["2022-05-24", "2022-05-24T18:30", "2022-05-24T18:30:00+02:00", None]
)
def test_a_day_or_a_moment_is_good(published):
    assert checked(published) == published


@pytest.mark.parametrize(
    "published",
    ["May 24, 2022", "2022-05", "2022-W21-2", "2022-02-30", "20220524", "", "2022-05-24x"],
)
def test_any_other_date_of_publication_is_misuse(published):
    with pytest.raises(ValueError, match="must be a day or a moment of ISO 8601"):
        checked(published)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("May 24, 2022 Tuesday 6:38 PM GMT", "2022-05-24"),
        ("24 May 2022", "2022-05-24"),
        ("The Quay", None),
        ("", None),
    ],
)
def test_the_day_that_words_open_with(words, day):
    assert day_of(words) == day


def test_a_placeholder_is_no_day() -> None:
    assert moment_of("0001-01-01T00:00:00+00:00") is None
