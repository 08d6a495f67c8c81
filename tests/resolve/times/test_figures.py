import pytest

from onrecord.resolve.times.figures import in_figures

FIGURES = {
    "twenty four years": "24 years",
    "nineteen ninety seven": "1997",
    "twenty ten": "2010",
    "two thousand and eight": "2008",
    "two thousand seventeen": "2017",
    "three hundred years": "300 years",
    "a hundred years": "100 years",
    "a dozen years": "12 years",
    "a couple of years": "2 years",
    "a couple days": "2 days",
    "the eighth of march": "the 8th of march",
    "twenty first": "21st",
    "twenty second of may": "22nd of may",
    "one second": "1 second",
    "2 million years": "2000000 years",
    "first two quarters": "1st 2 quarters",
    "between one and two years": "between 1 and 2 years",
    "the nineties": "the 90s",
    "dozens of years": "dozens of years",
    "someone else": "someone else",
}


@pytest.mark.parametrize("words", FIGURES, ids=FIGURES)
def test_numbers_in_figures(words: str) -> None:
    assert in_figures(words) == FIGURES[words]
