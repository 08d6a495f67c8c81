from time import perf_counter

import pytest

from extract.laid_out import sheet, write_found
from onrecord.extract.rules.nominal import find_nominal
from onrecord.extract.sheet import lay_out_text

FOUND = {
    "a claim of nobody": "He rejected the [cue:claim] [content:that the bridge was unsafe].",
    "somebody's": "He rejected [source:Ana Reyes’s] [cue:claim] [content:that it was unsafe].",
    "hers": "He rejected [source:her] first [cue:claim] [content:that it was unsafe].",
    "a request": "The council backed [source:her] [cue:request] [content:to close the bridge].",
    "up to the sentence's own words": (
        "They spoke of [source:Reyes’s] [cue:proposals] [content:to close the bridge], since dropped"
        ", and left."
    ),
    "up to a comma, where it leads to another clause": (
        "Despite [source:Reyes’s] [cue:announcement] [content:that the bridge was safe], people"
        " stayed away."
    ),
}
PASSED_OVER = {
    "a noun that opens the sentence": "The claim that the bridge was unsafe is an old one.",
    "after a comma": "In June, the claim that the bridge was unsafe was heard again.",
    "a clause about the noun": "He rejected the claim that was made in June by the mayor.",
    "to nobody's": "They had to hear a call to the council.",
    "a request of nobody": "There was a request to close the bridge.",
    "a place or a person": "He sent his offer to Kenya.",
    "another noun": "He denied the fact that the bridge was unsafe.",
    "no clause": "He rejected the claim.",
    "two words": "He denied her claim that it.",
}


@pytest.mark.parametrize("text", FOUND.values(), ids=FOUND)
def test_finds_each_part_where_it_is_marked(text):
    laid = sheet(text)
    assert write_found(laid, list(find_nominal(laid))) == text


@pytest.mark.parametrize("text", PASSED_OVER.values(), ids=PASSED_OVER)
def test_passes_over(text):
    assert list(find_nominal(sheet(text))) == []


def test_a_page_of_claims_takes_linear_time():
    laid = lay_out_text("He denied her claim that it was so, " * 3000)
    begun = perf_counter()
    assert list(find_nominal(laid))
    assert perf_counter() - begun < 5
