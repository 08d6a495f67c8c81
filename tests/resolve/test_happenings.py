from datetime import date

import pytest

from onrecord.article import Span
from onrecord.resolve.happenings import named_by
from onrecord.resolve.layout import lay_out

DATED = "Troops invaded the island on February 24. The mayor resigned on Monday."

NAMED = {
    "On the day of the invasion, she wrote to the council.": "2022-02-24",
    "She wrote on the day of the invasion.": "2022-02-24",
    "Two days after the invasion, she wrote.": "2022-02-26",
    "The day before the invasion, she wrote.": "2022-02-23",
    "A week after his resignation, she wrote.": "2022-05-30/2022-06-05",
    "On the day of the flood, she wrote.": None,  # the text dates none
    "She wrote after the invasion.": None,  # how long after, nobody tells
}


@pytest.mark.parametrize("sentence", NAMED, ids=NAMED)
def test_the_day_is_the_one_that_the_text_gives(sentence: str) -> None:
    text = f"{DATED} {sentence}"
    start = len(DATED) + 1
    found = list(named_by(text, lay_out(text), Span(start, len(text)), sentence, date(2022, 5, 24)))
    assert [one.when.edtf for one in found] == ([NAMED[sentence]] if NAMED[sentence] else [])


def test_it_says_where_the_date_stands() -> None:
    sentence = "On the day of the invasion, she wrote."
    text = f"{DATED} {sentence}"
    start = len(DATED) + 1
    (found,) = named_by(text, lay_out(text), Span(start, len(text)), sentence, date(2022, 5, 24))
    assert text[found.date_at.start : found.date_at.end] == "February 24"
    assert found.when.span is not None
    assert text[found.when.span.start : found.when.span.end] == "On the day of the invasion"
