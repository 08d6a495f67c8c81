import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.extract.tagged.shapes import codes_of, shapes_of

NAMES = ("not told", "small", "Capital", "CAPITALS", "figure", "other", "paragraph")
SHAPES = {
    "small": "the 7th don't é ß ǆ ª",
    "Capital": "The I U McKay Élan İstanbul Ǆabc 𝒜",
    "CAPITALS": "AP NATO ÉLAN ΑΒ ЯД 𝒜𝒜",
    "figure": "5 2016 1,000 ٣ ² ２",
    "other": ". — “ … 😀 \u0301 \u200b \x00 € \ud800",
}


def shape(piece: str, around: str = "") -> str:
    codes = codes_of(around + piece + around)
    start = len(around)
    ends = np.array([start + len(piece)], np.int32)
    return NAMES[shapes_of(codes, np.array([start], np.int32), ends)[0]]


@pytest.mark.parametrize("name", SHAPES)
def test_what_a_piece_looks_like(name: str) -> None:
    pieces = SHAPES[name].split(" ")
    assert {piece: shape(piece) for piece in pieces} == dict.fromkeys(pieces, name)


def test_small_letters_of_other_scripts_are_small() -> None:
    assert [shape(piece) for piece in ("中", "한", "я")] == ["small"] * 3


@given(st.text(min_size=1), st.text())
def test_characters_around_make_no_difference(piece: str, around: str) -> None:
    assert shape(piece, around) == shape(piece)


@given(st.text(min_size=1))
def test_it_is_what_python_says_of_the_characters(piece: str) -> None:
    upper, letters = sum(map(str.isupper, piece)), sum(map(str.isalpha, piece))
    if not letters and not upper:
        expected = "figure" if any(map(str.isdigit, piece)) else "other"
    elif upper > 1 and upper == letters:
        expected = "CAPITALS"
    else:
        expected = "Capital" if upper else "small"
    assert shape(piece) == expected
