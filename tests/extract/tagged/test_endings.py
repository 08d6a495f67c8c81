import pytest

from extract.laid_out import sheet
from extract.tagged.guessed import kept

CASES = {
    "no phrase is cut": (
        "[1.source:Reyes] [1.cue:feared] [1.content:the worst] case, and left.",
        "[1.source:Reyes] [1.cue:feared] [1.content:the worst case], and left.",
    ),
    "nor after an article": (
        "[1.source:Reyes] [1.cue:said] [1.content:it was safe for the] old bridge.",
        "[1.source:Reyes] [1.cue:said] [1.content:it was safe for the old bridge].",
    ),
    "nor after a preposition": (
        "[1.source:Reyes] [1.cue:said] [1.content:it was sold to] Kenya.",
        "[1.source:Reyes] [1.cue:said] [1.content:it was sold to Kenya].",
    ),
    "nor after a title": (
        "[1.source:Reyes] [1.cue:said] [1.content:it was sold by Mr]. Osei to Kenya.",
        "[1.source:Reyes] [1.cue:said] [1.content:it was sold by Mr. Osei to Kenya].",
    ),
    "nor a list of songs": (
        "[1.source:Reyes] [1.cue:said] [1.content:she would sing “Sand,”] “Salt” and “Sea.”",
        "[1.source:Reyes] [1.cue:said] [1.content:she would sing “Sand,” “Salt” and “Sea.”]",
    ),
    "a phrase ends before what begins another": (
        "[1.source:Reyes] [1.cue:backed] [1.content:the bridge] because it was safe.",
        "[1.source:Reyes] [1.cue:backed] [1.content:the bridge] because it was safe.",
    ),
    "and before a verb": (
        "[1.source:Reyes’s] [1.cue:fear for] [1.content:the bridge] has grown.",
        "[1.source:Reyes’s] [1.cue:fear for] [1.content:the bridge] has grown.",
    ),
    "no sentence is added": (
        "[1.source:Reyes] [1.cue:said] [1.content:that it was safe. Instead, it fell].",
        "[1.source:Reyes] [1.cue:said] [1.content:that it was safe]. Instead, it fell.",
    ),
    "but after a colon": (
        "[1.source:Reyes] [1.cue:said]: [1.content:It is safe. It always was].",
        "[1.source:Reyes] [1.cue:said]: [1.content:It is safe. It always was].",
    ),
    "and where a name ends in a stop": (
        "[1.source:Reyes] [1.cue:said] [1.content:that the ID. Buzz was safe].",
        "[1.source:Reyes] [1.cue:said] [1.content:that the ID. Buzz was safe].",
    ),
}


@pytest.mark.parametrize(("guessed", "keeps"), CASES.values(), ids=CASES)
def test_content_ends_where_the_words_tell(guessed, keeps):
    assert kept(sheet(guessed), guessed) == keeps
