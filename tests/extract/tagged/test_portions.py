import pytest

from extract.laid_out import sheet
from extract.tagged.guessed import kept

CASES = {
    "a second speech beside another's report is that one's": (
        "“[1.content:It is safe],” [1.source:Ana Reyes] [1.cue:said]."
        " “[1.content:It was tested],” [2.source:Tom Lee] [2.cue:added]"
        " [2.content:on Friday].",
        "[1.content:“It is safe,”] [1.source:Ana Reyes] [1.cue:said]."
        " [2.content:“It was tested,”] [2.source:Tom Lee] [2.cue:added] [2.content:on Friday].",
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
    "and speech from before its sentence": (
        "[1.content:“Keep off.”] It rained for days. [1.content:“It is safe,”]"
        " [1.source:Ana Reyes] [1.cue:said].",
        "[1.content:“Keep off.”] It rained for days. [1.content:“It is safe,”]"
        " [1.source:Ana Reyes] [1.cue:said].",
    ),
    "a further stretch of the cue's sentence stays, and opens with it": (
        "As [1.content:rain fell], [1.source:Ana Reyes] [1.cue:said] [1.content:it was safe].",
        "[1.content:As rain fell], [1.source:Ana Reyes] [1.cue:said] [1.content:it was safe].",
    ),
    "one of another sentence, in the writer's words, does not": (
        "[1.source:Ana Reyes] [1.cue:said] [1.content:it was safe]. So [1.content:it was].",
        "[1.source:Ana Reyes] [1.cue:said] [1.content:it was safe]. So it was.",
    ),
    "nor does what only leads to a clause": (
        "Besides [1.content:a new bridge], [1.source:Ana Reyes] [1.cue:said in Leeds]"
        " [1.content:that she wanted a boat].",
        "Besides a new bridge, [1.source:Ana Reyes] [1.cue:said in Leeds]"
        " [1.content:that she wanted a boat].",
    ),
    "nor what other words part from the report": (
        "If [1.content:it rained] and the sun set, [1.source:Ana Reyes] [1.cue:said]"
        " [1.content:it was late].",
        "If it rained and the sun set, [1.source:Ana Reyes] [1.cue:said] [1.content:it was late].",
    ),
    "but what a passive tells of does": (
        "[1.content:The bridge] [1.cue:is said] [1.content:to be safe].",
        "[1.content:The bridge] [1.cue:is said] [1.content:to be safe].",
    ),
    "nor what a speech is about": (
        "[1.content:“It is old,”] [1.source:Ana Reyes] [1.cue:said of] [1.content:the bridge].",
        "[1.content:“It is old,”] [1.source:Ana Reyes] [1.cue:said of] the bridge.",
    ),
    "nor a small word": (
        "[1.content:“It is old,”] [1.source:Ana Reyes] [1.cue:told] Lee, [1.content:which] hurt.",
        "[1.content:“It is old,”] [1.source:Ana Reyes] [1.cue:told] Lee, which hurt.",
    ),
    "no content ends with a conjunction": (
        "[1.source:Ana Reyes] [1.cue:said] [1.content:it was safe, and] left.",
        "[1.source:Ana Reyes] [1.cue:said] [1.content:it was safe], and left.",
    ),
}


@pytest.mark.parametrize(("guessed", "keeps"), CASES.values(), ids=CASES)
def test_a_guess_keeps_what_is_its_own(guessed, keeps):
    assert kept(sheet(guessed), guessed) == keeps
