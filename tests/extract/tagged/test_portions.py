import pytest

from extract.laid_out import sheet
from extract.tagged.guessed import kept

CASES = {
    "a second speech beside another's report is that one's": (
        "“[1.content:It is safe],” [1.source:Ana Reyes] [1.cue:said]."
        " “[1.content:It was tested],” [2.source:Tom Lee] [2.cue:added]"
        " [2.content:on Friday].",
        "[1.content:“It is safe,”] [1.source:Ana Reyes] [1.cue:said]."
        " [2.content:“It was tested,”] [2.source:Tom Lee] [2.cue:added] on Friday.",
    ),
    "a speech that a name signs is that one's": (
        "[1.source:Ana Reyes] [1.cue:said] [1.content:it was safe].\n\n"
        "[1.content:“It is old.”] – Tom Lee",
        "[1.source:Ana Reyes] [1.cue:said] [1.content:it was safe].\n\n“It is old.” – Tom Lee",
    ),
    "speech that goes on in marks stays": (
        "[1.content:“It is safe,”] [1.source:Ana Reyes] [1.cue:said]. [1.content:“Go home.”]",
        "[1.content:“It is safe,”] [1.source:Ana Reyes] [1.cue:said]. [1.content:“Go home.”]",
    ),
    "speech from before the cue's sentence does not": (
        "The sign read [1.content:“Keep off.”] It rained for days. [1.content:“It is safe,”]"
        " [1.source:Ana Reyes] [1.cue:said].",
        "The sign read “Keep off.” It rained for days. [1.content:“It is safe,”]"
        " [1.source:Ana Reyes] [1.cue:said].",
    ),
    "a second stretch in the writer's words that no rule knows is left": (
        "As [1.content:rain fell], [1.source:Ana Reyes] [1.cue:said] [1.content:it was safe].",
        "As rain fell, [1.source:Ana Reyes] [1.cue:said] [1.content:it was safe].",
    ),
    "one that the rules have too is kept": (
        "[1.content:The bridge], [1.source:Ana Reyes] [1.cue:said], [1.content:was safe].",
        "[1.content:The bridge], [1.source:Ana Reyes] [1.cue:said], [1.content:was safe].",
    ),
    "speech ends with its marks where a rule says so": (
        "[1.content:“It is safe,”] [1.source:Ana Reyes] [1.cue:said], [1.content:referring to it].",
        "[1.content:“It is safe,”] [1.source:Ana Reyes] [1.cue:said], referring to it.",
    ),
    "no content ends with a conjunction": (
        "[1.source:Ana Reyes] [1.cue:said] [1.content:it was safe, and] left.",
        "[1.source:Ana Reyes] [1.cue:said] [1.content:it was safe], and left.",
    ),
}


@pytest.mark.parametrize(("guessed", "keeps"), CASES.values(), ids=CASES)
def test_a_guess_keeps_what_is_its_own(guessed, keeps):
    assert kept(sheet(guessed), guessed) == keeps
