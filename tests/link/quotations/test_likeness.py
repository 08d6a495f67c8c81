"""Whether two wordings are one quotation, and how they differ."""

import pytest

from onrecord.link.quotations.likeness import Relation, same

WALL = "The harbour wall is crumbling, I told them in May, and nobody on the council wants to repair it."


@pytest.mark.parametrize(
    ("other", "relation"),
    [
        (
            "the harbour wall is crumbling, I told them in May, and nobody on the council wants to repair it",
            "identical",
        ),
        ("nobody on the council wants to repair it", "trimmed"),
        ("The harbour wall is crumbling … nobody on the council wants to repair it", "ellipsed"),
        ("The harbour wall is crumbling, and nobody on the council wants to repair it", "joined"),
        (
            "[The old wall] is crumbling, I told them in May, and nobody on the council wants to repair it",
            "bracketed",
        ),
        ("The harbour wall [in Port Ellen] is crumbling, I told them in May", "bracketed"),
        (
            "The harbour wall was crumbling, I told them in May, and nobody on the council wanted to repair it",
            "altered",
        ),
        (
            "I told them in May, and nobody on the council wants to repair it, so we will sue the harbour board",
            "overlapping",
        ),
        ("Nobody has told the council about the ferry", "different"),
        ("We sail at dawn", "different"),
    ],
)
def test_how_two_wordings_differ(other: str, relation: str) -> None:
    found = same(WALL, other)
    assert found.relation == relation, found
    assert same(other, WALL) == found


@pytest.mark.parametrize(
    "text", ["Thank you very much", "We are going to win", "No comment", "We will do what we can"]
)
def test_words_of_everybody_are_never_sure(text: str) -> None:
    found = same(text, text)
    assert found.relation is Relation.IDENTICAL
    assert not found.sure


def test_many_words_in_common_are_sure() -> None:
    assert same(
        WALL, "The harbour wall is crumbling, I told them in May, and nobody wants to repair it"
    ).sure


def test_a_few_words_in_common_are_not() -> None:
    found = same("The bridge is safe, I have checked it myself.", "The bridge is safe")
    assert found.relation is Relation.TRIMMED
    assert not found.sure
    assert "others may have said so few words as well" in found.because


def test_other_figures_are_not_sure() -> None:
    first = (
        "We lost 40 ships and nine hundred barrels of oil in the storm off Port Ellen last winter"
    )
    found = same(first, first.replace("40", "50"))
    assert found.relation is Relation.ALTERED
    assert not found.sure
    assert "figures differ: 40, 50" in found.because


def test_the_same_words_in_another_order_are_a_guess() -> None:
    found = same(
        "The ministry promised repairs, the harbour wall crumbles and fishermen pay taxes",
        "Fishermen pay their taxes while the harbour wall crumbles; repairs were promised by the ministry",
    )
    assert found.relation is Relation.RETRANSLATED
    assert not found.sure


@pytest.mark.parametrize(("first", "second"), [("", ""), ("", "words"), ("[x]", "[y]"), ("…", "…")])
def test_nothing_is_like_nothing(first: str, second: str) -> None:
    assert not same(first, second).sure


def test_time_for_long_texts_is_short() -> None:
    from time import perf_counter

    long = " ".join(f"word{n % 977} of" for n in range(10_000))
    start = perf_counter()
    same(long, long[: len(long) // 2] + " end")
    assert perf_counter() - start < 5


def test_a_not_that_is_cut_is_no_mere_joining() -> None:
    whole = "The old pier is not safe for a full ferry. I will not sign for it. The wall is worse."
    found = same(whole, whole.replace("not safe", "safe"))
    assert found.relation is Relation.ALTERED
    assert found.because[-1] == ("words are cut so that the sense may turn: “not” is left out")
    found = same(whole, whole.replace("I will not sign for it. ", ""))
    assert found.relation is Relation.JOINED, "a whole sentence may go"
