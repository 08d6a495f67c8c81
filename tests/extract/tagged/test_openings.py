import pytest

from extract.laid_out import sheet
from extract.tagged.guessed import kept

CASES = {
    "a clause before its report opens with its sentence": (
        "Bo Lee, [1.content:58, of Lagos, built it], [1.source:Reyes] [1.cue:said].",
        "[1.content:Bo Lee, 58, of Lagos, built it], [1.source:Reyes] [1.cue:said].",
    ),
    "past a place": (
        "LAGOS (Radio Lagos) — Bo Lee, [1.content:58, built it], [1.source:Reyes] [1.cue:said].",
        "LAGOS (Radio Lagos) — [1.content:Bo Lee, 58, built it], [1.source:Reyes] [1.cue:said].",
    ),
    "past a label and a conjunction": (
        "SAFETY: But Bo Lee, [1.content:58, built it], [1.source:Reyes] [1.cue:said].",
        "SAFETY: But [1.content:Bo Lee, 58, built it], [1.source:Reyes] [1.cue:said].",
    ),
    "not past words that lead to it": (
        "In June, [1.content:it was safe], [1.source:Reyes] [1.cue:said].",
        "In June, [1.content:it was safe], [1.source:Reyes] [1.cue:said].",
    ),
    "nor past another report": (
        "[1.source:Lee] [1.cue:said] [1.content:it was old, and] [2.content:it was safe],"
        " [2.source:Reyes] [2.cue:said].",
        "[1.source:Lee] [1.cue:said] [1.content:it was old], and [2.content:it was safe],"
        " [2.source:Reyes] [2.cue:said].",
    ),
    "nor of a clause within another": (
        "The bridge, [1.content:which], [1.source:Reyes] [1.cue:said], [1.content:was safe], fell.",
        "The bridge, [1.content:which], [1.source:Reyes] [1.cue:said], [1.content:was safe], fell.",
    ),
    "what somebody passes on holds who said it": (
        "[1.content:It was safe], police said, [1.cue:according to] [1.source:Radio Lagos].",
        "[1.content:It was safe, police said], [1.cue:according to] [1.source:Radio Lagos].",
    ),
}


@pytest.mark.parametrize(("guessed", "keeps"), CASES.values(), ids=CASES)
def test_content_opens_where_the_words_tell(guessed, keeps):
    assert kept(sheet(guessed), guessed) == keeps
