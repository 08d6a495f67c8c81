from datetime import date

import pytest

from onrecord.intake.bylines import Byline, find_bylines
from onrecord.intake.lines import lines_of

READ = {
    "— Ana Reyes (@anareyes) May 23, 2022": ("Ana Reyes", "@anareyes", "2022-05-23"),
    "– Ana Reyes (@anareyes) 23 May 2022": ("Ana Reyes", "@anareyes", "2022-05-23"),
    "―Ana Reyes (@anareyes) 2022-05-23": ("Ana Reyes", "@anareyes", "2022-05-23"),
    "-- Ana Reyes (@anareyes), May 23, 2022": ("Ana Reyes", "@anareyes", "2022-05-23"),
    "— Ana Reyes (@anareyes) · May 23, 2022": ("Ana Reyes", "@anareyes", "2022-05-23"),
    "— Ana Reyes (@anareyes) May 23": ("Ana Reyes", "@anareyes", "2022-05-23"),
    "— Ana Reyes (@anareyes) 2h": None,
    "— Ana Reyes (@anareyes)": ("Ana Reyes", "@anareyes", None),
    "— Ana Reyes @anareyes May 23, 2022": ("Ana Reyes", "@anareyes", "2022-05-23"),
    "— @anareyes, May 23, 2022": (None, "@anareyes", "2022-05-23"),
    "— Ana “Bo” Reyes, MP (@ana_reyes) 7:03 PM · May 23, 2022": (
        "Ana “Bo” Reyes, MP",
        "@ana_reyes",
        "2022-05-23T19:03",
    ),
    "— Dr. Ana Reyes (she/her) (@anareyes) May 23, 2022": (
        "Dr. Ana Reyes (she/her)",
        "@anareyes",
        "2022-05-23",
    ),
    "Ana Reyes (@anareyes) May 23, 2022": ("Ana Reyes", "@anareyes", "2022-05-23"),
    "By Ana Reyes (@anareyes) May 23, 2022": None,
    "Ana Reyes (@anareyes)": None,
    "— Ana Reyes (@anareyes) is a reporter for the Herald.": None,
    "— Ana Reyes, mayor": None,
    "— Ana Reyes (ana@example.org) May 23, 2022": None,
}


def found(text: str) -> list[Byline]:
    return find_bylines(text, lines_of(text), date(2022, 5, 24))


@pytest.mark.parametrize(("line", "read"), READ.items(), ids=READ)
def test_who_and_when(line, read):
    text = f"The bridge is open.\n{line}\n"
    got = [
        (b.author and text[b.author.start : b.author.end], b.handle, b.posted) for b in found(text)
    ]
    assert got == ([] if read is None else [read])


def test_the_byline_goes_from_the_dash_to_the_date():
    text = "It is open. — Ana Reyes (@anareyes) May 23, 2022 So it was."
    [byline] = found(text)
    assert text[byline.span.start : byline.span.end] == "— Ana Reyes (@anareyes) May 23, 2022"


def test_without_a_date_it_ends_with_the_handle():
    text = "It is open. — Ana Reyes (@anareyes) · "
    [byline] = found(text)
    assert text[byline.span.start : byline.span.end] == "— Ana Reyes (@anareyes)"


def test_a_date_on_the_next_line_is_not_the_bylines():
    [byline] = found("It is open.\n— Ana Reyes (@anareyes)\nMay 23, 2022 was a Monday.")
    assert (byline.dated, byline.posted) == (False, None)
