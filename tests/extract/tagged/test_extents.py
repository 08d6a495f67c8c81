from time import perf_counter

import pytest

from extract.laid_out import sheet
from extract.tagged.guessed import kept
from onrecord.article import Span
from onrecord.extract.tagged.extents import whole_words


def test_only_what_stands_in_the_cue_s_sentence_is_set():
    guessed = (
        "[1.source:Reyes] [1.cue:said] [1.content:“it is safe.”] [1.content:“It is the] same.”"
    )
    keeps = "[1.source:Reyes] [1.cue:said] [1.content:“it is safe.”] [1.content:“It is the same.”]"
    assert kept(sheet(guessed), guessed) == keeps


@pytest.mark.parametrize(
    ("cut", "whole"),
    [
        ("a former U.[S. envoy] left", "S. envoy → U.S. envoy"),
        ("it cost [PM2].5 points", "PM2 → PM2.5"),
        ("the [bridge] fell", "bridge → bridge"),
        ("so well-[known] a bridge", "known → well-known"),
        ("“[It] is safe”", "It → It"),
    ],
)
def test_no_word_is_cut(cut, whole):
    start, end = cut.index("["), cut.index("]") - 1
    text = cut.replace("[", "").replace("]", "")
    (span,) = whole_words(text, [Span(start, end)])
    assert f"{text[start:end]} → {text[span.start : span.end]}" == whole


def test_a_long_run_of_letters_takes_no_time():
    text = "ab" * 50_000
    begun = perf_counter()
    spans = [Span(n, n + 10) for n in range(0, 90_000, 10)]
    assert len(whole_words(text, spans)) == len(spans)
    assert perf_counter() - begun < 3
