import pytest

from extract.laid_out import sheet, write_found
from onrecord.extract.rules.labelled import find_labelled

FOUND = {
    "in its line": "[content:“It is safe.”] [cue:–] [source:Ana Reyes, mayor]",
    "below": "[content:“It is safe. We walked there.”]\n\n[cue:—] [source:Ana Reyes]",
    "below, with what she is": (
        "[content:“It is safe. We walked there.”]\n[cue:–] [source:Ana Reyes, mayor of Leeds]"
    ),
}
PASSED_OVER = {
    "a line of a list below": "“It is safe. We walked there.”\n\n– Bring water, he said",
    "the account of a post": "“It is safe. We walked there.”\n\n— Leeds (@Leeds) June 3, 2024",
    "two paragraphs below": "“It is safe. We walked there.”\n\nIt rained.\n\n– Ana Reyes",
    "a title": "“Safe”\n\n– Ana Reyes",
    "more than the quotation above": "She said: “It is safe.”\n\n– Ana Reyes",
}


@pytest.mark.parametrize("text", FOUND.values(), ids=FOUND)
def test_who_signs(text):
    laid = sheet(text)
    assert write_found(laid, list(find_labelled(laid))) == text


@pytest.mark.parametrize("text", PASSED_OVER.values(), ids=PASSED_OVER)
def test_passes_over(text):
    assert list(find_labelled(sheet(text))) == []
