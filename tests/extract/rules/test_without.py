"""What is left unsaid while doing another thing."""

import pytest

from extract.laid_out import sheet, write_found
from onrecord.extract.rules.without import find_without

FOUND = {
    "after a verb": "[source:He] left [cue:without saying] [content:why].",
    "before its subject": "[cue:Without naming] [content:him], [source:she] spoke of thieves.",
    "with no more": "[source:She] left [cue:without] [content:elaborating].",
    "short of": "[source:The bank] [cue:stopped short of saying] [content:that it was lost].",
    "avoided": "[source:The mayor] [cue:avoided saying] [content:that it was foreseen].",
    "instead of": "[cue:Instead of admitting] [content:it], [source:the builder] sued.",
    "never": "[source:She] spoke for an hour, [cue:never mentioning] [content:the fire].",
}
PASSED_OVER = {
    "a saying": "It goes without saying that it rained.",
    "blame": "He left without condemning the raid.",
    "another deed": "He left without paying.",
}


@pytest.mark.parametrize("text", FOUND.values(), ids=FOUND)
def test_finds_each_part_where_it_is_marked(text):
    laid = sheet(text)
    found = list(find_without(laid))
    assert write_found(laid, found) == text
    assert all(one.negated for one in found)


@pytest.mark.parametrize("text", PASSED_OVER.values(), ids=PASSED_OVER)
def test_passes_over(text):
    assert list(find_without(sheet(text))) == []
