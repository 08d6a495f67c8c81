import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.extract.tagged.windows import EDGE, WINDOW, windows

# Paragraphs are drawn as "¶" and the pieces after it; below stand the windows: "-" what one sees,
# "#" what of it is its own to tell. Windows of 12 pieces, 3 on each side of a cut.
DRAWN = {
    "fits": ("¶.....¶...", ["##########"]),
    "nothing": ("", []),
    "as long as a window": ("¶...........", ["############"]),
    "no paragraph": (
        "..............................",
        [
            "#########---",
            "      ---######---",
            "            ---######---",
            "                  ---#########",
        ],
    ),
}


def drawn(pieces: str) -> list[str]:
    paragraphs = [i for i, sign in enumerate(pieces) if sign == "¶"]
    return [
        " " * start + "-" * (told - start) + "#" * (until - told) + "-" * (end - until)
        for start, end, told, until in windows(len(pieces), paragraphs, 12, 3)
    ]


@pytest.mark.parametrize("case", DRAWN)
def test_what_windows_see_and_tell(case: str) -> None:
    pieces, expected = DRAWN[case]
    assert drawn(pieces) == expected


def test_a_window_ends_with_a_paragraph_and_sees_a_short_one_before() -> None:
    long, short = 100, EDGE - 12
    starts = [0, long, long + short, 2 * long + short]
    told = list(windows(3 * long, starts))
    assert told == [
        (0, long + short, 0, long + short),
        (long, 2 * long + short, long + short, 2 * long + short),
        (2 * long + short, 3 * long, 2 * long + short, 3 * long),
    ]


def test_a_paragraph_that_is_too_long_is_cut_and_seen_on_both_sides() -> None:
    assert list(windows(2 * WINDOW, [0, 10])) == [
        (0, WINDOW, 0, WINDOW - EDGE),
        (WINDOW - 2 * EDGE, 2 * WINDOW - 2 * EDGE, WINDOW - EDGE, 2 * WINDOW - 3 * EDGE),
        (2 * WINDOW - 4 * EDGE, 2 * WINDOW, 2 * WINDOW - 3 * EDGE, 2 * WINDOW),
    ]


@given(st.lists(st.integers(1, 400), max_size=30))
def test_every_piece_is_told_once_by_a_window_that_sees_it(lengths: list[int]) -> None:
    starts = [sum(lengths[:n]) for n in range(len(lengths))]
    told: list[int] = []
    for start, end, first, last in windows(sum(lengths), starts):
        assert start <= first < last <= end <= start + WINDOW
        told += range(first, last)
    assert told == list(range(sum(lengths)))


@given(st.integers(0, 5000))
def test_a_text_without_paragraphs_is_told_once_as_well(length: int) -> None:
    told = [piece for _, _, first, last in windows(length) for piece in range(first, last)]
    assert told == list(range(length))
