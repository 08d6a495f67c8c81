import pytest

from onrecord.resolve.times.plain import plain, without_article, without_hedges

PLAIN = {
    "nearly twenty-four years": "nearly 24 years",
    "January nineteen ninety-seven": "january 1997",
    "two thousand and eight": "2008",
    "the eighth of March": "the 8th of march",
    "the ’80s": "the 80s",
    "the 1980's": "the 1980s",
    "5 p.m. EST, Nov. 6": "5 pm nov 6",
    "an estimated ten years": "an estimated 10 years",
    "year's end": "year end",
    "5,000 years": "5000 years",
    "3–5 May": "3 to 5 may",
    "Spring/Summer 2012": "spring to summer 2012",
    "1960s–1970s": "1960s to 1970s",
    "a couple of years": "2 years",
    "a dozen years": "12 years",
    "a hundred years": "100 years",
    "0930 GMT": "09:30z",
    "they may go": "they _ go",
    "FY2013": "fiscal 2013",
    "March 30-April 2": "march 30 to april 2",
    "8 o'clock local time": "8 oclock",
    "the central bank": "the central bank",
}


@pytest.mark.parametrize("words", PLAIN, ids=PLAIN)
def test_plain(words: str) -> None:
    assert plain(words) == PLAIN[words]


def test_what_is_too_long_is_no_time() -> None:
    assert plain("a " * 500) == ""


@pytest.mark.parametrize(
    ("words", "bare"),
    [
        ("nearly 24 years", "24 years"),
        ("at least 3 days or so", "3 days"),
        ("early in march", "march"),
        ("the end of 1990", "1990"),
        ("a good part of 1990", "1990"),
        ("about", "about"),
    ],
)
def test_hedges_are_taken_off(words: str, bare: str) -> None:
    assert without_hedges(words) == bare


def test_articles_are_taken_off() -> None:
    assert without_article("its 4th quarter") == "4th quarter"
    assert without_article("the") == "the"
