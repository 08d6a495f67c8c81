"""What somebody did not say, by the verb alone."""

from time import perf_counter

import pytest

from extract.laid_out import sheet, write_found
from onrecord.extract.rules.withheld import find_withheld
from onrecord.extract.sheet import lay_out_text

FOUND = {
    "no more": "[source:The ministry] [cue:did not] [content:elaborate].",
    "a thing": "[source:Mr. Lee] [cue:would not discuss] [content:the case].",
    "after its preposition": "[source:Mr. Lee] [cue:would not comment on] [content:the bid].",
    "when asked": (
        "[source:The bank] [cue:would not] [content:comment] when contacted by"
        " [addressee:Radio Cairo]."
    ),
    "a question in it": "[source:Lee] [cue:wouldn't discuss] on the show [content:whether he ran].",
    "by the verb before and": "[source:The mayor] met them and [cue:did not address] [content:it].",
    "neither": "[source:Lee] [cue:would neither confirm nor deny] [content:the report].",
    "ruled out": "[source:Ms. Poe] [cue:did not rule out] [content:an early vote].",
    "a ruling": "[source:The court] [cue:has yet to rule on] [content:the ban].",
    "say, and no more": "[source:Mr. Beck] [cue:wouldn't] [content:say].",
    "not once": "Not once did [source:the mayor] [cue:mention] [content:the fire].",
    "nor": "Nor did [source:she] [cue:say] [content:who had paid].",
    "nowhere": "Nowhere in the book does [source:Lee] [cue:name] [content:him].",
    "to the press": "[source:Neither coach] [cue:spoke to] [content:reporters].",
    "who was not told": "[addressee:Staff] [cue:were not told] [content:why the train stopped].",
}
PASSED_OVER = {
    "said": "The ministry elaborated on its plan.",
    "nobody is silent": "The price was not disclosed.",
    "a body": "Doctors could not identify the body.",
    "a law": "There is no law requiring candidates to disclose their taxes.",
    "a noun": "His infamous comment was never forgotten.",
    "told": "Staff were told that the train had stopped.",
}


@pytest.mark.parametrize("text", FOUND.values(), ids=FOUND)
def test_finds_each_part_where_it_is_marked(text):
    laid = sheet(text)
    found = list(find_withheld(laid))
    assert write_found(laid, found) == text
    assert all(one.negated for one in found)


@pytest.mark.parametrize("text", PASSED_OVER.values(), ids=PASSED_OVER)
def test_passes_over(text):
    assert list(find_withheld(sheet(text))) == []


def test_a_page_of_silence_takes_linear_time():
    laid = lay_out_text("Nor did she never say and not mention it, " * 3000)
    begun = perf_counter()
    list(find_withheld(laid))
    assert perf_counter() - begun < 5
