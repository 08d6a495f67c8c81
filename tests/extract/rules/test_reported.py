import pytest

from extract.laid_out import sheet, write_found
from onrecord.attribution import Kind, Mode
from onrecord.extract.rules.reported import find_nested, find_reported

CARRIED = {
    "over the next sentence": (
        "[content:“It is safe,”] [source:she] [cue:said]. [content:“It was tested.”]"
    ),
    "over the next paragraph": (
        "[cue:Said] [source:Bo Lee]: [content:“It is safe.”]\n\n[content:“It was tested.”]"
    ),
    "to whom the last marks are, not to the participle": (
        "[1.content:“It is safe,”] [1,2.source:she] [1.cue:said], [2.cue:noting]"
        " [2.content:that it was old]. [1.content:“Go home.”]"
    ),
    "no further than words of the writer": (
        "[content:“It is safe,”] [source:she] [cue:said]. He turned away. “Go home.”"
    ),
    "no further than a paragraph that did not end in marks": (
        "[content:“It is safe,”] [source:she] [cue:said].\n\n“Nobody knows.”"
    ),
    "not over a sentence that holds more than marks": (
        "[content:“It is safe,”] [source:she] [cue:said]. “Go home” was not said."
    ),
}
CHAINS = {
    "the cue in the last paragraph": (
        "[content:“The harvest is late.]\n\n"
        "[content:“The rains did not stop,”] [cue:said] [source:Nomsa Dube]."
    ),
    "the cue in the first": (
        "[source:Nomsa Dube] [cue:said]: [content:“The harvest is late.]\n\n"
        "[content:“The rains did not stop.]\n\n[content:“We will eat what we can.”]\n\nHe left."
    ),
    "the cue in the last, though another spoke before": (
        "[1.content:“Go,”] [1.source:Bo] [1.cue:said].\n\n[2.content:“The harvest is late.]\n\n"
        "[2.content:“The rains did not stop,”] [2.cue:said] [2.source:Nomsa Dube]."
    ),
}
IN_ITS_OWN_WORDS = {
    "that": "[source:She] [cue:said] [content:that the bridge was safe].",
    "no that": "[source:She] [cue:said] [content:the bridge was safe].",
    "a report after it": "[content:The bridge was safe], [source:she] [cue:said].",
    "a report within it": "[content:The bridge], [source:she] [cue:said], [content:was safe].",
    "a report before a cause": (
        "[content:The plan would fail], [source:she] [cue:said], [content:because it was late]."
    ),
    "partly in marks": "[source:She] [cue:said] [content:the bridge was “safe.”]",
    "in marks and then not": "[source:She] [cue:said] [content:“yes” to the plan].",
}
NESTED = {
    "a colon": "“[source:He] [cue:told] [addressee:me]: [content:‘Leave the keys.’] So I left.”",
    "a comma": "“[content:‘Leave,’] [source:he] [cue:said], and I left.”",
    "that": "“[source:He] [cue:told] [addressee:me] once that [content:‘a wall is a habit,’] and I agreed.”",
    "British": "‘And then [source:Bo] [cue:said]: [content:“Leave.”] So I left.’",
}
NOT_NESTED = {
    "a report without marks": "“He told me that it was safe,” she said.",
    "a word in marks that that leads to": "“He told me that ‘walls’ matter here,” she said.",
    "a word in marks": "“It was a ‘bridge’ to nowhere,” she said.",
    "what only may be said": "“He could say: ‘Leave the keys.’ But no,” she said.",
    "not within marks": "He told me: ‘Leave the keys.’",
}
ALL = CARRIED | CHAINS | IN_ITS_OWN_WORDS


@pytest.mark.parametrize("text", ALL.values(), ids=ALL)
def test_finds_each_part_where_it_is_marked(text):
    laid = sheet(text)
    assert write_found(laid, list(find_reported(laid))) == text


@pytest.mark.parametrize("text", NESTED.values(), ids=NESTED)
def test_finds_speech_in_marks_within_speech(text):
    laid = sheet(text)
    assert write_found(laid, list(find_nested(laid))) == text


@pytest.mark.parametrize("text", NOT_NESTED.values(), ids=NOT_NESTED)
def test_finds_nothing_within(text):
    assert list(find_nested(sheet(text))) == []


def test_the_cue_tells_the_mode_and_the_marks_the_kind():
    text = "She wrote: “Go.” She believes that it is safe. She said it was “safe” here."
    found = [(one.mode, one.kind) for one in find_reported(sheet(text))]
    assert found == [
        (Mode.WRITING, Kind.DIRECT),
        (Mode.THOUGHT, Kind.INDIRECT),
        (Mode.SPEECH, Kind.MIXED),
    ]


def test_what_was_not_said_is_noted():
    text = "She said that it was safe. She did not say that it was old. She never claimed it was."
    assert [one.negated for one in find_reported(sheet(text))] == [False, True, True]


def test_a_clause_before_a_verb_that_takes_none_after_it():
    text = "[content:All paid their own way], [source:Ana Reyes] [cue:clarifies]"
    laid = sheet(text)
    assert write_found(laid, list(find_reported(laid))) == text
