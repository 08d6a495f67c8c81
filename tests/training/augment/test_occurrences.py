"""A name is found where it stands as a word."""

import pytest

from training.augment.occurrences import Taken, begins_sentence, find_name


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Lee left. Lee’s son. (Lee)", 3),
        ("Leeds, @Lee, #Lee, Lee.com, Lee_1, AnnLee, /Lee/", 0),
        ("the Lee-Okoye plan", 1),
        ("Lee", 1),
        ("", 0),
    ],
)
def test_finds_words(text, found):
    assert len(list(find_name(text, "Lee"))) == found


@pytest.mark.parametrize(
    ("text", "begins"),
    [("^Lee", True), ("He left. ^Lee", True), ("“^Lee", True), ("Mr. ^Lee", False), ("with ^Lee", False),
     ("Sen. ^Lee", False), ("\n\n^Lee", True), ("J. ^Lee", False)],
)  # fmt: skip
def test_tells_where_a_sentence_begins(text, begins):
    at = text.index("^")
    assert begins_sentence(text.replace("^", ""), at) == begins


def test_what_is_taken_is_taken_once():
    taken = Taken("Ann Lee")
    assert taken.take(0, 7)
    assert not taken.take(4, 7)
