"""What a change of words may do to the sense."""

import pytest

from onrecord.link.quotations.turning import turning_words, turns, turns_within
from onrecord.link.quotations.wording import wording_of

PIER = "We will not close the pier, unless the ministry stops paying. The ferry may stay. We lost 40 planks."


@pytest.mark.parametrize(
    ("quoted", "reasons"),
    [
        ("We will close the pier", "“not” is left out; “unless” is left out"),
        ("We will not close the pier", "“unless” is left out"),
        ("We will not close the pier, unless the ministry stops paying", ""),
        ("The ferry will stay", "“may” is left out"),
        ("The ferry may not stay", "“not” is put in"),
        ("We lost 14 planks", "figures differ: 40 and 14"),
        (PIER, ""),
    ],
)
def test_signs_of_another_sense(quoted: str, reasons: str) -> None:
    assert "; ".join(turns(wording_of(PIER), wording_of(quoted))) == reasons


@pytest.mark.parametrize(
    ("quoted", "within"),
    [("We will close the pier", True), ("close the pier", False), ("The ferry may stay", False)],
)
def test_a_word_that_turns_the_sense_within_what_is_kept(quoted: str, within: bool) -> None:
    assert bool(turns_within(wording_of(PIER), wording_of(quoted))) == within


def test_the_words_are_listed() -> None:
    assert {"not", "if", "unless"} <= turning_words()


def test_what_only_joined_the_words_before_is_not_missed() -> None:
    whole = wording_of("I was proud of the pier once, but never have I been so ashamed of it")
    assert turns(whole, wording_of("never have I been so ashamed of it")) == ()


def test_brackets_at_an_end_stand_for_what_is_cut() -> None:
    whole = wording_of("The pier was home. But I will no longer paint it green")
    assert not turns_within(whole, wording_of("[Reyes] will no longer paint it green"))


SAFE = "The pier is safe. It is not new and never was. The ferries will dock there all winter."


@pytest.mark.parametrize(
    ("quoted", "pieces", "reasons"),
    [
        ("The pier is safe. The ferries will dock there all winter", False, ""),
        ("The pier is safe … the ferries will dock there all winter", False, ""),
        ("The pier is safe. It is new and never was", False, "“not” is left out"),
        ("It is … new and never was", False, "“not” is left out"),
        ("It is … new and never was", True, ""),
        ("It is new and never was", True, "“not” is left out"),
        ("new … the ferries will dock there all winter", False, "“not” is left out"),
        ("new … the ferries will dock there all winter", True, ""),
    ],
)
def test_what_lies_outside_of_the_words_that_are_quoted(
    quoted: str, pieces: bool, reasons: str
) -> None:
    found = turns(wording_of(SAFE), wording_of(quoted), pieces=pieces)
    assert "; ".join(one for one in found if "not" in one) == reasons


def test_pieces_that_are_the_fuller_wording() -> None:
    pieces = wording_of("the old harbour wall is safe … the ferries of the north will dock")
    whole = wording_of("The old harbour wall is safe, not that the ferries of the north will dock")
    assert turns(pieces, whole, pieces=True) == ()
    assert turns(pieces, whole) == ("“not” is put in",)


def test_the_month_is_no_doubt() -> None:
    whole = wording_of("The wall is crumbling, I told them in May, and nobody repairs it")
    assert turns(whole, wording_of("The wall is crumbling, and nobody repairs it")) == ()
