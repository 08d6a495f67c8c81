"""The layouts of direct and mixed speech in news, from one line to whole scenes."""

import pytest

import marked
from onrecord.extract import extract

LINES = {
    "an office, a name and told, after a speech": (
        "[1.content:“We will pay,”] [1.source:the foreign minister, Aiko Mori], [1.cue:told]"
        " [1.addressee:reporters]."
    ),
    "speech, cue, source": "[1.content:“We sail at dawn,”] [1.cue:said] [1.source:Leila Haddad].",
    "speech, source, cue": "[1.content:“We sail at dawn,”] [1.source:Leila Haddad] [1.cue:said].",
    "source, cue, speech": "[1.source:Leila Haddad] [1.cue:said]: [1.content:“We sail at dawn.”]",
    "British marks, the comma outside": (
        "[1.content:‘We sail at dawn’], [1.cue:said] [1.source:Haddad]. [1.content:‘Be early.’]"
    ),
    "French marks": "[1.content:« On part à l’aube »], [1.cue:said] [1.source:Jean Roy].",
    "split": "[1.content:“The ferry,”] [1.source:she] [1.cue:said], [1.content:“sails at dawn.”]",
    "split, several sentences": (
        "[1.content:“It spreads,”] [1.source:Pardo] [1.cue:said],"
        " [1.content:“and it will go on. Nobody can stop it.”]"
    ),
    "a question": "[1.content:“Will he resign?”] [1.cue:asked] [1.source:Aiko Mori].",
    "a cry": "[1.content:“It spreads!”] [1.cue:cried] [1.source:Pardo].",
    "a pause": "[1.content:“It spreads …”] [1.source:she] [1.cue:said].",
    "what she did then": "[1.content:“I was wrong,”] [1.source:she] [1.cue:said], and wept.",
    "of whom": "[1.content:“He is a thief,”] [1.source:she] [1.cue:said] of the mayor.",
    "an apposition": (
        "[1.content:“The harvest is late,”] [1.cue:said] [1.source:Nomsa Dube, a farmer in Mutare]."
    ),
    "who she is by a clause": (
        "[1.content:“The roof is sound,”] [1.cue:said] [1.source:Wanjiru Kamau],"
        " who runs the market."
    ),
    "one of many": "[1.content:“The harvest is late,”] [1.cue:said] [1.source:one farmer].",
    "to whom": (
        "[1.content:“The dam leaks,”] [1.source:two engineers] [1.cue:told]"
        " [1.addressee:the Lagos Times]."
    ),
    "asked about it before": (
        "Asked if he was tired, [1.source:Lee] [1.cue:said]: [1.content:“No.”]"
    ),
    "a participle after it": (
        "[1.content:“We sail,”] [1.cue:said] [1,2.source:Haddad],"
        " [2.cue:adding]: [2.content:“Nobody is left behind.”]"
    ),
    "a verb on no list": (
        "[1.content:“We shall cross it at dawn,”] [1.source:Osei] [1.cue:trumpeted] on Monday."
    ),
    "never closed": "[1.source:Lee] [1.cue:said], [1.content:“It is safe.]\n\nHe left.",
    "words before the marks": (
        "[1.content:The harvest was “the worst in memory,”] [1.source:Nomsa Dube] [1.cue:said]."
    ),
    "words before the marks, after the cue": (
        "[1.source:Nomsa Dube] [1.cue:said] [1.content:the harvest was “the worst in memory.”]"
    ),
    "two pieces in marks": (
        "[1.source:Lee] [1.cue:said] [1.content:he was not “a thief” and would “never resign.”]"
    ),
    "he is called so": "[1.source:She] [1.cue:called] [1.content:the plan “a gift to thieves.”]",
}

SCENES = {
    "two speakers in turn": (
        "[1.content:“It is safe,”] [1.cue:said] [1.source:Ms. Lee].\n\n"
        "[2.content:“It was tested in June,”] [2.cue:said] [2.source:her deputy, Kofi Mensah]."
    ),
    "he added": (
        "[1.content:“The river has fallen,”] [1.source:Mayor Tomás Rey] [1.cue:said]."
        " [1.content:“It will fall again.”]\n\n"
        "[2.content:“Nobody should cross at night,”] [2.source:he] [2.cue:added]."
    ),
    "the writer’s words, then a line in marks": (
        "[1.source:He] [1.cue:said] [1.content:they would win]. [2.content:“We will win,”]"
        " [2.source:he] [2.cue:said], [2.content:“and soon.”]"
    ),
    "newspaper convention with the cue at the end": (
        "Nobody had seen such a year.\n\n[1.content:“The harvest is late.]\n\n"
        "[1.content:“The rains came and did not stop,”] [1.cue:said] [1.source:Nomsa Dube].\n\n"
        "The ministry left no word."
    ),
    "speech within speech": (
        "[1.content:“[2.source:He] [2.cue:told] [2.addressee:me]: [2.content:‘Leave the keys.’]"
        " So I left,”] [1.cue:said] [1.source:Ana Lee]."
    ),
    "a transcript that opens with the writer’s words": (
        "The hearing began.\n\n[1.source:THE CHAIR][1.cue::] [1.content:Did you sign it?]\n\n"
        "[2.source:MR. REY][2.cue::] [2.content:I did.]\n\n"
        "[3.source:THE CHAIR][3.cue::] [3.content:Thank you.]"
    ),
    "lines by name": (
        "[1.source:Leila Haddad][1.cue::] [1.content:“The sea is calm.”]\n\n"
        "[2.content:“The dam leaks.”] [2.cue:–] [2.source:Bo Lee, engineer]"
    ),
}


@pytest.mark.parametrize("text", [*LINES.values(), *SCENES.values()], ids=[*LINES, *SCENES])
def test_finds_each_part_where_it_is_marked(text):
    article = marked.read(text)
    assert marked.write_all(article, extract(article).attributions) == text
