import pytest

from extract.laid_out import sheet
from extract.tagged.guessed import together

CASES = {
    "a claim within what is said": (
        "[1.source:Lee] [1.cue:said] [1.content:he rejected Reyes’s claim that it was unsafe].",
        "[1.source:Lee] [1.cue:said] [1.content:he rejected [2.source:Reyes’s] [2.cue:claim]"
        " [2.content:that it was unsafe]].",
    ),
    "ends where the words around it do": (
        "[1.content:He rejected Reyes’s claim that it was unsafe], [1.source:those who know him]"
        " [1.cue:whisper].",
        "[1.content:He rejected [2.source:Reyes’s] [2.cue:claim] [2.content:that it was unsafe]],"
        " [1.source:those who know him] [1.cue:whisper].",
    ),
    "what the reader found stays": (
        "He rejected [1.source:Reyes’s] [1.cue:claim] [1.content:that it was unsafe].",
        "He rejected [1.source:Reyes’s] [1.cue:claim] [1.content:that it was unsafe].",
    ),
    "whatever the cue": (
        "[1.source:Lee] [1.cue:rejected the claim] [1.content:that it was unsafe].",
        "[1.source:Lee] [1.cue:rejected the claim] [1.content:that it was unsafe].",
    ),
}


@pytest.mark.parametrize(("guessed", "told"), CASES.values(), ids=CASES)
def test_nouns_report_where_the_reader_passes_over_them(guessed, told):
    assert together(sheet(guessed), guessed) == told


def test_what_the_noun_stands_in_may_end_with_the_noun():
    guessed = (
        "[1.source:Lee] [1.cue:said] [1.content:he rejected Tom Hale’s claim] that the bridge was"
        " unsafe."
    )
    assert together(sheet(guessed), guessed) == (
        "[1.source:Lee] [1.cue:said] [1.content:he rejected [2.source:Tom Hale’s] [2.cue:claim]]"
        " [2.content:that the bridge was unsafe]."
    )
