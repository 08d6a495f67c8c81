import pytest

from extract.laid_out import sheet
from extract.tagged.guessed import together

CASES = {
    "a second report of the same speaker": (
        "[1.source:Reyes] [1.cue:said] [1.content:the bridge was unsafe and called on the council"
        " to shut it].",
        "[1,2.source:Reyes] [1.cue:said] [1.content:the bridge was unsafe] and [2.cue:called on]"
        " [2.content:[2.addressee:the council] to shut it].",
    ),
    "in marks": (
        "[1.source:Reyes] [1.cue:said] [1.content:the bridge was unsafe, and called on the"
        " council to “shut it now.”]",
        "[1,2.source:Reyes] [1.cue:said] [1.content:the bridge was unsafe], and [2.cue:called on]"
        " [2.content:[2.addressee:the council] to “shut it now.”]",
    ),
    "what it is called in marks": (
        "[1.source:Reyes] [1.cue:said] [1.content:it rained and called the bridge “a toy.”]",
        "[1,2.source:Reyes] [1.cue:said] [1.content:it rained] and [2.cue:called]"
        " [2.content:the bridge “a toy.”]",
    ),
    "of other verbs who is spoken of may be the subject": (
        "[1.source:Reyes] [1.cue:said] [1.content:that Lee found her and told her to leave].",
        "[1.source:Reyes] [1.cue:said] [1.content:that Lee found her and told her to leave].",
    ),
    "another speaker's report within": (
        "[1.source:Reyes] [1.cue:said] [1.content:that it rained and Lee said it was safe].",
        "[1.source:Reyes] [1.cue:said] [1.content:that it rained and Lee said it was safe].",
    ),
}


@pytest.mark.parametrize(("guessed", "told"), CASES.values(), ids=CASES)
def test_a_content_ends_where_a_second_report_begins(guessed, told):
    assert together(sheet(guessed), guessed) == told
