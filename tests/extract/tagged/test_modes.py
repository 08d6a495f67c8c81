import pytest

from extract.laid_out import sentence
from onrecord.attribution import Kind, Mode
from onrecord.extract.tagged.modes import lexeme_of, mode_of, reporting_word, tells
from onrecord.lexicons import lines

WORDS = {
    "a verb of the lexicon": "has also ^told AP",
    "the first of two": "^refused to say",
    "a sure verb before what may be a noun": "report ^indicated",
    "a word of the other list": "^voiced support for",
    "no known word": "^touted the merits of",
    "a linking verb": "is",
    "a preposition": "according to",
    "a point": ":",
}
MODES = {
    "said|She|it rained": Mode.SPEECH,
    "has written|She|it rained": Mode.WRITING,
    "is confident|She|that it rained": Mode.THOUGHT,
    "heard|She|that it rained": Mode.THOUGHT,
    "is seeking|She|to stay": Mode.INTENTION,
    "determined|She|to stay": Mode.INTENTION,
    "determined|She|that it rained": Mode.THOUGHT,
    "would love|She|to stay": Mode.ATTITUDE,
    "voiced support for|She|the bridge": Mode.ATTITUDE,
    "voiced concern|She|that it rained": Mode.SPEECH,
    "talked about|She|how it rained": Mode.SPEECH,
    "spoke of|She|the rain": Mode.ATTITUDE,
    "has approved|The council|the bridge": Mode.DECREE,
    "showed|A poll|that it rained": Mode.SHOWING,
    "put|A poll|support at 40 percent": Mode.SHOWING,
    "According to|a survey|it rained": Mode.SHOWING,
    "according to|a new report by the council|it rained": Mode.SPEECH,
    "according to|researchers who read the report|it rained": Mode.SHOWING,
    "according to|Reyes|it rained": Mode.SPEECH,
    "according to|a man in a house that fell|it rained": Mode.SPEECH,
    "in|polls|she led": Mode.SHOWING,
    "yearns|She|to stay": Mode.INTENTION,
    "touted|It|the bridge": Mode.ATTITUDE,
    ":|Reyes|Go": Mode.SPEECH,
}


@pytest.mark.parametrize("case", WORDS.values(), ids=WORDS)
def test_finds_the_word_that_reports(case):
    text = case.replace("^", "")
    items = sentence(text).items
    at = reporting_word(items, list(range(len(items))))
    where = len(text) if at is None else items[at].start
    assert f"{text[:where]}^{text[where:]}".removesuffix("^") == case


@pytest.mark.parametrize(("case", "mode"), MODES.items())
def test_tells_the_mode(case, mode):
    cue, source, content = case.split("|")
    items = sentence(cue).items
    at = reporting_word(items, list(range(len(items))))
    word = None if at is None else items[at].low
    assert mode_of(word, cue, source, content, Kind.INDIRECT) == mode


def test_takes_what_stands_in_marks_for_speech():
    assert mode_of("seethed", "seethed", "She", "“Go”", Kind.DIRECT) == Mode.SPEECH
    assert mode_of("sought", "sought", "She", "“Go”", Kind.DIRECT) == Mode.SPEECH
    assert mode_of("texted", "texted", "She", "“Go”", Kind.DIRECT) == Mode.WRITING
    assert mode_of("fear", "fear", "She", "“Go”", Kind.DIRECT) == Mode.ATTITUDE


def test_gives_a_word_of_no_lexicon_an_entry_with_no_frames():
    assert lexeme_of("told", Mode.SPEECH).lemma == "tell"
    assert not lexeme_of("touted", Mode.SPEECH).listed
    assert not lexeme_of("heard", Mode.SPEECH).frames


def test_each_line_of_the_list_opens_with_a_mode():
    assert {Mode(line.partition(":")[0]) for line in lines("modes")} == set(Mode)


def test_a_verb_of_speaking_says_what_stands_partly_in_marks():
    told = mode_of("heralded", "heralded", "She", "the “new” bridge", Kind.MIXED)
    assert told == Mode.SPEECH


def test_a_word_of_speaking_that_is_no_reporting_verb():
    assert [word for word in ("heralded", "said", "backed", None) if tells(word)] == ["heralded"]
