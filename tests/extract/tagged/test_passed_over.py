"""What was not said, kept where the learned reader passes over it."""

import pytest

from extract.laid_out import sheet
from extract.tagged.guessed import together

KEPT = {
    "when": (
        "The airline had not announced by Thursday when flights would resume.",
        "[1.source:The airline] [1.cue:had not announced] by Thursday"
        " [1.content:when flights would resume].",
    ),
    "to come": (
        "The mayor [1.cue:was expected] [1.content:to say that it was safe].",
        "[1.source:The mayor] [1.cue:was expected to say] [1.content:that it was safe].",
    ),
    "of oneself": (
        "[1.source:Ana Reyes] [1.cue:said] [1.content:she had no comment].",
        "[1.source:Ana Reyes] [1.cue:said] [1.content:[2.source:she] [2.cue:had no]"
        " [2.content:comment]].",
    ),
}
LEFT = {
    "the reader’s own": "[1.source:Lee] [1.cue:did not say] [1.content:when it would open].",
    "told of another by a pronoun": "[1.source:Reyes] [1.cue:said] [1.content:they did not mention it].",
    "nobody’s": "[1.source:Reyes] [1.cue:said] [1.content:it may say that it is safe].",
}


@pytest.mark.parametrize(("guessed", "told"), KEPT.values(), ids=KEPT)
def test_keeps(guessed, told):
    assert together(sheet(guessed), guessed) == told


@pytest.mark.parametrize("guessed", LEFT.values(), ids=LEFT)
def test_leaves_the_rest_to_the_reader(guessed):
    assert together(sheet(guessed), guessed) == guessed
