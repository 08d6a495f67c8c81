import time

import pytest

from onrecord.article import Span
from onrecord.evaluate.judged.words import find_pieces, find_source

TEXT = (
    "“It’s safe,” said the mayor.\nThe mayor said it  was – in her words – “late”, and it was late."
)

PIECES = {
    "whole": ("“It’s safe,”", ["“It’s safe,”"]),
    "first and last words": ("it was … “late”", ["it  was – in her words – “late”"]),
    "marks and dashes of other shapes": ("\"It's safe", ["“It’s safe"]),
    "three points": ("it was - in ... words", ["it  was – in her words"]),
    "pieces, in the text's order": ("and it was late + “It’s", ["“It’s", "and it was late"]),
    "the nearest end": ("said it … late", ["said it  was – in her words – “late"]),
}


@pytest.mark.parametrize(("told", "found"), PIECES.values(), ids=PIECES)
def test_words_tell_a_place(told, found):
    assert [TEXT[s.start : s.end] for s in find_pieces(TEXT, told)] == found


@pytest.mark.parametrize(
    ("told", "trouble"),
    [
        ("is on fire", "'is on fire' is not on the page"),
        ("it was", "'it was' is on the page 2 times; give more words"),
        ("it … late", "'it … late' is on the page 2 times; give more words"),
        ("in her … mayor", "'mayor' does not follow 'in her'"),
        ("ate", "'ate' is not on the page"),  # whole words only
        ("", "'' is not on the page"),
    ],
)
def test_words_that_tell_none(told, trouble):
    with pytest.raises(ValueError, match=trouble):
        find_pieces(TEXT, told)


def test_a_source_is_the_nearest():
    late = find_pieces(TEXT, "in her words")[0]
    [found] = find_source(TEXT, "The mayor", late)
    assert found == Span(TEXT.index("The mayor"), TEXT.index("The mayor") + 9)
    [found] = find_source(TEXT, "mayor", Span(0, 12))
    assert found.start == TEXT.index("mayor")
    with pytest.raises(ValueError, match="'the king' is not on the page"):
        find_source(TEXT, "the king", late)


def test_a_long_page_takes_linear_time():
    def seconds(words):
        start = time.process_time()
        find_source("it is " * words, "it is it", Span(0, 2))
        return time.process_time() - start

    seconds(1_000)
    assert seconds(400_000) < 6 * seconds(100_000) + 0.1
