import pytest

from onrecord.resolve.timewords import expression, has_anchor


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("said on Monday, and again last week", ["Monday", "last week"]),
        ("in a May 3 letter", ["May 3"]),
        ("on 3 May 2021 it rained", ["3 May 2021"]),
        ("on February 24 of this year", ["February 24 of this year"]),
        ("two days ago and in early March", ["two days ago", "early March"]),
        ("they may march on it", []),
        ("Monday’s debate of $2021", []),
        ("on Christmas Eve a Christmas tree", ["on Christmas Eve"]),
        ("from 3 to 5 May; May 3-5, 2021", ["from 3 to 5 May", "May 3-5, 2021"]),
        ("the next day; later that day", ["the next day", "later that day"]),
        (
            "two days later, in the third quarter of 2019",
            ["two days later", "the third quarter of 2019"],
        ),
        ("Tuesday of last week, the ’80s", ["Tuesday of last week", "the ’80s"]),
        ("earlier this month, in 2019", ["earlier this month", "2019"]),
        (
            "between May and June, Twenty years later",
            ["between May and June", "Twenty years later"],
        ),
        (
            "mid-March, the mid-1990s, the 19th century",
            ["mid-March", "the mid-1990s", "the 19th century"],
        ),
        ("first-quarter sales, Sept. 3", ["first-quarter", "Sept. 3"]),
        ("this Easter, tonight; over Christmas", ["this Easter", "tonight", "over Christmas"]),
    ],
)
def test_finds(text: str, found: list[str]) -> None:
    assert [match.group() for match in expression().finditer(text)] == found


def test_the_quick_look_errs_towards_yes() -> None:
    assert not has_anchor("it rained on the bridge")
    for words in (
        "Monday",
        "two years ago",
        "2019",
        "last night",
        "May 3",
        "last spring",
        "tonight",
    ):
        assert has_anchor(words), words
