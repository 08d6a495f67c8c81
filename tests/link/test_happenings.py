"""Two accounts are of one happening: one type, the same people, days that overlap."""

from dataclasses import replace

import pytest

from onrecord.link.happenings import Account, between, groups, same_happening

ONE = Account(1, "detain", 4, 7, "2022-05-23", "2022-05-23")


@pytest.mark.parametrize(
    ("other", "same"),
    [
        (ONE, True),
        (replace(ONE, first_day="2022-05-20"), True),
        (replace(ONE, actor=None), True),
        (replace(ONE, actor=None, target=None), False),  # somebody must be the same
        (replace(ONE, actor=5), False),
        (replace(ONE, target=8), False),
        (replace(ONE, type="kill"), False),
        (replace(ONE, first_day="2022-05-24", last_day="2022-05-25"), False),
        (replace(ONE, first_day=None, last_day=None), False),
        (replace(ONE, first_day="2022-01-01", last_day="2022-12-31"), False),  # "in 2022"
    ],
)
def test_pairs(other: Account, same: bool) -> None:
    assert same_happening(ONE, other) is same
    assert same_happening(other, ONE) is same


def test_two_of_the_very_same_long_stretch_are_one() -> None:
    year = replace(ONE, first_day="2022-01-01", last_day="2022-12-31")
    assert same_happening(year, replace(year, event=2))


@pytest.mark.parametrize(
    ("first", "last", "printed", "right"),
    [
        ("2022-05-23", "2022-05-23", "2022-05-24", ("2022-05-23", "2022-05-23")),
        (None, None, "2022-05-24", ("2022-05-21", "2022-05-24")),
        ("2022-05-20", None, "2022-05-24", ("2022-05-20", "2022-05-24")),
        ("2022-07-01", None, "2022-05-24", ("2022-07-01", "2022-07-01")),  # it is to be
        (None, "2022-05-20", "2022-05-24", ("2022-05-20", "2022-05-20")),
        (None, None, None, (None, None)),
        (None, None, "0001-01-02", ("0001-01-01", "0001-01-02")),
    ],
)
def test_the_days_between_which_it_was_done(
    first: str | None, last: str | None, printed: str | None, right: tuple[str | None, str | None]
) -> None:
    assert between(first, last, printed) == right


def test_groups_hold_those_alone_too() -> None:
    accounts = {number: replace(ONE, event=number) for number in range(1, 6)}
    assert groups(accounts, [(5, 4), (4, 2), (1, 1)]) == [{1}, {2, 4, 5}, {3}]


def test_a_long_chain_takes_no_time() -> None:
    accounts = {number: replace(ONE, event=number) for number in range(50_000)}
    pairs = [(number, number + 1) for number in reversed(range(49_999))]
    assert len(groups(accounts, pairs)) == 1
