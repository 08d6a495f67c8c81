import pytest

from extract.laid_out import sheet, write_found
from onrecord.extract.rules.told import find_told

FOUND = {
    "by somebody": (
        "[addressee:She] [cue:was told] by [source:the council] [content:to shut the old bridge]."
    ),
    "by somebody with an aside": (
        "[addressee:She] [cue:was told] by [source:Tom Hale], the mayor,"
        " [content:that the bridge was unsafe]."
    ),
    "by nobody": "[addressee:The envoy] [cue:had also been warned] [content:that it was unsafe].",
}
PASSED_OVER = {
    "no clause": "She was told of the plan by the council on Monday.",
    "by a time": "She was informed by Monday.",
    "not a passive": "She told the council to shut the bridge.",
    "it was not told": "She was never told that the bridge was unsafe.",
}


@pytest.mark.parametrize("text", FOUND.values(), ids=FOUND)
def test_who_was_told(text):
    laid = sheet(text)
    assert write_found(laid, list(find_told(laid))) == text


@pytest.mark.parametrize("text", PASSED_OVER.values(), ids=PASSED_OVER)
def test_passes_over(text):
    assert list(find_told(sheet(text))) == []
