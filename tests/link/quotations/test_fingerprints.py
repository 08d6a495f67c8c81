"""A few numbers for a quotation, which its variants share."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.link.quotations.fingerprints import VERSION, fingerprints, of_telling
from onrecord.link.quotations.words import words_of

LONG = (
    "The harbour wall is crumbling, the ferry has no captain since April, and nobody in the council "
    "has answered a single letter of ours, although the ministry promised repairs before winter."
)


def numbers(text: str) -> set[int]:
    return set(fingerprints(words_of(text)))


@pytest.mark.parametrize(
    "variant",
    [
        "The harbour wall is crumbling, the ferry has no captain since April",
        "[T]he ferry has no captain since April ... nobody in the council answered a single letter",
        "Nobody in the council answers a single letter of ours, although the ministry promised repairs",
    ],
)
def test_variants_share_a_number(variant: str) -> None:
    assert numbers(LONG) & numbers(variant)


def test_there_are_few() -> None:
    assert 0 < len(numbers(LONG)) <= 14


def test_others_share_none() -> None:
    assert not numbers(LONG) & numbers("The school choir sang before the mayor opened the market")


@pytest.mark.parametrize("text", ["Thank you very much", "It is what it is", "", "..."])
def test_words_of_everybody_have_no_number(text: str) -> None:
    assert not numbers(text)


@pytest.mark.parametrize("text", ["a crooked ferry deal", "pure blackmail", "“Never again war”"])
def test_few_words_have_one(text: str) -> None:
    assert len(numbers(text)) == 1


def test_the_numbers_never_change_unless_the_version_does() -> None:
    assert VERSION == 1
    assert of_telling(("harbour", "wall", "crumbl", "ferry")) == (1778923532607492630,)


@given(st.lists(st.sampled_from(["ferry", "wall", "pier", "mast", "sail", "rope"]), max_size=30))
def test_whatever_the_words_a_run_of_four_that_tell_is_found(telling: list[str]) -> None:
    found = of_telling(telling)
    assert list(found) == sorted(set(found))
    assert all(0 <= number < 2**63 for number in found)
    for at in range(len(telling) - 3):
        assert set(of_telling(telling[at : at + 4])) & set(found)
