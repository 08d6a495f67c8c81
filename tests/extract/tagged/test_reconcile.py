import pytest

from extract.laid_out import sheet
from extract.tagged.guessed import finders, together

CASES = {
    "the reader's source for the same words": (
        "[1.content:“It is safe,”] said the mayor, whom [1.source:Ana Reyes] [1.cue:said] liked it.",
        "[content:“It is safe,”] said the mayor, whom [source:Ana Reyes] [cue:said] liked it.",
    ),
    "the rules' source where the reader gives none": (
        "Ana Reyes [1.cue:said] [1.content:that it was safe].",
        "[1.source:Ana Reyes] [1.cue:said] [1.content:that it was safe].",
    ),
    "a participle's subject in its own sentence": (
        "[1.source:Ana Reyes] left it open. Still, he is ready to talk, [1.cue:adding],"
        " [1.content:“If somebody offers, it would be welcome.”]",
        "Ana Reyes left it open. Still, [1.source:he] is ready to talk, [1.cue:adding],"
        " [1.content:“If somebody offers, it would be welcome.”]",
    ),
    "the rules' source before a colon": (
        "[1.source:Ana Reyes] left.\n\nMayor Lee[1.cue::] [1.content:“The bridge is safe.”]",
        "Ana Reyes left.\n\n[1.source:Mayor Lee][1.cue::] [1.content:“The bridge is safe.”]",
    ),
    "speech in marks that the reader passes over": (
        "“It is safe,” Ana Reyes said.",
        "[1.content:“It is safe,”] [1.source:Ana Reyes] [1.cue:said].",
    ),
    "nothing of what the reader passes over without marks": (
        "Ana Reyes, back from a walk, said it was so.",
        "Ana Reyes, back from a walk, said it was so.",
    ),
    "what is as plain as can be": (
        "Ana Reyes said that it was safe.",
        "[1.source:Ana Reyes] [1.cue:said] [1.content:that it was safe].",
    ),
    "what was not said": (
        "Ana Reyes did not respond to requests for comment.",
        "[1.source:Ana Reyes] [1.cue:did not respond to] [1.content:requests for comment].",
    ),
    "speech within speech by the rules": (
        "[1.content:“Lee told me: ‘It is safe.’ So I went home again,”]"
        " [1.source:Ana Reyes] [1.cue:said].",
        "[1.content:“[2.source:Lee] [2.cue:told] [2.addressee:me]: [2.content:‘It is safe.’]"
        " So I went home again,”] [1.source:Ana Reyes] [1.cue:said].",
    ),
    "nothing where nobody says a few words": (
        "There were [1.cue:questions about] [1.content:the bridge].",
        "There were questions about the bridge.",
    ),
    "a longer one that nobody says": (
        "There were [1.cue:questions about] [1.content:who would pay for it].",
        "There were [1.cue:questions about] [1.content:who would pay for it].",
    ),
    "no source of what others say of it": (
        "[1.source:Ana Reyes] [1.cue:faced complaints] [1.content:that the bridge was unsafe].",
        "Ana Reyes [1.cue:faced complaints] [1.content:that the bridge was unsafe].",
    ),
    "no point or comma at the end of a source": (
        "[1.source:Ana Reyes, the mayor,] [1.cue:said] [1.content:that it was safe].",
        "[1.source:Ana Reyes, the mayor], [1.cue:said] [1.content:that it was safe].",
    ),
}


@pytest.mark.parametrize(("guessed", "told"), CASES.values(), ids=CASES)
def test_tells(guessed, told):
    told = told.replace("[content", "[1.content").replace("[source", "[1.source")
    assert together(sheet(guessed), guessed) == told.replace("[cue", "[1.cue")


def test_a_turn_of_a_transcript_is_the_rules():
    turns = "{}REYES: It is safe.\n\nLEE: Was it tested?\n\nREYES: It was.\n\nLEE: I see."
    guessed = turns.format("").replace(
        "REYES: It is safe.", "REYES[1.cue::] [1.content:It is safe]."
    )
    assert finders(sheet(guessed), guessed) == ["labelled"] * 4


def test_the_reader_s_own_is_told_as_its_own():
    guessed = "[1.source:Ana Reyes] [1.cue:worried about] [1.content:the bridge]."
    assert finders(sheet(guessed), guessed) == ["tagged"]
